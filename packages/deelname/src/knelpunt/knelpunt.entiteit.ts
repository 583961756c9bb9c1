import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A gap that the hub foresees, told to its owner and to the hoofdbegeleider. */
@Entity({ schema: 'deelname', name: 'knelpunt' })
export class KnelpuntEntiteit {
  @PrimaryColumn('uuid')
  knelpunt!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  /** Code of the rule of the gap guard that saw it. */
  @Column('text')
  regel!: string;

  @Column('text')
  lijn!: string;

  @Column('uuid')
  lid!: Uuid;

  @Column('date')
  van!: Datum;

  @Column('date', { nullable: true })
  tot!: Datum | null;

  @Column('text', { name: 'eigenaar_rol' })
  eigenaarRol!: string;

  @Column('date')
  uiterlijk!: Datum;

  @Column('boolean')
  open!: boolean;
}
