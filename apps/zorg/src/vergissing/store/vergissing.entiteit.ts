import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Datalektoets, Ontvanger } from '../domain/vergissing.js';

/** A file that went wrong: at whom it is, whether it is a datalek, and when it was put right. */
@Entity({ schema: 'zorg', name: 'vergissing' })
export class VergissingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: string;

  @Column('date', { name: 'gemeld_op' })
  gemeldOp!: Datum;

  @Column('jsonb')
  ontvangers!: Ontvanger[];

  @Column('jsonb')
  datalek!: Datalektoets;

  @Column('date', { name: 'hersteld_op', nullable: true })
  hersteldOp!: Datum | null;
}
