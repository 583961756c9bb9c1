import type { Uuid } from '@weerthuis/domain';
import { LIDROLLEN, LIDSOORTEN } from './codes.js';
import { Id, Persoonssleutel, Vast } from './velden.js';

/** A member of the huishouden, without anything that says who it is. */
export class Lid {
  @Id('huishouden.lid') lid!: Uuid;
  @Vast('huishouden.lidsoort', LIDSOORTEN) soort!: (typeof LIDSOORTEN)[number];
  @Vast('huishouden.lidsoort', LIDROLLEN) rol!: (typeof LIDROLLEN)[number];
}

/** The key under which a double aanmelding of one adult is found without a BSN. */
export class LidPersoonssleutel {
  @Id('huishouden.lid') lid!: Uuid;
  @Persoonssleutel('persoonssleutel') sleutel!: string;
}
