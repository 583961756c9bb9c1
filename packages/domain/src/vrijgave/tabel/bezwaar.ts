import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const bezwaar = groep('bezwaar', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
const BESLISSERS = { zorg: 'aanmelding', gemeente: 'aanmelding', matching: 'aanmelding' } as const;
/** That one objects, where it stands and what came of it; why one objects stays with whoever helps. */
export const bezwaarRijen = ['id', 'soort', 'over', 'besluit', 'op', 'stand', 'termijn', 'uitkomst'].map((veld) =>
  bezwaar(veld, BESLISSERS, 'een antwoord geven op uw bezwaar of klacht'),
);
