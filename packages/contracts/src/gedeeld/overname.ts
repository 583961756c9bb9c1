import type { Datum } from '@weerthuis/domain';
import { Dag, Tekst, Vorm } from './velden.js';

/** Which existing list a fact was taken over from, on the first day of a region, and the day on which that list was true. */
export class Overgenomen {
  @Tekst('casus.overgenomen', 80) bron!: string;
  @Dag('casus.overgenomen') datum!: Datum;
}

/** The same with the reference that the household has in that list, so that two lists can be laid side by side. */
export class OvergenomenMetKenmerk extends Overgenomen {
  @Vorm('casus.overgenomenKenmerk', /^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/, { mag: true }) kenmerk?: string;
}
