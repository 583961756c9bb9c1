import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision or advice that the hub asks of this party in one part of the casus, or the word on one that concerns it. */
@Entity({ schema: 'deelname', name: 'besluitvraag' })
export class BesluitvraagEntiteit {
  @PrimaryColumn('uuid')
  besluit!: Uuid;

  /** The part in which this party is asked; `betrokken` when it only hears the outcome. */
  @PrimaryColumn('text')
  rol!: string;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: string;

  /** beslisser, adviseur or betrokkene. */
  @Column('text')
  als!: string;

  /** open, beantwoord, genomen or vervallen. */
  @Column('text')
  stand!: string;

  @Column('date', { nullable: true })
  uiterlijk!: Datum | null;

  @Column('int')
  trap!: number;

  @Column('jsonb')
  waarover!: string[];

  @Column('uuid', { nullable: true })
  voordracht!: Uuid | null;

  @Column('uuid', { nullable: true })
  kandidaatstelling!: Uuid | null;

  @Column('text', { nullable: true })
  antwoord!: string | null;

  @Column('text', { nullable: true })
  uitkomst!: string | null;

  @Column('text', { nullable: true })
  gevolg!: string | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;

  @Column('date', { nullable: true })
  op!: Datum | null;
}
