import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { PersoonMetBsn } from '../gedeeld/persoon.js';
import { Code, Dag, Deel, Id } from '../gedeeld/velden.js';

/** What the gemeente van herkomst hands over; travels sealed. */
export class OverdrachtInhoud {
  /** Last day the gemeente van herkomst pays. */
  @Dag('overdracht.uitkeringTot', { mag: true }) uitkeringTot?: Datum;
  /** Kinds of tracks that run. */
  @Code('overdracht.soort', { lijst: 20 }) sporen!: string[];
  @Deel('overdracht.naam', () => PersoonMetBsn, { lijst: 30 }) leden!: PersoonMetBsn[];
}

/** Herkomst hands the money over to vestiging, so that no day of benefit is missing. */
@Feit({
  type: 'nl.weerthuis.overdracht.aangeboden.v1',
  van: 'gemeente',
  naar: 'gemeente',
  view: 'vestiging',
  stap: 'voorlopig-akkoord',
  stroom: 'casus',
})
export class OverdrachtAangebodenVestiging {
  @Id('overdracht.id') overdracht!: Uuid;
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Deel('overdracht.soort', () => OverdrachtInhoud) verzegeld!: OverdrachtInhoud;
}
