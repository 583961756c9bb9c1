import type { Datum } from '../datum/datum.js';
import { weiger } from '../fout/regelfout.js';

/** Outcomes of the talk about the lease: in the person's name, the trial goes on until a date, or not. */
export const OMKLAPUITKOMSTEN = ['omgeklapt', 'verlengd', 'niet'] as const;
export type Omklapuitkomst = (typeof OMKLAPUITKOMSTEN)[number];

/** Who must have said yes before the lease passes. */
export const OMKLAPBESLISSERS = ['corporatie', 'hoofdbegeleider', 'persoon'] as const;
export type Omklapbeslisser = (typeof OMKLAPBESLISSERS)[number];

/** What follows when the lease does not pass. */
export const PLANNEN_B = {
  'andere-woning': 'Een andere woning',
  'terug-naar-instelling': 'Terug naar de organisatie die begeleidt',
  'contract-blijft': 'Het contract blijft bij de organisatie',
  'meer-begeleiding': 'Meer begeleiding, later opnieuw',
} as const;

export interface Omklapbesluit {
  uitkomst: Omklapuitkomst;
  op: Datum;
  /** Of every named criterion whether it is met. */
  criteria: readonly { code: string; voldaan: boolean }[];
  /** Who said yes. */
  ja: readonly Omklapbeslisser[];
  verlengdTot?: Datum | null;
  planB?: string | null;
}

const fout = (code: string, titel: string, detail: string, veld: string) =>
  weiger({
    code,
    soort: 'ongeldig',
    titel,
    detail: `${detail} Er is niets gewijzigd.`,
    regel: 'omklap',
    van: 'regioprofiel',
    veld,
  });

/**
 * A joint decision on named criteria. The lease passes only when all three say yes; a criterion that is not met does not forbid
 * it, since people decide. Longer needs a later date, not needs a plan B first: nobody ends without a roof.
 */
export function toetsOmklap(besluit: Omklapbesluit, criteria: readonly string[]): void {
  const open = criteria.filter((code) => !besluit.criteria.some((c) => c.code === code));
  if (open.length > 0)
    fout(
      'omklap-criterium-open',
      'Niet elk punt is besproken.',
      `Nog open: ${open.join(', ')} (regioprofiel). Bespreek ze samen en leg ze vast.`,
      'criteria',
    );
  if (besluit.uitkomst === 'verlengd' && (!besluit.verlengdTot || besluit.verlengdTot <= besluit.op))
    fout(
      'omklap-zonder-datum',
      'De verlenging heeft geen einddatum.',
      `Verlengen gaat tot een dag na ${besluit.op} (regioprofiel). Vul de datum in.`,
      'verlengdTot',
    );
  if (besluit.uitkomst === 'niet' && !besluit.planB)
    fout(
      'omklap-zonder-plan-b',
      'Er is nog geen ander plan.',
      `Zonder plan B stopt het contract niet (regioprofiel). Kies ${Object.keys(PLANNEN_B).join(', ')}.`,
      'planB',
    );
  const nee = OMKLAPBESLISSERS.filter((wie) => !besluit.ja.includes(wie));
  if (besluit.uitkomst === 'omgeklapt' && nee.length > 0)
    weiger({
      code: 'omklap-zonder-akkoord',
      soort: 'conflict',
      titel: 'Niet iedereen zei ja tegen de omklap.',
      detail: `Nog geen ja van: ${nee.join(', ')} (gezamenlijk besluit, regioprofiel). Vraag het antwoord of kies verlengen. Er is niets gewijzigd.`,
      regel: 'omklap',
      van: 'regioprofiel',
    });
}
