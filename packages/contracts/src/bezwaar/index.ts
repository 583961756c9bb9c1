import {
  BEZWAARSOORTEN,
  BEZWAARUITKOMSTEN,
  BEZWAAR_OVER,
  type Bezwaaronderwerp,
  type Bezwaarsoort,
  type Datum,
  type Uuid,
} from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Dag, Id, Vast } from '../gedeeld/velden.js';

const ingediend = 'nl.weerthuis.bezwaar.ingediend.v1';

/** The person objects to a decision, or complains about the hub; the words stay with whoever helps. */
class BezwaarIngediend {
  @Id('bezwaar.id') bezwaar!: Uuid;
  @Vast('bezwaar.soort', BEZWAARSOORTEN) soort!: Bezwaarsoort;
  @Vast('bezwaar.over', BEZWAAR_OVER) over!: Bezwaaronderwerp;
  /** Which decision of the hub. */
  @Id('bezwaar.besluit', { mag: true }) besluit?: Uuid;
  /** Day of the decision that it is about. */
  @Dag('bezwaar.op', { mag: true }) besluitOp?: Datum;
  @Dag('bezwaar.op') op!: Datum;
}

@Feit({ type: ingediend, van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class BezwaarIngediendMatching extends BezwaarIngediend {}

@Feit({ type: ingediend, van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class BezwaarIngediendGemeente extends BezwaarIngediend {}

const ingetrokken = 'nl.weerthuis.bezwaar.ingetrokken.v1';

/** The person takes it back. */
class BezwaarIngetrokken {
  @Id('bezwaar.id') bezwaar!: Uuid;
}

@Feit({ type: ingetrokken, van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class BezwaarIngetrokkenMatching extends BezwaarIngetrokken {}

@Feit({ type: ingetrokken, van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class BezwaarIngetrokkenGemeente extends BezwaarIngetrokken {}

/** Where it stands and until when, from whoever decides about it; also of one that the person brought there. */
@Feit({
  type: 'nl.weerthuis.bezwaar.stand-gemeld.v1',
  van: ['matching', 'gemeente'],
  naar: 'zorg',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class BezwaarStandGemeldZorg {
  @Id('bezwaar.id') bezwaar!: Uuid;
  @Vast('bezwaar.soort', BEZWAARSOORTEN) soort!: Bezwaarsoort;
  @Vast('bezwaar.over', BEZWAAR_OVER) over!: Bezwaaronderwerp;
  @Bekend('bezwaar.stand', ['ingediend', 'verdaagd', 'beslist', 'ingetrokken']) stand!: string;
  @Dag('bezwaar.op') op!: Datum;
  @Dag('bezwaar.termijn') uiterlijk!: Datum;
  @Bekend('bezwaar.uitkomst', BEZWAARUITKOMSTEN, { mag: true }) uitkomst?: string;
}
