import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type { Overname } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One huishouden that this organisation registered or supports; who the people are is kept apart. */
@Entity({ schema: 'zorg', name: 'casus' })
export class CasusEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  /** The organisation that registered; another than this one when the casus was received as hoofdbegeleider. */
  @Column('text')
  aanmelder!: Oin;

  /** A state of the machine aanmelding in domain. */
  @Column('text')
  stand!: string;

  @Column('text', { nullable: true })
  herkomst!: string | null;

  @Column('date', { name: 'in_voorziening_sinds', nullable: true })
  inVoorzieningSinds!: Datum | null;

  /** The place in the own facility that comes free. */
  @Column('uuid', { nullable: true })
  plek!: Uuid | null;

  @Column('text', { nullable: true })
  wet!: string | null;

  @Column('boolean', { name: 'urgentie_gevraagd' })
  urgentieGevraagd!: boolean;

  @Column('text', { nullable: true })
  hoofdbegeleider!: Oin | null;

  @Column('date', { name: 'wacht_sinds', nullable: true })
  wachtSinds!: Datum | null;

  /** Reference and dates of support that another law than the Wmo pays. */
  @Column('jsonb', { name: 'indicatie_elders', nullable: true })
  indicatieElders!: { kenmerk: string; van: Datum; tot?: Datum } | null;

  @Column('date', { name: 'ingediend_op', nullable: true })
  ingediendOp!: Datum | null;

  @Column('text', { name: 'reden_ingetrokken', nullable: true })
  redenIngetrokken!: string | null;

  @Column('date', { name: 'sleutel_op', nullable: true })
  sleutelOp!: Datum | null;

  @Column('date', { name: 'huur_vanaf', nullable: true })
  huurVanaf!: Datum | null;

  @Column('date', { name: 'verhuisd_op', nullable: true })
  verhuisdOp!: Datum | null;

  @Column('date', { name: 'ingeschreven_op', nullable: true })
  ingeschrevenOp!: Datum | null;

  @Column('date', { name: 'plek_vrij_op', nullable: true })
  plekVrijOp!: Datum | null;

  @Column('date', { name: 'terugkeergarantie_tot', nullable: true })
  terugkeergarantieTot!: Datum | null;

  @Column('date', { name: 'ondersteuning_tot', nullable: true })
  ondersteuningTot!: Datum | null;

  /** The list that it was taken over from, on the first day of the region. */
  @Column('jsonb', { name: 'overgenomen_uit', nullable: true })
  overgenomenUit!: Overname | null;

  /** From this day on nothing is sent about the casus to anyone. */
  @Column('date', { name: 'overleden_op', nullable: true })
  overledenOp!: Datum | null;

  /** The casus that this one went on as. */
  @Column('uuid', { name: 'samengevoegd_met', nullable: true })
  samengevoegdMet!: Uuid | null;

  /** Where the search stands, as the hub last told it. */
  @Column('jsonb', { nullable: true })
  kandidaat!: { stand: string; op: Datum; tot?: Datum; reden?: string; door?: string } | null;
}
