import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Grens, Hulp, Verdeling } from '../gemeen/typen.js';
import { gebied } from '../gemeen/zeg.js';
import { woorden } from '../../kern/woorden.js';

const STAP = {
  oplossen: 'zoekt de beste verdeling',
  uitleggen: 'schrijft op waarom',
  'regels-wegen': 'rekent uit wat elke afspraak kost',
} as const;

/** What can be said of a verdeling: who gets a home, whether it can be better, and what is in the way. */
export function verdelingzin(v: Verdeling, knelt: string | undefined): string {
  if (v.stand === 'loopt') return `De verdeling ${STAP[v.voortgang?.stap ?? 'oplossen']}. Je hoeft niet te wachten.`;
  if (v.stand !== 'klaar')
    return `Deze verdeling is ${v.stand}${v.reden ? ` (${woorden(v.reden)})` : ''} en heeft geen uitkomst.`;
  const n = v.geplaatst ?? 0;
  const wacht = v.nietGeplaatst.length;
  const krijgt = `${inWoorden(n)} ${n === 1 ? 'mens krijgt' : 'mensen krijgen'} een woning`;
  const bewijs = v.bewezen ? ', en beter kan niet onder de afspraken van de regio' : '';
  const rest = wacht === 0 ? '' : ` ${hoofdletter(inWoorden(wacht))} ${wacht === 1 ? 'wacht' : 'wachten'} nog.`;
  return `${hoofdletter(krijgt)}${bewijs}.${rest}${knelt ? ` ${knelt} knelt het meest.` : ''}`;
}

/** The limits that are in the way, the dearest first; what has no number is behind what has. */
export const knellend = (v: Pick<Verdeling, 'grenzen'>): Grens[] =>
  v.grenzen.filter((g) => g.knelt).toSorted((a, b) => (b.prijs ?? 0) - (a.prijs ?? 0));

/** What a limit is called. */
export function grensnaam(g: Pick<Grens, 'soort' | 'waarden'>, partij: (oin: string) => string): string {
  const waar = gebied(String(g.waarden['gebied'] ?? ''));
  if (g.soort === 'buurt') return `Buurt ${waar}`;
  if (g.soort === 'begeleiding') return `Begeleiding van ${partij(String(g.waarden['hoofdbegeleider']))} in ${waar}`;
  return `Contingent ${woorden(String(g.waarden['naam']))}`;
}

/** How full it is after this verdeling. */
export function grensstand(g: Grens): string {
  const n = g.geplaatst ?? 0;
  if (g.minstens !== undefined) return `${n} van minstens ${g.minstens}`;
  return `${n} van ${g.hoogstens ?? 0} vrije plekken`;
}

const REGEL: Readonly<Record<string, string>> = {
  gebied: 'breder zoeken',
  'te-klein': 'een woning met meer kamers',
  'te-duur': 'een lagere huur',
  'geen-lift': 'een woning zonder trap',
  huisdier: 'ontheffing van de huisregel over huisdieren',
  contractvorm: 'een andere contractvorm',
  'zorgaanbieder-vol': 'een plek bij de hoofdbegeleider',
};

/** The one thing that would help. */
export function zegHulp(h: Hulp | undefined, naam: (grens: string) => string): string {
  if (!h || h.soort === 'woningen') return 'meer woningen die passen';
  if (h.soort === 'grens') return `één plek meer: ${naam(h.grens)}`;
  const [regel = '', waar] = h.code.split(' ');
  return `${REGEL[regel] ?? woorden(regel)}${waar ? ` in ${gebied(waar)}` : ''}`;
}

/** Who is not placed, by what would help; most first. */
export function perHulp(
  niet: Verdeling['nietGeplaatst'],
  naam: (grens: string) => string,
): [hulp: string, wie: Verdeling['nietGeplaatst']][] {
  return [...Map.groupBy(niet, (m) => zegHulp(m.hulp, naam))].toSorted(
    (a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]),
  );
}

/** The proof in one line. */
export const bewijszin = (v: Verdeling): string => {
  const verschil = Math.round((v.bovengrens ?? 0) - (v.waarde ?? 0));
  return v.bewezen ? 'kan niet hoger: verschil 0' : `kan hoogstens ${aantal(verschil, 'punt', 'punten')} hoger`;
};
