import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface Criterium {
  code: string;
  voldaan: boolean;
}

/** The joint talk about whether the lease passes to the resident. */
@Entity({ schema: 'corporatie', name: 'omklap' })
export class OmklapEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') plaatsing!: Uuid;
  @Column('date') op!: Datum;
  @Column('jsonb') criteria!: Criterium[];
  /** What hoofdbegeleider and person said. */
  @Column('jsonb') antwoorden!: Partial<Record<'hoofdbegeleider' | 'persoon', 'ja' | 'nee'>>;
  @Column('text', { nullable: true }) uitkomst!: 'omgeklapt' | 'verlengd' | 'niet' | null;
  @Column('date', { name: 'verlengd_tot', nullable: true }) verlengdTot!: Datum | null;
  @Column('text', { name: 'plan_b', nullable: true }) planB!: string | null;
}
