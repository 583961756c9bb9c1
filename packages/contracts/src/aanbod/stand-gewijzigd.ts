import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Id } from '../gedeeld/velden.js';

/** What the hub did with the home, without for whom. */
@Feit({
  type: 'nl.weerthuis.aanbod.stand-gewijzigd.v1',
  van: 'matching',
  naar: 'corporatie',
  stap: 'aanmelding',
  stroom: 'eenheid',
})
export class AanbodStandGewijzigdCorporatie {
  @Id('aanbod.id') aanbod!: Uuid;
  @Bekend('aanbod.stand', ['beschikbaar', 'in-voordracht', 'verhuurd', 'verlopen']) stand!: string;
}
