import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const SAMEN = { zorg: 'voorlopig-akkoord' } as const;
const landing = groep('landing', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
/** What who works in the wijk gets: a number, the wijk, the day, and with consent a first name; nothing else. */
export const landingRijen = [
  ...['id', 'nummer', 'wijk', 'vanaf', 'stand', 'op', 'uitkomst'].map((veld) =>
    landing(veld, SAMEN, 'u welkom laten zijn in uw nieuwe wijk'),
  ),
  landing('roepnaam', SAMEN, 'u welkom laten zijn in uw nieuwe wijk', { aard: 'identiteit', verzegeld: true }),
];
