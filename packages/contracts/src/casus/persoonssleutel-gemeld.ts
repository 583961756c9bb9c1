import { Feit } from '../kern/feit.js';
import { LidPersoonssleutel } from '../gedeeld/huishouden.js';

/** The persoonssleutel of one adult, from a party that may hold the BSN. */
@Feit({
  type: 'nl.weerthuis.casus.persoonssleutel-gemeld.v1',
  van: ['gemeente', 'zorg'],
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class CasusPersoonssleutelGemeldMatching extends LidPersoonssleutel {}
