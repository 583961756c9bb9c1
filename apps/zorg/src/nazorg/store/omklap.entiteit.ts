import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type { Omklapantwoord } from '../domain/nazorg.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The question whether the lease passes to the person, our answers and the outcome. */
@Entity({ schema: 'zorg', name: 'omklap' })
export class OmklapEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('text')
  corporatie!: Oin;

  @Column('date')
  op!: Datum;

  @Column('jsonb')
  criteria!: { code: string; voldaan: boolean }[];

  @Column('jsonb')
  antwoorden!: Record<string, Omklapantwoord>;

  @Column('text', { nullable: true })
  uitkomst!: string | null;

  @Column('jsonb', { nullable: true })
  besloten!: object | null;
}
