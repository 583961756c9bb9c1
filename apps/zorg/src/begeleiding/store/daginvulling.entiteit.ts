import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an adult does by day, as a kind and dates. */
@Entity({ schema: 'zorg', name: 'daginvulling' })
export class DaginvullingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  lid!: Uuid;

  @Column('text')
  soort!: string;

  @Column('date')
  vanaf!: Datum;

  @Column('date', { nullable: true })
  tot!: Datum | null;
}
