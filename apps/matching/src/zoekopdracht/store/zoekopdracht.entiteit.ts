import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A gemeente or corporatie is asked to come with a home for one casus. */
@Entity({ schema: 'matching', name: 'zoekopdracht' })
export class ZoekopdrachtEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') partij!: Oin;
  @Column('text') gemeente!: string;
  @Column('date', { name: 'gegeven_op' }) gegevenOp!: Datum;
  @Column('date') uiterlijk!: Datum;
  @Column('text') stand!: string;
  @Column('uuid', { nullable: true }) aanbod!: Uuid | null;
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('text', { name: 'doorgegeven_aan', nullable: true }) doorgegevenAan!: Oin | null;
  /** The zoekopdracht that this one follows. */
  @Column('uuid', { name: 'vervolg_van', nullable: true }) vervolgVan!: Uuid | null;
}
