import type { Datum } from '@weerthuis/domain';
import { hoofdletter, inWoorden } from '../../kern/datum.js';
import { opsomming } from '../../kern/woorden.js';
import type { Afwezigheid, Behandeling } from './gegevens.js';

/** Who is away today. */
export const nuWeg = (weg: readonly Afwezigheid[], nu: Datum): Afwezigheid[] =>
  weg.filter((a) => a.van <= nu && nu <= a.tot);

/** Casussen of somebody who is away today without anybody who acts meanwhile. */
export const zonderWaarnemer = (
  behandelingen: readonly Behandeling[],
  weg: readonly Afwezigheid[],
  nu: Datum,
): Behandeling[] =>
  behandelingen.filter((b) => !b.waarnemer && nuWeg(weg, nu).some((a) => a.medewerker === b.medewerker));

/** What can be said aloud: who is away, and what lies still because of it. */
export function wiezin(behandelingen: readonly Behandeling[], weg: readonly Afwezigheid[], nu: Datum): string {
  const namen = [...new Set(nuWeg(weg, nu).map((a) => a.medewerker))];
  if (namen.length === 0) return 'Vandaag is niemand afwezig gemeld.';
  const wie = `${opsomming(namen)} ${namen.length === 1 ? 'is' : 'zijn'} vandaag afwezig.`;
  const stil = zonderWaarnemer(behandelingen, weg, nu).length;
  if (stil === 0) return `${wie} De waarnemers zijn aan zet.`;
  return `${wie} ${hoofdletter(inWoorden(stil))} ${stil === 1 ? 'casus heeft' : 'casussen hebben'} geen waarnemer.`;
}

/** Everybody of the own organisation who is named anywhere: to choose from. */
export const bekenden = (behandelingen: readonly Behandeling[], weg: readonly Afwezigheid[]): string[] =>
  [
    ...new Set([
      ...behandelingen.flatMap((b) => [b.medewerker, b.waarnemer].filter((m) => typeof m === 'string')),
      ...weg.map((a) => a.medewerker),
    ]),
  ].sort();
