import { Deel, Open, Veld } from '@weerthuis/platform';
import type { Beoordeeld } from '../domain/verdeler.js';

/** One yes or no as data; who reads it gets the sentence of taal and audience. */
export class RedenDto {
  @Open() code!: string;
  @Open() ja!: boolean;
  @Open() punten?: number;
  @Veld('woonprofiel.id') waarden!: object;
}

/** One person for one home: does it fit, how well, and why. */
export class PaarDto {
  @Open() aanbod!: string;
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() past!: boolean;
  @Open() score!: number;
  /** Version of the weights that the score counts with. */
  @Open() wegingen?: string;
  @Deel(() => RedenDto) redenen!: RedenDto[];
}

export const toonPaar = ({ zoeker, huis, oordeel, wegingen }: Beoordeeld): PaarDto => ({
  aanbod: huis.aanbod,
  casus: zoeker.casus,
  casusnummer: zoeker.casusnummer,
  ...oordeel,
  ...(wegingen && { wegingen }),
});
