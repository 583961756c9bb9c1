import {
  VRAAGANTWOORDEN,
  VRAAGONDERWERPEN,
  VRAAGROLLEN,
  VRAAGTEKST,
  VRAAG_OVER,
  type Datum,
  type Uuid,
} from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Deel, Id, Tekst } from '../gedeeld/velden.js';

const PARTIJEN = ['zorg', 'gemeente', 'corporatie'] as const;
const vanwie = { van: [...PARTIJEN, 'matching' as const], stroom: 'casus' };

/** What was written in words; travels sealed. */
export class Vraagtekst {
  @Tekst('vraag.tekst', VRAAGTEKST) tekst!: string;
}

const gesteld = 'nl.weerthuis.vraag.gesteld.v1';

/** One organisation asks another, in the part that it has in the casus, and says until when. */
class VraagGesteld {
  @Id('vraag.id') vraag!: Uuid;
  /** The part in which the recipient is asked. */
  @Bekend('vraag.rol', VRAAGROLLEN) rol!: string;
  @Bekend('vraag.onderwerp', VRAAGONDERWERPEN) onderwerp!: string;
  @Bekend('vraag.over', VRAAG_OVER) over!: string;
  /** The home or the task. */
  @Id('vraag.waarover', { mag: true }) waarover?: Uuid;
  @Dag('vraag.op') op!: Datum;
  @Dag('vraag.termijn') uiterlijk!: Datum;
  @Deel('vraag.tekst', () => Vraagtekst, { mag: true }) verzegeld?: Vraagtekst;
}

@Feit({ ...vanwie, type: gesteld, naar: 'zorg', stap: 'aanmelding' })
export class VraagGesteldZorg extends VraagGesteld {}

@Feit({ ...vanwie, type: gesteld, naar: 'gemeente', stap: 'aanmelding' })
export class VraagGesteldGemeente extends VraagGesteld {}

@Feit({ ...vanwie, type: gesteld, naar: 'corporatie', stap: 'voordracht' })
export class VraagGesteldCorporatie extends VraagGesteld {}

@Feit({ type: gesteld, van: [...PARTIJEN], stroom: 'casus', naar: 'matching', stap: 'aanmelding' })
export class VraagGesteldMatching extends VraagGesteld {}

const beantwoord = 'nl.weerthuis.vraag.beantwoord.v1';

/** The answer; said again it takes the place of what was said. */
class VraagBeantwoord {
  @Id('vraag.id') vraag!: Uuid;
  @Bekend('vraag.antwoord', VRAAGANTWOORDEN) antwoord!: string;
  @Dag('vraag.dag', { mag: true }) dag?: Datum;
  @Dag('vraag.op') op!: Datum;
  @Deel('vraag.tekst', () => Vraagtekst, { mag: true }) verzegeld?: Vraagtekst;
}

@Feit({ ...vanwie, type: beantwoord, naar: 'zorg', stap: 'aanmelding' })
export class VraagBeantwoordZorg extends VraagBeantwoord {}

@Feit({ ...vanwie, type: beantwoord, naar: 'gemeente', stap: 'aanmelding' })
export class VraagBeantwoordGemeente extends VraagBeantwoord {}

@Feit({ ...vanwie, type: beantwoord, naar: 'corporatie', stap: 'voordracht' })
export class VraagBeantwoordCorporatie extends VraagBeantwoord {}

@Feit({ type: beantwoord, van: [...PARTIJEN], stroom: 'casus', naar: 'matching', stap: 'aanmelding' })
export class VraagBeantwoordMatching extends VraagBeantwoord {}

const ingetrokken = 'nl.weerthuis.vraag.ingetrokken.v1';

/** The asker does not need the answer any more; or, from who was asked, the casus is closed there and no answer comes. */
class VraagIngetrokken {
  @Id('vraag.id') vraag!: Uuid;
}

@Feit({ ...vanwie, type: ingetrokken, naar: 'zorg', stap: 'aanmelding' })
export class VraagIngetrokkenZorg extends VraagIngetrokken {}

@Feit({ ...vanwie, type: ingetrokken, naar: 'gemeente', stap: 'aanmelding' })
export class VraagIngetrokkenGemeente extends VraagIngetrokken {}

@Feit({ ...vanwie, type: ingetrokken, naar: 'corporatie', stap: 'voordracht' })
export class VraagIngetrokkenCorporatie extends VraagIngetrokken {}

@Feit({ type: ingetrokken, van: [...PARTIJEN], stroom: 'casus', naar: 'matching', stap: 'aanmelding' })
export class VraagIngetrokkenMatching extends VraagIngetrokken {}
