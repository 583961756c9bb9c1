/** Who acts for an adult. */
export const VERTEGENWOORDIGERS = ['bewindvoerder', 'mentor', 'curator', 'gemachtigde'] as const;
export type Vertegenwoordigersoort = (typeof VERTEGENWOORDIGERS)[number];

/**
 * Whose signature a legal act needs besides that of the person, when one was appointed. A mentor decides about care, not
 * about money; a gemachtigde acts only as far as the person wants. bron: BW 1:381 (curatele), 1:438 and 1:441 (bewind), 1:453
 * (mentorschap); te toetsen.
 */
export const MEDETEKENEN = {
  huurovereenkomst: ['curator', 'bewindvoerder'],
  'definitief-akkoord': ['curator'],
} as const satisfies Record<string, readonly Vertegenwoordigersoort[]>;
export type Rechtshandeling = keyof typeof MEDETEKENEN;

/** Of the appointed, who has to sign along. */
export const medetekenaars = (handeling: Rechtshandeling, aangesteld: readonly string[]): Vertegenwoordigersoort[] =>
  MEDETEKENEN[handeling].filter((soort) => aangesteld.includes(soort));
