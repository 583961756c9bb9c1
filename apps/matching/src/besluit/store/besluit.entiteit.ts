import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Besluitvraag } from '../domain/besluitvraag.js';

/** One decision: its dossier as one whole, and beside it what is searched for. */
@Entity({ schema: 'matching', name: 'besluit' })
export class BesluitEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') soort!: string;
  @Column('text') stand!: string;
  @Column('date', { name: 'gevraagd_op' }) gevraagdOp!: Datum;
  @Column('date') uiterlijk!: Datum;
  @Column('jsonb') dossier!: Besluitvraag;
  @Column('text', { nullable: true }) uitkomst!: string | null;
  @Column('date', { name: 'besloten_op', nullable: true }) beslotenOp!: Datum | null;
}
