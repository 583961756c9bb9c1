import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

/** Totals per group, never fewer than five at once: who is in a group stays where it is known. */
const telling = groep('groepstelling', {
  eigenaar: 'zorg',
  grondslag: GROND.geen,
  bron: BRON.ontwerp,
  rollen: { zorg: ['planner', 'begeleider'] },
});
export const groepstellingRijen = ['indeling', 'groep', 'wat', 'aantal', 'tot'].map((veld) =>
  telling(veld, { matching: 'aanmelding' }, 'weten of iedereen gelijke kansen krijgt'),
);
