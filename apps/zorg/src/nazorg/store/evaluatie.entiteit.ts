import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An evaluation that took place, with what became of the goals; the goals stay here. */
@Entity({ schema: 'zorg', name: 'evaluatie' })
export class EvaluatieEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid', { nullable: true })
  moment!: Uuid | null;

  @Column('date')
  op!: Datum;

  @Column('jsonb')
  doelen!: { doel: string; uitkomst: string }[];

  @Column('date', { name: 'extra_aandacht_tot', nullable: true })
  extraAandachtTot!: Datum | null;
}
