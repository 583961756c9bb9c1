import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request of the hub to come with a home for one nameless person. */
@Entity({ schema: 'gemeente', name: 'zoekopdracht' })
export class ZoekopdrachtEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  gemeente!: string;

  @Column('jsonb')
  profiel!: object;

  @Column('date')
  uiterlijk!: Datum;

  @Column('text')
  stand!: string;

  @Column('uuid', { nullable: true })
  aanbod!: Uuid | null;

  @Column('text', { nullable: true })
  reden!: string | null;

  @Column('text', { name: 'doorgegeven_aan', nullable: true })
  doorgegevenAan!: Oin | null;

  @Column('date', { name: 'beantwoord_op', nullable: true })
  beantwoordOp!: Datum | null;
}
