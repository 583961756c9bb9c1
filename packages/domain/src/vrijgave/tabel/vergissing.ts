import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const ALLEN = { zorg: 'aanmelding', gemeente: 'aanmelding', corporatie: 'voordracht' } as const;
const vergissing = groep('vergissing', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** A file went to the wrong party or was of the wrong person: who erases, until when, and what came of it. */
export const vergissingRijen = [
  ...['id', 'uiterlijk', 'uitkomst', 'grond', 'tot', 'op'].map((veld) =>
    vergissing(veld, ALLEN, 'wat verkeerd ging weer goed maken'),
  ),
  vergissing('soort', { matching: 'aanmelding' }, 'weten waarom het stilstaat'),
  vergissing('datalek', {}, 'beoordelen of het een datalek is'),
];
