import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Bekend, Code, Dag, Deel, Getal, Id } from '../gedeeld/velden.js';

/** What the owner reports of its own task. */
@Feit({
  type: 'nl.weerthuis.taak.stand-gemeld.v1',
  van: ['zorg', 'gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'voorlopig-akkoord',
  stroom: 'casus',
})
export class TaakStandGemeldMatching {
  @Id('taak.id') taak!: Uuid;
  @Getal('taak.versie', 1, 10_000) taakversie!: number;
  @Bekend('taak.stand', ['open', 'bezig', 'gereed', 'kan-niet', 'ongedaan']) stand!: string;
  @Dag('taak.verwachtOp', { mag: true }) verwachtOp?: Datum;
  @Dag('taak.verwachtOp', { mag: true }) gereedOp?: Datum;
  @Code('taak.reden', { mag: true }) reden?: string;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}
