import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Melding } from '../domain/melding.js';

/** One melding per casus, under the uuid of the casus. */
@Entity({ schema: 'gemeente', name: 'melding' })
export class MeldingEntiteit implements Melding {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('text')
  stand!: string;

  @Column('text')
  aanmelder!: Oin;

  @Column('text')
  wet!: string;

  @Column('int', { name: 'uren_gevraagd' })
  urenGevraagd!: number;

  @Column('boolean', { name: 'indicatie_gevraagd' })
  indicatieGevraagd!: boolean;

  @Column('date', { name: 'ontvangen_op' })
  ontvangenOp!: Datum;

  @Column('date', { nullable: true })
  termijn!: Datum | null;

  @Column('boolean', { name: 'over_termijn' })
  overTermijn!: boolean;

  @Column('text', { nullable: true })
  kenmerk!: string | null;

  @Column('date', { nullable: true })
  van!: Datum | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;

  @Column('int', { name: 'uren_per_week', nullable: true })
  urenPerWeek!: number | null;

  @Column('date', { name: 'besloten_op', nullable: true })
  beslotenOp!: Datum | null;

  /** What the hub decided on the aanmelding. */
  @Column('text', { nullable: true })
  toelating!: string | null;

  /** Adults with another open aanmelding in the region. */
  @Column('jsonb')
  dubbel!: Uuid[];

  /** The casus that this one went on as. */
  @Column('uuid', { name: 'samengevoegd_met', nullable: true })
  samengevoegdMet!: Uuid | null;
}
