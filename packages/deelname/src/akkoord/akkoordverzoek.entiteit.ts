import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AntwoordInvoer } from '../haken.js';

export type Akkoordstand = 'open' | 'beantwoord' | 'te-laat' | 'vervallen';

/** One question of the hub: does this party, in this rol, say yes to this kandidaatstelling in this round? */
@Entity({ schema: 'deelname', name: 'akkoordverzoek' })
export class AkkoordverzoekEntiteit {
  @PrimaryColumn('uuid')
  verzoek!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  voordracht!: Uuid;

  @Column('uuid')
  kandidaatstelling!: Uuid;

  /** What was asked, as numbered by the hub; an answer names it. */
  @Column('int')
  versie!: number;

  @Column('int')
  ronde!: number;

  @Column('text')
  rol!: string;

  @Column('date', { name: 'antwoord_voor' })
  antwoordVoor!: Datum;

  @Column('date', { name: 'start_op' })
  startOp!: Datum;

  @Column('text')
  stand!: Akkoordstand;

  /** The rest of what this party may read: the home, or the nameless profile. */
  @Column('jsonb')
  gegevens!: Record<string, unknown>;

  @Column('jsonb', { nullable: true })
  antwoord!: AntwoordInvoer | null;
}
