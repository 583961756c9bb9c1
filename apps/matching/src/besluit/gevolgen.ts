import type { Vraagsoort } from '@weerthuis/domain';
import { standhoudenBesloten } from '../correctie/houdt-dit-stand.js';
import { oordeelGenomen } from '../weigering/oordeel-genomen.js';
import type { NaBesluit } from './na-besluit.js';

const niets: NaBesluit = () => Promise.resolve({});

/** What follows from each kind of decision. */
export const GEVOLGEN: Record<Vraagsoort, NaBesluit> = {
  'oordeel-weigering': oordeelGenomen,
  afwijking: niets,
  'houdt-stand': standhoudenBesloten,
  'urgentie-na-weigering': niets,
};
