import type { Datum, Oin } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one organisation told of one group, all together: totals of at least five. */
@Entity({ schema: 'matching', name: 'groepstelling' })
export class GroepstellingEntiteit {
  @PrimaryColumn('text') partij!: Oin;
  @PrimaryColumn('text') indeling!: string;
  @PrimaryColumn('text') groep!: string;
  @PrimaryColumn('text') wat!: 'gezocht' | 'gehuisvest';
  @Column('int') aantal!: number;
  /** Counted until this day. */
  @Column('date') tot!: Datum;
}
