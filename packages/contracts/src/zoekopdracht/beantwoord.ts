import type { Oin, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Bekend, Code, Id, PartijOin } from '../gedeeld/velden.js';

/** The answer of the party that was asked to look. */
@Feit({
  type: 'nl.weerthuis.zoekopdracht.beantwoord.v1',
  van: ['gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'voordracht',
  stroom: 'casus',
})
export class ZoekopdrachtBeantwoordMatching {
  @Id('zoekopdracht.id') zoekopdracht!: Uuid;
  @Bekend('zoekopdracht.antwoord', ['aanvaard', 'woning-gevonden', 'niet-mogelijk', 'doorgegeven']) antwoord!: string;
  @Id('zoekopdracht.eenheid', { mag: true }) aanbod?: Uuid;
  @Code('zoekopdracht.reden', { mag: true }) reden?: string;
  @PartijOin('zoekopdracht.partij', { mag: true }) doorgegevenAan?: Oin;
}
