import { LANDINGUITKOMSTEN, type Datum, type Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Deel, Id, Tekst, Vorm, Wijk } from '../gedeeld/velden.js';

const onderling = { van: 'zorg', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' } as const;

/** Only with consent; travels sealed. */
export class Landingnaam {
  @Tekst('landing.roepnaam', 40) roepnaam!: string;
}

/** Who supports asks who works in the wijk to open doors before somebody comes to live there. */
@Feit({ ...onderling, type: 'nl.weerthuis.landing.gevraagd.v1', view: 'welzijn' })
export class LandingGevraagdWelzijn {
  @Id('landing.id') landing!: Uuid;
  @Vorm('landing.nummer', /^[A-Z0-9-]{3,20}$/) casusnummer!: string;
  @Wijk('landing.wijk') wijk!: string;
  /** The day from which the home is lived in, as planned. */
  @Dag('landing.vanaf') vanaf!: Datum;
  @Deel('landing.roepnaam', () => Landingnaam, { mag: true }) verzegeld?: Landingnaam;
}

/** It is not needed any more, or both looked back: what was kept for it goes. */
@Feit({ ...onderling, type: 'nl.weerthuis.landing.gestopt.v1', view: 'welzijn' })
export class LandingGestoptWelzijn {
  @Id('landing.id') landing!: Uuid;
  @Dag('landing.op') op!: Datum;
  @Bekend('landing.uitkomst', LANDINGUITKOMSTEN, { mag: true }) uitkomst?: string;
}

/** What was done in the wijk so far: a contact, and a message to the neighbours that is about nobody. */
@Feit({ ...onderling, type: 'nl.weerthuis.landing.stand-gemeld.v1', view: 'begeleider' })
export class LandingStandGemeldBegeleider {
  @Id('landing.id') landing!: Uuid;
  @Dag('landing.stand', { mag: true }) contactOp?: Datum;
  @Dag('landing.stand', { mag: true }) buurtberichtOp?: Datum;
}
