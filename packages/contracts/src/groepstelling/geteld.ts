import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Code, Dag, Getal, Vast } from '../gedeeld/velden.js';

/**
 * So many more people of one group looked for a home, or got one, than was told before: a total of at least five, whom nobody
 * can be told apart from. Each person is counted once in each.
 */
@Feit({
  type: 'nl.weerthuis.groepstelling.geteld.v1',
  van: 'zorg',
  naar: 'matching',
  stap: 'aanmelding',
  stroom: 'groepstelling',
})
export class GroepstellingGeteldMatching {
  @Code('groepstelling.indeling') indeling!: string;
  @Code('groepstelling.groep') groep!: string;
  @Vast('groepstelling.wat', ['gezocht', 'gehuisvest']) wat!: 'gezocht' | 'gehuisvest';
  @Getal('groepstelling.aantal', 5, 1_000_000) aantal!: number;
  @Dag('groepstelling.tot') tot!: Datum;
}
