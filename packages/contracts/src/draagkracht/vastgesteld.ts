import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Buurt, Dag, Getal, Tekst } from '../gedeeld/velden.js';

/** How many more placements a buurt can carry now, by whose word and until when that is looked at again. */
@Feit({
  type: 'nl.weerthuis.draagkracht.vastgesteld.v1',
  van: 'gemeente',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'draagkracht',
})
export class DraagkrachtVastgesteldMatching {
  @Buurt('draagkracht.buurt') buurt!: string;
  @Getal('draagkracht.maximum', 0, 1000) ruimte!: number;
  @Bekend('draagkracht.oordeel', ['ruim', 'beperkt', 'vol']) niveau!: string;
  @Tekst('draagkracht.bron', 300) bron!: string;
  @Dag('draagkracht.vanaf') peildatum!: Datum;
  @Dag('draagkracht.herzienOp') herzienOp!: Datum;
}
