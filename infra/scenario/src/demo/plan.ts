import type { Station } from './breng-tot.js';
import type { Daarna } from './eindig.js';

/** People who begin their way on one day of the demo. */
export interface Golf {
  /** Days before today on which they begin. */
  dagenGeleden: number;
  groepen: { tot: Station; aantal: number; daarna?: Daarna }[];
}

/**
 * Sixty households and forty homes in every state, eighteen months back until today. Who signed a lease gets the key four
 * weeks later; moved people have their evaluations as the months go by, the first of them their omklap.
 */
export const GOLVEN: readonly Golf[] = [
  {
    dagenGeleden: 540,
    groepen: [
      { tot: 'getekend', aantal: 2, daarna: 'verhuisd' },
      { tot: 'toegelaten', aantal: 4 },
    ],
  },
  {
    dagenGeleden: 200,
    groepen: [
      { tot: 'getekend', aantal: 3, daarna: 'verhuisd' },
      { tot: 'toegelaten', aantal: 5 },
    ],
  },
  {
    dagenGeleden: 60,
    groepen: [
      { tot: 'getekend', aantal: 2, daarna: 'verhuisd' },
      { tot: 'toegelaten', aantal: 6 },
    ],
  },
  {
    dagenGeleden: 29,
    groepen: [
      { tot: 'getekend', aantal: 1, daarna: 'sleutel' },
      { tot: 'toegelaten', aantal: 5 },
    ],
  },
  {
    dagenGeleden: 0,
    groepen: [
      { tot: 'getekend', aantal: 2 },
      { tot: 'aangenomen', aantal: 3 },
      { tot: 'voorlopig', aantal: 3 },
      { tot: 'voorgedragen', aantal: 3 },
      { tot: 'voorgedragen', aantal: 1, daarna: 'weigering' },
      { tot: 'voorgedragen', aantal: 1, daarna: 'afwijzing' },
      { tot: 'toegelaten', aantal: 7 },
      { tot: 'ingediend', aantal: 5 },
      { tot: 'ingediend', aantal: 1, daarna: 'aanvulling' },
      { tot: 'ingediend', aantal: 1, daarna: 'niet-toegelaten' },
      { tot: 'ingediend', aantal: 1, daarna: 'ingetrokken' },
      { tot: 'concept', aantal: 4 },
    ],
  },
];

/** Homes without a person: pledged and free, pledged and taken back, or only registered. */
export const LOSSE_WONINGEN = { beschikbaar: 14, ingetrokken: 2, nietToegezegd: 3 };
