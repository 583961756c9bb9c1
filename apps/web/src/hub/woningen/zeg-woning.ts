import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Aanbod, Paar } from '../gemeen/typen.js';
import { kortNummer } from '../gemeen/zeg.js';
import { opsomming } from '../../kern/woorden.js';
import { redenNaam, zegReden } from '../gemeen/reden.js';

/** What can be said of all homes together. */
export function woningenzin(alle: readonly Pick<Aanbod, 'stand' | 'woning'>[], nu: string): string {
  const zoekt = alle.filter((a) => a.stand === 'beschikbaar');
  const leeg = zoekt.filter((a) => a.woning.beschikbaarVanaf < nu).length;
  const loopt = alle.filter((a) => a.stand === 'in-voordracht').length;
  if (alle.length === 0) return 'Er is nu geen woning.';
  if (zoekt.length === 0)
    return loopt === 0
      ? 'Geen woning zoekt nu een kandidaat.'
      : `Geen woning zoekt nu een kandidaat; ${aantal(loopt, 'voordracht loopt', 'voordrachten lopen')}.`;
  const wie = hoofdletter(
    `${inWoorden(zoekt.length)} ${zoekt.length === 1 ? 'woning zoekt' : 'woningen zoeken'} een kandidaat`,
  );
  return leeg === 0
    ? `${wie}. Geen ervan staat leeg.`
    : `${wie}, waarvan ${leeg === zoekt.length && leeg > 1 ? 'alle' : `er ${inWoorden(leeg)}`} al leeg ${leeg === 1 ? 'staat' : 'staan'}.`;
}

/** What can be said of one shortlist: who fits best, and how sure that is. */
export function shortlistzin(passend: readonly Paar[], niet: number): string {
  const [een, twee] = passend;
  if (!een)
    return niet === 0
      ? 'Er staat nu niemand op de lijst.'
      : `Van de ${niet} mensen op de lijst past niemand hier. Hieronder staat waarom.`;
  const waarom = een.redenen
    .filter((r) => r.punten && r.code !== 'spreiding')
    .toSorted((a, b) => (b.punten ?? 0) - (a.punten ?? 0))
    .slice(0, 2)
    .map((r) => (r.code === 'wachttijd' ? `${r.waarden['maanden']} maanden wachttijd` : redenNaam(r).toLowerCase()));
  const omdat = waarom.length ? `: ${opsomming(waarom)}` : '';
  if (!twee) return `Alleen ${een.casusnummer} past hier${omdat}.`;
  const verschil = een.score - twee.score;
  return verschil === 0
    ? `${een.casusnummer} en ${kortNummer(twee.casusnummer)} staan gelijk; wie langer wacht gaat voor.`
    : `${een.casusnummer} past hier het best${omdat}. ${kortNummer(twee.casusnummer)} volgt op ${aantal(verschil, 'punt', 'punten')}.`;
}

export interface Groep {
  code: string;
  naam: string;
  zin: string;
  paren: Paar[];
}

/** Those who do not fit, by the first rule that says no; most first. */
export function perReden(niet: readonly Paar[]): Groep[] {
  const groepen = new Map<string, Groep>();
  for (const paar of niet) {
    const reden = paar.redenen.find((r) => !r.ja);
    if (!reden) continue;
    const groep = groepen.get(reden.code) ?? {
      code: reden.code,
      naam: redenNaam(reden),
      zin: GROEPZIN[reden.code] ?? zegReden(reden),
      paren: [],
    };
    groep.paren.push(paar);
    groepen.set(reden.code, groep);
  }
  return [...groepen.values()].toSorted((a, b) => b.paren.length - a.paren.length || a.code.localeCompare(b.code));
}

/** What holds for all of a group. */
const GROEPZIN: Readonly<Record<string, string>> = {
  'te-klein': 'Het huishouden vraagt meer kamers.',
  'te-duur': 'De rekenhuur ligt boven de huurgrens.',
  'geen-lift': 'Er is een trap en geen lift.',
  huisdier: 'De huisregel laat het huisdier niet toe.',
  contractvorm: 'De contractvorm past niet.',
  gebied: 'Zoekt in een ander gebied.',
  woonprofiel: 'Past niet bij het woonprofiel. Een reden wordt niet bewaard.',
  'woonklaar-verlopen': 'De woonklaarverklaring geldt dan niet meer.',
  'geen-indicatie': 'Er is dan geen geldige indicatie.',
  'buurt-vol': 'De buurt is vol.',
  'zorgaanbieder-vol': 'De hoofdbegeleider heeft hier dan geen plek.',
  'voor-ander-gezocht': 'Deze woning is voor een ander gezocht.',
};

export interface Vergelijkrij {
  naam: string;
  links: number;
  rechts: number;
  verschil: number;
}

/** Points per part of two candidates, largest difference first. */
export function vergelijk(links: Paar, rechts: Paar): Vergelijkrij[] {
  const punten = (p: Paar, naam: string) =>
    p.redenen.filter((r) => redenNaam(r) === naam).reduce((som, r) => som + (r.punten ?? 0), 0);
  const namen = new Set([...links.redenen, ...rechts.redenen].filter((r) => r.punten).map(redenNaam));
  return [...namen]
    .map((naam) => ({ naam, links: punten(links, naam), rechts: punten(rechts, naam) }))
    .map((r) => ({ ...r, verschil: r.links - r.rechts }))
    .toSorted((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil) || a.naam.localeCompare(b.naam));
}

/** The comparison aloud: who leads, by what most. */
export function vergelijkzin(links: Paar, rechts: Paar): string {
  const [l, r] = [kortNummer(links.casusnummer), kortNummer(rechts.casusnummer)];
  const rijen = vergelijk(links, rechts).filter((x) => x.verschil !== 0);
  const som = links.score - rechts.score;
  if (som === 0 && rijen.length === 0) return `${l} en ${r} hebben op elk onderdeel evenveel punten.`;
  if (som === 0) return `${l} en ${r} staan gelijk, om verschillende redenen.`;
  const [voor, achter] = som > 0 ? [l, r] : [r, l];
  const zwaarst = rijen.filter((x) => Math.sign(x.verschil) === Math.sign(som)).map((x) => x.naam.toLowerCase());
  const tegen = rijen.filter((x) => Math.sign(x.verschil) === -Math.sign(som)).map((x) => x.naam.toLowerCase());
  return `${voor} staat ${aantal(Math.abs(som), 'punt', 'punten')} voor door ${opsomming(zwaarst)}.${
    tegen.length ? ` Voor ${achter} pleit ${opsomming(tegen)}.` : ''
  }`;
}
