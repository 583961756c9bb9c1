import { gevraagd } from '../stappen/draag-voor.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { spelers, type Spel } from '../stappen/spel.js';
import type { Reiziger } from './breng-tot.js';

/** What happens to someone of the demo after the station that they came to. */
export type Daarna =
  'verhuisd' | 'sleutel' | 'aanvulling' | 'niet-toegelaten' | 'ingetrokken' | 'weigering' | 'afwijzing';

/** Needs the clock at the day of the key; the others happen at once. */
export const metSleutel = (daarna: Daarna): boolean => daarna === 'verhuisd' || daarna === 'sleutel';

type Eindig = (s: Spel, reiziger: Reiziger) => Promise<unknown>;

const besluit =
  (wat: string, grond: string): Eindig =>
  (s, { r, casus }) =>
    spelers(s, r).hub.post(`/aanmeldingen/${casus}/toelating`, { besluit: wat, gronden: [grond] });

const nee =
  (rol: 'persoon' | 'corporatie', reden: string): Eindig =>
  async (s, { r, casus }) => {
    const wie = rol === 'persoon' ? spelers(s, r).zorg : spelers(s, r).corporatie;
    const { verzoek } = await gevraagd(s, wie, casus, rol, 1);
    const door = rol === 'persoon' ? { doorWie: 'persoon', hoeGevraagd: 'gesprek' } : {};
    return wie.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'nee', reden, ...door });
  };

const verhuisd =
  (alleenSleutel: boolean): Eindig =>
  (s, { r, casus, plaatsing = '' }) =>
    verhuis(s, r, casus, plaatsing, alleenSleutel);

const EINDIG: Record<Daarna, Eindig> = {
  verhuisd: verhuisd(false),
  sleutel: verhuisd(true),
  aanvulling: besluit('aanvulling', 'woonprofiel-onvolledig'),
  'niet-toegelaten': besluit('niet-toegelaten', 'geen-binding'),
  ingetrokken: (s, { r, casus }) =>
    spelers(s, r).zorg.post(`/casussen/${casus}/intrekking`, { reden: 'zelf-gevonden' }),
  weigering: nee('persoon', 'WOB'),
  afwijzing: nee('corporatie', 'past-niet-bij-woning'),
};

/** Lets it happen, through the public command of whoever does it. */
export const eindig = (s: Spel, reiziger: Reiziger, daarna: Daarna): Promise<unknown> => EINDIG[daarna](s, reiziger);
