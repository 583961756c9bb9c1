import { korteDatum, weiger, type Datum } from '@weerthuis/domain';

/** From `vanaf` on the organisation can support `plekken` households at once in one gemeente. */
export interface Capaciteitstand {
  plekken: number;
  vanaf: Datum;
}

/** A household that takes one of these places from `van`, until `tot` (not including) or without end. */
export interface Beslag {
  van: Datum;
  tot?: Datum | null;
}

/** Places stated for a day: the newest stand that began by then; none is none. */
export function plekkenOp(standen: readonly Capaciteitstand[], dag: Datum): number {
  const geldend = standen.filter((s) => s.vanaf <= dag).sort((a, b) => (a.vanaf < b.vanaf ? 1 : -1));
  return geldend[0]?.plekken ?? 0;
}

const bezetOp = (beslag: readonly Beslag[], dag: Datum): number =>
  beslag.filter((b) => b.van <= dag && (!b.tot || dag < b.tot)).length;

/** The fewest places free on any day from `dag` on: who starts then stays. */
export function vrijVanaf(standen: readonly Capaciteitstand[], beslag: readonly Beslag[], dag: Datum): number {
  const wisselingen = [dag, ...standen.map((s) => s.vanaf), ...beslag.map((b) => b.van)].filter((d) => d >= dag);
  return Math.min(...wisselingen.map((d) => plekkenOp(standen, d) - bezetOp(beslag, d)));
}

/**
 * A yes of the hoofdbegeleider needs a free place in the gemeente of the home at the start date.
 * @throws {Regelfout} capaciteit-ontbreekt
 */
export function eisPlek(
  standen: readonly Capaciteitstand[],
  beslag: readonly Beslag[],
  startOp: Datum,
  gemeente: string,
): void {
  if (vrijVanaf(standen, beslag, startOp) > 0) return;
  weiger({
    code: 'capaciteit-ontbreekt',
    soort: 'conflict',
    titel: 'Er is dan geen plek voor begeleiding.',
    detail: `${gemeente}: 0 van ${plekkenOp(standen, startOp)} plekken vrij vanaf ${korteDatum(startOp)} (eigen capaciteit). Meld meer capaciteit of antwoord nee. Er is niets gewijzigd.`,
    regel: 'capaciteit-op-startdatum',
    van: 'eigen capaciteit',
  });
}
