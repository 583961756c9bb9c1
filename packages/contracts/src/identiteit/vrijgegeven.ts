import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Lid } from '../gedeeld/huishouden.js';
import { VerzegeldMetBsn, VerzegeldZonderBsn, VerzegeldZorg } from '../gedeeld/persoon.js';
import { Deel, Id } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.identiteit.vrijgegeven.v1';

/** After voorlopig akkoord, by a person's act: to the one corporatie that said yes; the adults, without BSN. */
@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitVrijgegevenCorporatie {
  @Id('voordracht.id') voordracht!: Uuid;
  @Id('kandidaatstelling.id') kandidaatstelling!: Uuid;
  @Deel('identiteit.naam', () => VerzegeldZonderBsn) verzegeld!: VerzegeldZonderBsn;
}

@Feit({ type, van: 'zorg', naar: 'gemeente', view: 'vestiging', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitVrijgegevenVestiging {
  @Id('voordracht.id') voordracht!: Uuid;
  @Deel('huishouden.lid', () => Lid, { lijst: 30 }) leden!: Lid[];
  @Deel('identiteit.naam', () => VerzegeldMetBsn) verzegeld!: VerzegeldMetBsn;
}

/** To the hoofdbegeleider when that is another party than the aanmelder. */
@Feit({ type, van: 'zorg', naar: 'zorg', view: 'hoofdbegeleider', stap: 'voorlopig-akkoord', stroom: 'casus' })
export class IdentiteitVrijgegevenHoofdbegeleider {
  @Id('voordracht.id') voordracht!: Uuid;
  @Deel('huishouden.lid', () => Lid, { lijst: 30 }) leden!: Lid[];
  @Deel('identiteit.naam', () => VerzegeldZorg) verzegeld!: VerzegeldZorg;
}
