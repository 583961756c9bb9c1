import { Dag } from '../kern/vormen.js';

export class SleutelDto {
  /** Day on which the key was handed over. */
  @Dag() op!: string;
  /** First day for which rent is due. */
  @Dag() huurVanaf!: string;
}
