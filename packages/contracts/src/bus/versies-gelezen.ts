import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** Which fact types (with version) this party reads. This shape never changes: every version must be able to read it. */
@Feit({
  type: 'nl.weerthuis.versies.gelezen.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'versies',
})
export class VersiesGelezenPartij {
  /** Wire types, sorted. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(2000)
  @Matches(/^nl\.weerthuis\.[a-z.-]+\.v\d+$/, { each: true })
  @Gegeven('bus.versie')
  gelezen!: string[];
}
