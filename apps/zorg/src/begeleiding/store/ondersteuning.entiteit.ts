import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Overbrugging } from '../domain/start-ondersteuning.js';

/** Support of one adult: from when, with what bridges the days before, until when. */
@Entity({ schema: 'zorg', name: 'ondersteuning' })
export class OndersteuningEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  lid!: Uuid;

  @Column('date')
  vanaf!: Datum;

  @Column('jsonb', { nullable: true })
  overbrugging!: Overbrugging | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;
}
