import type { Datum } from '@weerthuis/domain';
import type { Overname } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Households with support that lived in a buurt on a day: a count, without persons. */
@Entity({ schema: 'matching', name: 'belasting' })
export class BelastingEntiteit {
  @PrimaryColumn('text') buurt!: string;
  @Column('int') aantal!: number;
  /** Who counted. */
  @Column('text') bron!: string;
  @Column('date') peildatum!: Datum;
  @Column('jsonb', { name: 'overgenomen_uit' }) overgenomenUit!: Overname;
}
