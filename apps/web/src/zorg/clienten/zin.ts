import { kort, lang } from '../../kern/datum.js';
import type { Casus, Casusrij } from '../kern/typen.js';
import { adres, woorden } from '../kern/zeg.js';
import { huidigeVragen, type Dossier, type Stap, type Stapnaam } from './weg.js';

export const STANDEN: Readonly<Record<string, string>> = {
  concept: 'Aanmelding niet af',
  ingediend: 'Bij het matchingspunt',
  aanvulling: 'Aanvulling gevraagd',
  zoekt: 'Zoekt een woning',
  rust: 'Zoeken rust',
  woning: 'Woning in zicht',
  'woont-er': 'Woont er',
  'niet-toegelaten': 'Niet toegelaten',
  ingetrokken: 'Ingetrokken',
};

/** One word for where somebody is, out of what the list tells. */
export function fase(r: Pick<Casusrij, 'stand' | 'verhuisdOp' | 'plaatsing' | 'zoekstand' | 'sleutelOp'>): string {
  if (r.stand !== 'toegelaten') return r.stand;
  if (r.verhuisdOp) return 'woont-er';
  if (r.plaatsing || r.sleutelOp || r.zoekstand === 'in-voordracht') return 'woning';
  return r.zoekstand === 'geparkeerd' || r.zoekstand === 'elders' ? 'rust' : 'zoekt';
}

/** What one can say aloud over the list. */
export function clientenzin(rijen: readonly Casusrij[], vragen: number): string {
  if (rijen.length === 0) return 'Er staat nog niemand in. Meld iemand aan, of neem de lijst over die je al hebt.';
  const n = (f: string) => rijen.filter((r) => fase(r) === f).length;
  const delen = [
    [n('zoekt'), 'zoekt een woning', 'zoeken een woning'],
    [n('woning'), 'heeft een woning in zicht', 'hebben een woning in zicht'],
    [n('woont-er'), 'woont er', 'wonen er'],
  ] as const;
  const zin = delen
    .filter(([aantal]) => aantal > 0)
    .map(([aantal, een, meer]) => `${aantal} ${aantal === 1 ? een : meer}`)
    .join(', ');
  const werk =
    vragen === 0
      ? 'Niemand vraagt nu iets van jullie.'
      : `${vragen === 1 ? 'Eén vraagt' : `${vragen} vragen`} nu iets van jullie.`;
  return `${zin ? `Van ${rijen.length} ${rijen.length === 1 ? 'casus' : 'casussen'}: ${zin}. ` : ''}${werk}`;
}

const NU: Record<Stapnaam, (d: Dossier) => string> = {
  aanmelding: ({ casus }) => AANMELDING[casus.stand] ?? '',
  zoeken: ({ casus }) => zoekzin(casus),
  antwoord: (d) => `Er is misschien een woning${waar(d)}. Tot ${termijn(d)} is er tijd om te antwoorden.`,
  naam: () => 'Iedereen zei voorlopig ja. Geef vrij wie het is; dan plant de corporatie een bezichtiging.',
  bezichtiging: ({ bezichtigingen }) => {
    const komt = bezichtigingen.find((b) => b.verschenen === undefined);
    return komt ? `De bezichtiging is op ${lang(komt.op.slice(0, 10))}.` : 'De corporatie plant de bezichtiging.';
  },
  akkoord: (d) => `De woning is bekeken. Het definitieve antwoord moet er zijn op ${termijn(d)}.`,
  tekenen: () => 'Het huurcontract ligt klaar om te tekenen.',
  voorbereiden: () => 'Regel plan, start en dag voordat de sleutel er is.',
  sleutel: ({ plaatsing }) =>
    `De corporatie geeft de sleutel${plaatsing?.verwachteSleuteldatum ? `, naar verwachting op ${lang(plaatsing.verwachteSleuteldatum)}` : ''}.`,
  verhuizing: () => 'De sleutel is er. Meld de verhuizing zodra de cliënt er slaapt.',
  plek: () => 'De cliënt woont er. Meld dat de plek vrij is; dan kan de wachtlijst verder.',
  nazorg: ({ momenten }) => {
    const volgende = momenten.find((m) => m.stand !== 'gehouden' && !m.gehoudenOp);
    return volgende ? `De cliënt woont er. Het volgende gesprek is op ${lang(volgende.op)}.` : 'De cliënt woont er.';
  },
};

