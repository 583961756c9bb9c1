import { Regelfout } from '@weerthuis/domain';
import { ALLEN } from './daden/allen.js';
import { GEMEENTEDADEN } from './daden/gemeente.js';
import { HUBDADEN } from './daden/hub.js';
import { HUISDADEN } from './daden/huis.js';
import type { Daad } from './daden/kies.js';
import { LANDINGDADEN } from './daden/landing.js';
import { TIJD } from './daden/tijd.js';
import { VRAAGDADEN } from './daden/vraag.js';
import { ZORGDADEN } from './daden/zorg.js';
import { bezorgEen, totRust } from './post.js';
import { begin, type Streek } from './streek.js';
import { altijd, inRust } from './wetten.js';

export const DADEN: Readonly<Record<string, Daad>> = {
  ...ZORGDADEN,
  ...GEMEENTEDADEN,
  ...HUISDADEN,
  ...HUBDADEN,
  ...ALLEN,
  ...VRAAGDADEN,
  ...LANDINGDADEN,
  ...TIJD,
};
export type Stap = readonly [wat: string, n: number];

/** What the straight way takes, so that a walk also gets far; every other command is as rare as endings are in life. */
const RECHT =
  'meldAan vulAan heropen laatToe onderzoek beschik zegToe draagVoor geefNaamVrij stelContractOp teken tekenZorg geefSleutel ' +
  'verhuisd schrijfIn plekVrij taak wis toetsDatalek herstel hervat hervatPlaatsing heropenKandidaat hervatZoeken terug ' +
  'bevestigNamens zoekantwoord stelVraag beantwoordVraag beginLanding';
const VAAK: Record<string, number> = { ja: 120, taak: 20, draagVoor: 16, laatToe: 16, dag: 5 };
const GEWOON = 8;
const recht = new Set(RECHT.split(' '));
const gewicht = (naam: string): number => VAAK[naam] ?? (recht.has(naam) ? GEWOON : 1);
const BEZORGINGEN = 400;
export const NAMEN = [
  ...Object.keys(DADEN).flatMap((naam) => Array<string>(gewicht(naam)).fill(naam)),
  ...Array<string>(BEZORGINGEN).fill('bezorg'),
];

/**
 * One command, or one arrival. A refusal is an answer and changes nothing.
 * @returns the code of the refusal
 */
export function zet(s: Streek, [wat, n]: Stap): string | undefined {
  if (wat === 'bezorg') return void bezorgEen(s, n);
  try {
    DADEN[wat]?.(s, n);
  } catch (fout) {
    if (!(fout instanceof Regelfout)) throw fout;
    return fout.code;
  }
}

/** What nobody else hears of. */
const ZONDER_POST = ['heropen', 'onderzoek', 'toetsDatalek'];

/** A walk from one seed: so many commands and arrivals, in any order. */
export function wandel(zaad: number, lengte: number): { s: Streek; breuken: string[]; gedaan: Map<string, number> } {
  let staat = zaad >>> 0;
  const gooi = (n: number): number => {
    staat = (Math.imul(staat ^ (staat >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((staat ^ (staat >>> 13)) >>> 0) % n;
  };
  const s = begin();
  const gedaan = new Map<string, number>();
  for (let i = 0; i < lengte; i += 1) {
    const stap: Stap = [NAMEN[gooi(NAMEN.length)] ?? 'bezorg', gooi(1_000)];
    const voor = `${s.teller} ${s.dag}`;
    const nee = zet(s, stap);
    if (!nee && (voor !== `${s.teller} ${s.dag}` || ZONDER_POST.includes(stap[0])))
      gedaan.set(stap[0], (gedaan.get(stap[0]) ?? 0) + 1);
    const mis = altijd(s);
    if (mis.length) return { s, breuken: mis.map((m) => `stap ${i} ${stap.join(' ')}: ${m}`), gedaan };
    if (i % 400 === 399) totRust(s, i);
    const daarna = i % 400 === 399 ? inRust(s) : [];
    if (daarna.length) return { s, breuken: daarna.map((m) => `stap ${i}: ${m}`), gedaan };
  }
  totRust(s);
  return { s, breuken: inRust(s), gedaan };
}
