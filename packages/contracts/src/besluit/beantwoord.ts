import type { Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { BESLUITROLLEN } from '../gedeeld/codes.js';
import { Code, Id, Vast } from '../gedeeld/velden.js';

/** A party decides or advises, in the role it was asked in. */
@Feit({
  type: 'nl.weerthuis.besluit.beantwoord.v1',
  van: ['zorg', 'gemeente', 'corporatie'],
  naar: 'matching',
  stap: 'voordracht',
  stroom: 'casus',
})
export class BesluitBeantwoordMatching {
  @Id('besluit.id') besluit!: Uuid;
  @Vast('besluit.rol', BESLUITROLLEN) rol!: (typeof BESLUITROLLEN)[number];
  @Code('besluit.antwoord') antwoord!: string;
  @Code('besluit.reden', { mag: true }) reden?: string;
}
