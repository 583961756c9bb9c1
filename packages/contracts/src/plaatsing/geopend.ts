import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { PLAATSINGSTANDEN } from '../gedeeld/codes.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bekend, Dag, Deel, Gemeente, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.plaatsing.geopend.v1';

/** The joint dossier opens: everybody can start what does not wait. */
class PlaatsingGeopend {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Id('voordracht.id') voordracht!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @Bekend('plaatsing.stand', PLAATSINGSTANDEN) stand!: string;
  @Dag('akkoord.startOp') startOp!: Datum;
  @Gemeente('voordracht.gemeente') gemeenteWoning!: string;
  /** For zorg and the corporatie. */
  @Id('plaatsing.eenheid', { mag: true }) eenheid?: Uuid;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingGeopendZorg extends PlaatsingGeopend {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingGeopendGemeente extends PlaatsingGeopend {}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class PlaatsingGeopendCorporatie extends PlaatsingGeopend {}
