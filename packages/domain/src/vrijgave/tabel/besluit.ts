import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const allen = iedereen('voordracht');
const besluit = groep('besluit', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** Who is asked to decide or advise, until when, and what came of it; what it is about is named in codes only. */
export const besluitRijen = [
  ...['id', 'soort', 'rol', 'termijn', 'trap', 'antwoord', 'uitkomst', 'op', 'waarover'].map((veld) =>
    besluit(veld, allen, 'weten wie waarover beslist'),
  ),
  besluit('gevolg', { zorg: 'voordracht' }, 'weten wat een besluit voor u betekent'),
  besluit('reden', { matching: 'voordracht' }, 'een besluit kunnen uitleggen'),
];

const overleg = groep('overleg', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** What the meeting of the parties said and agreed about somebody; it stays with the hub. */
export const overlegRijen = ['notitie', 'besluit', 'afspraak'].map((veld) =>
  overleg(veld, { matching: 'aanmelding' }, 'zorgen dat niemand vergeten wordt'),
);

const stilte = groep('stilte', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** What a party has not done yet: each party hears of its own steps only. */
export const stilteRijen = ['id', 'stap', 'rol', 'termijn', 'trap', 'bij', 'volgende'].map((veld) =>
  stilte(veld, iedereen('aanmelding'), 'zorgen dat niemand vergeten wordt'),
);

const kandidaat = groep('kandidaat', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** Where the search stands; a pause is a date and a reason out of a list that says nothing of health or past. */
export const kandidaatRijen = [
  ...['stand', 'tot', 'reden', 'door', 'op'].map((veld) =>
    kandidaat(veld, { zorg: 'aanmelding', matching: 'aanmelding' }, 'weten of het zoeken loopt'),
  ),
];
