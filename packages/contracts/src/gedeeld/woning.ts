import type { Datum, Uuid } from '@weerthuis/domain';
import { Buurt, Cent, Code, Dag, Gemeente, Getal, Id, JaNee, Tekst, Vorm, Wijk } from './velden.js';

/** A home with its address, as its corporatie describes it. */
export class Woning {
  @Id('eenheid.id') eenheid!: Uuid;
  @Gemeente('eenheid.gemeente') gemeente!: string;
  @Wijk('eenheid.wijk') wijk!: string;
  @Buurt('eenheid.buurt') buurt!: string;
  @Tekst('eenheid.adres', 80) straat!: string;
  @Getal('eenheid.adres', 1, 99_999) huisnummer!: number;
  @Tekst('eenheid.adres', 10, { mag: true }) toevoeging?: string;
  @Vorm('eenheid.adres', /^[1-9][0-9]{3} ?[A-Z]{2}$/) postcode!: string;
  @Tekst('eenheid.adres', 80) plaats!: string;
  @Getal('eenheid.kamers', 1, 20) kamers!: number;
  /** Square metres of living space. */
  @Getal('eenheid.oppervlakte', 1, 1000, { mag: true }) oppervlakte?: number;
  /** 0 = ground floor. */
  @Getal('eenheid.verdieping', -2, 60) verdieping!: number;
  @JaNee('eenheid.lift') lift!: boolean;
  /** VERA code. */
  @Code('eenheid.toegankelijkheid', { mag: true }) toegankelijkheid?: string;
  /** Whether pets are allowed. */
  @JaNee('eenheid.huisdieren') huisdieren!: boolean;
  @Cent('eenheid.rekenhuur') rekenhuurCent!: number;
  @Cent('eenheid.servicekosten') servicekostenCent!: number;
  @Dag('eenheid.beschikbaarVanaf') beschikbaarVanaf!: Datum;
}
