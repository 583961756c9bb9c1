import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A party that takes part in a casus in this role, by the hub's word only. */
@Entity({ schema: 'matching', name: 'deelnemer' })
export class DeelnemerEntiteit {
  @PrimaryColumn('uuid') casus!: Uuid;
  @PrimaryColumn('text') partij!: Oin;
  @PrimaryColumn('text') rol!: string;
  @Column('date') sinds!: Datum;
  /** Set when the part is for one adult only. */
  @Column('uuid', { nullable: true }) lid!: Uuid | null;
}
