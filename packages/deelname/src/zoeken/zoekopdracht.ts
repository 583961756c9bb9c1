import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, PrimaryColumn } from 'typeorm';

/** The hub asks this party to come with a home for one household that it does not know by name. Each app keeps it in a table of its own. */
export abstract class Zoekopdracht {
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

/** The table of an app. */
export type Zoektabel = new () => Zoekopdracht;
export const ZOEKTABEL = Symbol('zoektabel');
