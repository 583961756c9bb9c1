import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AntwoordInvoer } from '../haken.js';

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

  /** open, beantwoord, te-laat or vervallen. */
  @Column('text')
  stand!: string;

  /** The rest of what this party may read: the home, or the nameless profile. */
  @Column('jsonb')
  gegevens!: {
    eenheid?: Uuid;
    aanbod?: Uuid;
    gemeenteWoning?: string;
    corporatie?: string;
    leden?: { lid: Uuid; soort: string }[];
  } & object;

  @Column('jsonb', { nullable: true })
  antwoord!: AntwoordInvoer | null;

  /** Set when the hub wrote an answer down for this party: which, how, when and with whom, and whether it was so. */
  @Column('jsonb', { nullable: true })
  namens!: {
    antwoord: string;
    kanaal: string;
    gesproken: string;
    op: Datum;
    bevestigVoor: Datum;
    stand: string;
  } | null;
}
