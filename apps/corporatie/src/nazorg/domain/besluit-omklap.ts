import { type Datum, weiger } from '@weerthuis/domain';

export interface Omklapbesluit {
  uitkomst: 'omgeklapt' | 'verlengd' | 'niet';
  op: Datum;
  verlengdTot?: Datum;
  planB?: string;
}

interface Stand {
  antwoorden: Partial<Record<'hoofdbegeleider' | 'persoon', 'ja' | 'nee'>>;
  uitkomst: Omklapbesluit['uitkomst'] | null;
}

/**
 * Omklap is a joint decision: the lease passes only when hoofdbegeleider and person agree; extended has a date; a no has
 * a plan B, so that nobody is left without a next step.
 * @throws Regelfout
 */
export function toetsBesluit(o: Stand, b: Omklapbesluit): void {
  if (o.uitkomst)
    nee(
      'conflict',
      'omklap-besloten',
      'Over deze omklap is al besloten.',
      `De uitkomst is '${o.uitkomst}'.`,
      'uitkomst',
    );
  if (b.uitkomst === 'omgeklapt')
    for (const rol of ['hoofdbegeleider', 'persoon'] as const)
      if (o.antwoorden[rol] !== 'ja')
        nee(
          'conflict',
          'omklap-niet-eens',
          'Nog niet iedereen is het eens.',
          `Het ja van ${rol} ontbreekt.`,
          'uitkomst',
        );
  if (b.uitkomst === 'verlengd' && !(b.verlengdTot && b.verlengdTot > b.op))
    nee(
      'ongeldig',
      'omklap-zonder-datum',
      'De nieuwe datum ontbreekt.',
      'Bij verlengen hoort een latere datum.',
      'verlengdTot',
    );
  if (b.uitkomst === 'niet' && !b.planB)
    nee(
      'ongeldig',
      'omklap-zonder-plan',
      'Het plan B ontbreekt.',
      'Wie niet omklapt, houdt een volgende stap.',
      'planB',
    );
}

const nee = (soort: 'conflict' | 'ongeldig', code: string, titel: string, wat: string, veld: string): never =>
  weiger({
    code,
    soort,
    titel,
    detail: `${wat} Omklap is een gezamenlijk besluit (regioprofiel). Bespreek het samen. Er is niets gewijzigd.`,
    van: 'regioprofiel',
    veld,
  });
