import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const onderbreking = groep('onderbreking', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
/** Why someone is away for a while stays with who supports; others hear only until when it rests. */
export const onderbrekingRijen = [
  onderbreking('oorzaak', {}, 'u kunnen helpen', { aard: 'zorg', rollen: { zorg: ['begeleider'] } }),
];
