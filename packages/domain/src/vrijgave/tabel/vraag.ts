import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const ALLEN = { zorg: 'aanmelding', gemeente: 'aanmelding', matching: 'aanmelding', corporatie: 'voordracht' } as const;
const vraag = groep('vraag', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** A question to one role about a casus, a home or a task, and its answer. */
export const vraagRijen = [
  ...['id', 'rol', 'onderwerp', 'over', 'waarover', 'op', 'termijn', 'stand', 'trap', 'antwoord', 'dag'].map((veld) =>
    vraag(veld, ALLEN, 'elkaar vragen wat nodig is om u te helpen'),
  ),
  // The sender reads it first as the other will; without a BSN, and without a name where the other may not know one.
  vraag('tekst', ALLEN, 'elkaar vragen wat nodig is om u te helpen', { verzegeld: true }),
];