const AANMELDING: Readonly<Record<string, string>> = {
  concept: 'De aanmelding is niet af. Er is nog niets verstuurd.',
  ingediend: 'Het matchingspunt beoordeelt de aanmelding. De wachttijd loopt.',
  aanvulling: 'Het matchingspunt mist nog iets. De wachttijd loopt door.',
  'niet-toegelaten': 'Het matchingspunt liet niet toe. Opnieuw indienen mag.',
  ingetrokken: 'De aanmelding is ingetrokken. Heropenen houdt de wachttijd.',
};

function zoekzin({ kandidaat, wachtSinds }: Casus): string {
  if (kandidaat?.stand === 'elders') return 'De cliënt woont ergens anders. Het zoeken is gestopt.';
  if (kandidaat?.stand === 'geparkeerd')
    return `Het zoeken rust${kandidaat.tot ? ` tot en met ${lang(kandidaat.tot)}` : ''}. De wachttijd loopt door.`;
  return `Het matchingspunt zoekt een woning.${wachtSinds ? ` Wacht sinds ${lang(wachtSinds)}.` : ''}`;
}

const waar = (d: Dossier): string => {
  const woning = huidigeVragen(d).find((v) => v.woning)?.woning;
  return woning ? `: ${adres(woning)}, ${woning.plaats}` : '';
};
const termijn = (d: Dossier): string => {
  const [eerste] = huidigeVragen(d)
    .filter((v) => v.stand === 'open')
    .map((v) => v.antwoordVoor)
    .sort();
  return eerste ? lang(eerste) : 'de dag van de vraag';
};

/** Where the casus is and what happens next; what we do ourselves first. */
export function zegCasus(d: Dossier, stappen: readonly Stap[]): string {
  const { stand } = d.casus;
  if (stand in AANMELDING && stand !== 'toegelaten') return AANMELDING[stand] ?? '';
  const nu = stappen.filter((s) => s.stand === 'nu');
  const eerst = nu.find((s) => s.wie === 'zorg' || s.wie === 'inwoner') ?? nu[0];
  if (d.plaatsing?.opgeschortTot) return `De plaatsing rust tot en met ${kort(d.plaatsing.opgeschortTot)}.`;
  return eerst ? NU[eerst.naam](d) : 'Alles is gedaan.';
}

export const TITEL: Record<Stapnaam, string> = {
  aanmelding: 'Aanmelding',
  zoeken: 'Woning zoeken',
  antwoord: 'Voorlopig antwoord',
  naam: 'Naam vrijgeven',
  bezichtiging: 'Bezichtiging',
  akkoord: 'Definitief antwoord',
  tekenen: 'Huurcontract tekenen',
  voorbereiden: 'Begeleiding voor de sleutel',
  sleutel: 'Sleutel',
  verhuizing: 'Verhuizing',
  plek: 'Plek vrij',
  nazorg: 'Nazorg',
};

/** What is known of a step, beside its title. */
export function kortStap(naam: Stapnaam, d: Dossier): string | undefined {
  const { casus: c, plaatsing, overeenkomst: o } = d;
  const feiten: Partial<Record<Stapnaam, string | null | undefined>> = {
    aanmelding: c.ingediendOp && `Ingediend op ${lang(c.ingediendOp)}.`,
    zoeken: c.wachtSinds && `Wacht sinds ${lang(c.wachtSinds)}.`,
    sleutel: c.sleutelOp
      ? `Gegeven op ${lang(c.sleutelOp)}${c.huurVanaf ? `, huur vanaf ${lang(c.huurVanaf)}` : ''}.`
      : plaatsing?.verwachteSleuteldatum && `Verwacht op ${lang(plaatsing.verwachteSleuteldatum)}.`,
    tekenen: o && `${woorden(o.vorm)}, vanaf ${lang(o.ingangsdatum)}.`,
    verhuizing: c.verhuisdOp && `Woont er sinds ${lang(c.verhuisdOp)}.`,
    plek: c.plekVrijOp
      ? `Vrij sinds ${lang(c.plekVrijOp)}${c.terugkeergarantieTot ? `, terugkeer kan tot en met ${lang(c.terugkeergarantieTot)}` : ''}.`
      : undefined,
    nazorg: c.ondersteuningTot && `Begeleiding tot en met ${lang(c.ondersteuningTot)}.`,
  };
  return feiten[naam] ?? undefined;
}
