import type { Datum, Uuid } from '@weerthuis/domain';
import { DEKKINGSTANDEN, LIJNEN, ROLLEN, TAAKSTANDEN } from './codes.js';
import { Bekend, Dag, Deel, Id } from './velden.js';

/** From and including `van`, to and including `tot`; open when `tot` is absent. */
export class Periode {
  @Dag('dekking.van') van!: Datum;
  @Dag('dekking.tot', { mag: true }) tot?: Datum;
}

/** One line of one adult: the periods that are covered. */
export class Lijndekking {
  @Id('dekking.lid') lid!: Uuid;
  @Bekend('dekking.lijn', LIJNEN) lijn!: string;
  @Bekend('dekking.stand', DEKKINGSTANDEN) stand!: string;
  @Deel('dekking.van', () => Periode, { lijst: 50 }) perioden!: Periode[];
}

/** What every participant may see of another: who by role, how far, and by when. */
export class StandPerPartij {
  @Bekend('taak.eigenaar', ROLLEN) rol!: string;
  @Bekend('taak.stand', TAAKSTANDEN) stand!: string;
  @Dag('taak.verwachtOp', { mag: true }) verwachtOp?: Datum;
}
