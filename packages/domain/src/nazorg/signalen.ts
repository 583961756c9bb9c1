import type { Deelname, Ontvanger } from '../rol/rollen.js';

/** What one recipient learns of a signal: rows of the disclosure table, nothing else. */
export interface Signaalbericht {
  aan: Ontvanger;
  gegevens: readonly string[];
}

export interface Signaalsoort {
  /** Who notices it. */
  melder: Deelname;
  berichten: readonly Signaalbericht[];
  bron: string;
}

/**
 * Which signal tells whom what. Terugval stays with who supports the person: the hub learns only until when there is extra attention,
 * the corporatie only that support was raised and whom to call. Overlast and achterstand go from the corporatie to the
 * hoofdbegeleider; achterstand also to the gemeente, which must offer help (Wgs art. 3, vroegsignalering; te toetsen).
 */
export const SIGNALEN = {
  terugval: {
    melder: 'hoofdbegeleider',
    berichten: [
      { aan: 'hoofdbegeleider', gegevens: ['nazorg.signaal', 'nazorg.gezienOp'] },
      { aan: 'matching', gegevens: ['nazorg.extraAandachtTot'] },
      { aan: 'corporatie', gegevens: ['nazorg.opgeschaald', 'nazorg.bel'] },
    ],
    bron: 'Weer thuis: "terugval, van overlast of andere problemen"',
  },
  overlast: {
    melder: 'verhuurder',
    berichten: [
      { aan: 'hoofdbegeleider', gegevens: ['nazorg.overlast', 'nazorg.signaalOp'] },
      { aan: 'matching', gegevens: ['nazorg.signaalOp'] },
    ],
    bron: 'Weer thuis: "daadkrachtig kunnen optreden"',
  },
  achterstand: {
    melder: 'verhuurder',
    berichten: [
      { aan: 'hoofdbegeleider', gegevens: ['nazorg.achterstand', 'nazorg.maanden', 'nazorg.signaalOp'] },
      { aan: 'vestiging', gegevens: ['nazorg.achterstand', 'nazorg.maanden', 'nazorg.signaalOp'] },
    ],
    bron: 'te toetsen',
  },
} as const satisfies Record<string, Signaalsoort>;
export type Signaal = keyof typeof SIGNALEN;

/** What can be agreed after a signal; says what is done, never why it was needed. */
export const SIGNAALAFSPRAKEN = [
  'gesprek-gehad',
  'vaker-huisbezoek',
  'samen-op-huisbezoek',
  'buurtbemiddeling',
  'betalingsregeling',
  'hulp-bij-geld',
  'geen-maatregel-nodig',
] as const;

/** What a recipient learns of a signal; empty when nothing at all, not even that it exists. */
export const zietVan = (signaal: Signaal, ontvanger: Ontvanger): readonly string[] =>
  SIGNALEN[signaal].berichten.find(({ aan }) => aan === ontvanger)?.gegevens ?? [];
