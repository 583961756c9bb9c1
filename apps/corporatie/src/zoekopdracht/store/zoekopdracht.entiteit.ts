import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hub asks this corporatie to come with a home for a household it does not know by name. */
@Entity({ schema: 'corporatie', name: 'zoekopdracht' })
export class ZoekopdrachtEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') gemeente!: string;
  @Column('jsonb') profiel!: object;
  @Column('date') uiterlijk!: Datum;
  /** A state of the machine `zoekopdracht` in domain. */
  @Column('text') stand!: string;
  @Column('uuid', { nullable: true }) aanbod!: Uuid | null;
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('text', { name: 'doorgegeven_aan', nullable: true }) doorgegevenAan!: Oin | null;
}
