import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const herroeping = groep('herroeping', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** That something told before was not so: which, and why as a code. Who heard the one, hears the other. */
export const herroepingRijen = ['wat', 'onderwerp', 'reden', 'op', 'antwoord', 'termijn'].map((veld) =>
  herroeping(veld, iedereen('sleutel'), 'goedmaken wat verkeerd over u gemeld is'),
);
