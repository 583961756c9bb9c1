import { hoofdletter } from '../../kern/datum.js';
import { woorden } from '../../kern/woorden.js';

const TITEL: Readonly<Record<string, string>> = {
  'oordeel-weigering': 'Was de weigering gegrond?',
  afwijking: 'Mag dit afwijken van de afspraak?',
  'houdt-stand': 'Houdt dit besluit stand?',
  'urgentie-na-weigering': 'Blijft de urgentie na de weigering?',
};

/** What is asked to decide, as a question. */
export const zegBesluitvraag = (soort: string): string => TITEL[soort] ?? hoofdletter(woorden(soort));
