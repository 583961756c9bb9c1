import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of the huishouden of a casus, without who it is. */
@Entity({ schema: 'gemeente', name: 'lid' })
export class LidEntiteit {
  @PrimaryColumn('uuid')
  lid!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: string;

  @Column('text')
  rol!: string;
}
