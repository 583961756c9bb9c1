import type { Oin, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Id, PartijOin } from '../gedeeld/velden.js';

/** The toestemming of this adult covers that the other aanmelder is named. */
@Feit({
  type: 'nl.weerthuis.casus.dubbel-bevestigd.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class CasusDubbelBevestigdMatching {
  @Id('huishouden.lid') lid!: Uuid;
}

/** Both sides said that their toestemming covers it: who the other is, and its casus. */
@Feit({
  type: 'nl.weerthuis.casus.dubbel-genoemd.v1',
  van: 'matching',
  naar: 'zorg',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class CasusDubbelGenoemdZorg {
  @Id('huishouden.lid') lid!: Uuid;
  @Id('casus.casus') ander!: Uuid;
  @PartijOin('casus.deelnemer') partij!: Oin;
}

const opgelost = 'nl.weerthuis.casus.dubbel-opgelost.v1';

/** There is no other open aanmelding of this adult any more. */
class CasusDubbelOpgelost {
  @Id('huishouden.lid') lid!: Uuid;
}

@Feit({ type: opgelost, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusDubbelOpgelostZorg extends CasusDubbelOpgelost {}

@Feit({ type: opgelost, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusDubbelOpgelostGemeente extends CasusDubbelOpgelost {}
