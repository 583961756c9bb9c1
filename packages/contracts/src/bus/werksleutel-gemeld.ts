import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsJWT } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';
import { ALLEN } from './allen.js';

/** Statements about working keys (to sign, to seal, for the bus), each a compact JWS under the organisation key. */
@Feit({
  type: 'nl.weerthuis.werksleutel.gemeld.v1',
  van: ALLEN,
  naar: ALLEN,
  view: 'partij',
  stap: 'aanmelding',
  stroom: 'sleutels',
})
export class WerksleutelGemeldPartij {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsJWT({ each: true })
  @Gegeven('bus.sleutel')
  verklaringen!: string[];
}
