import type { Datum } from '../datum/datum.js';
import type { Rijfout } from './blad.js';

type Fout = Omit<Rijfout, 'rij'>;

/** What is filled in without what belongs to it: pairs of "this column asks for that one". */
export const keurSamen = <K extends string>(
  rij: Readonly<Partial<Record<K, unknown>>>,
  paren: readonly (readonly [K, K])[],
): Fout[] =>
  paren
    .filter(([dit, dat]) => rij[dit] && !rij[dat])
    .map(([dit, dat]) => ({
      kolom: dat,
      title: 'Deze cel ontbreekt.',
      detail: `Bij ${dit} hoort ook ${dat} (sjabloon). Vul haar in, of maak ${dit} leeg.`,
    }));

/** Days of what has happened that lie after today. */
export const keurGeweest = <K extends string>(
  rij: Readonly<Partial<Record<K, unknown>>>,
  kolommen: readonly K[],
  vandaag: Datum,
): Fout[] =>
  kolommen
    .filter((kolom) => String(rij[kolom] ?? '') > vandaag)
    .map((kolom) => ({
      kolom,
      title: 'Deze datum ligt na vandaag.',
      detail: 'Wat nog moet gebeuren, is nog geen feit (regel van het matchingspunt). Maak de cel leeg.',
    }));
