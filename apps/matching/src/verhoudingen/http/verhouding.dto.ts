import { Deel, Open, Veld } from '@weerthuis/platform';

/** One group; without numbers when it is too small to tell about. */
export class GroepDto {
  @Veld('groepstelling.groep') groep!: string;
  @Veld('groepstelling.aantal') gezocht?: number;
  @Veld('groepstelling.aantal') gehuisvest?: number;
  @Veld('groepstelling.aantal') aandeel?: number;
  @Veld('groepstelling.aantal') verhouding?: number;
}

/** The chances of the groups of one indeling side by side. */
export class VerhoudingDto {
  @Veld('groepstelling.indeling') indeling!: string;
  @Open() @Deel(() => GroepDto) groepen!: GroepDto[];
  /** Smallest part over largest. */
  @Veld('groepstelling.aantal') laagste?: number;
  /** Below 0.8: look into it. */
  @Open() signaal!: boolean;
  @Veld('groepstelling.tot') tot!: string;
}
