import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A candidacy that the hub ended. It never comes back to life: what arrives about it later is of before. */
@Entity({ schema: 'deelname', name: 'kandidaatstelling' })
export class VervallenKandidaatstelling {
  @PrimaryColumn('uuid')
  kandidaatstelling!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  voordracht!: Uuid;

  @Column('text')
  reden!: string;

  @Column('date', { name: 'vervallen_op' })
  vervallenOp!: Datum;
}

/** Whether the hub ended this candidacy, so that what arrives now was said before. */
export const isVervallen = (w: Werkeenheid, kandidaatstelling: Uuid): Promise<boolean> =>
  w.em.existsBy(VervallenKandidaatstelling, { kandidaatstelling });
