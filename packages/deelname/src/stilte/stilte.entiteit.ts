import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of this party that passed its term without a word, and with whom it lies now. */
@Entity({ schema: 'deelname', name: 'stilte' })
export class StilteEntiteit {
  @PrimaryColumn('uuid')
  stilte!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  stap!: string;

  @Column('text', { nullable: true })
  soort!: string | null;

  @Column('text')
  rol!: string;

  @Column('date')
  uiterlijk!: Datum;

  @Column('int')
  trap!: number;

  /** waarnemer, bestuurder or regio. */
  @Column('text')
  bij!: string;

  @Column('date', { name: 'volgende_op' })
  volgendeOp!: Datum;

  /** open or opgeheven. */
  @Column('text')
  stand!: string;
}
