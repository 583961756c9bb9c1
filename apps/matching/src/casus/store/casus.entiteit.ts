import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type { Overname } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Binding, Indicatie, Lid, Urgentie, Woonprofiel } from '../../gedeeld/typen.js';

/** One casus as the hub knows it: aanmelding and, once admitted, candidate. There is no column for who the person is. */
@Entity({ schema: 'matching', name: 'casus' })
export class CasusEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('text') casusnummer!: string;
  @Column('text') aanmelder!: Oin;
  @Column('text') hoofdbegeleider!: Oin;
  /** CBS code; may lie outside the region. */
  @Column('text') herkomst!: string;
  /** The party that acts for herkomst: the gemeente itself, or the centrumgemeente. */
  @Column('text', { name: 'herkomst_partij' }) herkomstPartij!: Oin;
  /** State of the aanmelding. */
  @Column('text') stand!: string;
  @Column('text', { name: 'kandidaat_stand', nullable: true }) kandidaatStand!: string | null;
  @Column('jsonb') leden!: Lid[];
  @Column('jsonb') woonprofiel!: Woonprofiel;
  @Column('date', { name: 'woonklaar_sinds' }) woonklaarSinds!: Datum;
  @Column('date', { name: 'woonklaar_tot' }) woonklaarTot!: Datum;
  @Column('date', { name: 'in_voorziening_sinds' }) inVoorzieningSinds!: Datum;
  @Column('date', { name: 'wacht_sinds' }) wachtSinds!: Datum;
  @Column('text') wet!: string;
  @Column('boolean', { name: 'urgentie_gevraagd' }) urgentieGevraagd!: boolean;
  /** Per adult, or under `huishouden` when it is for all. */
  @Column('jsonb') indicaties!: Record<string, Indicatie>;
  @Column('jsonb', { nullable: true }) urgentie!: Urgentie | null;
  @Column('jsonb', { nullable: true }) binding!: Binding | null;
  @Column('jsonb') gronden!: string[];
  /** Before then the hub decides, or the aanmelder completes. */
  @Column('date', { nullable: true }) uiterlijk!: Datum | null;
  @Column('date', { name: 'aangemeld_op' }) aangemeldOp!: Datum;
  /** The aanmelder's list that it was taken over from, with its reference there. */
  @Column('jsonb', { name: 'overgenomen_uit', nullable: true }) overgenomenUit!: Overname | null;
  /** Since when nothing goes on about it, because a file went wrong. */
  @Column('date', { name: 'bevroren_op', nullable: true }) bevrorenOp!: Datum | null;
  /** The casus that this one went on as. */
  @Column('uuid', { name: 'samengevoegd_met', nullable: true }) samengevoegdMet!: Uuid | null;
  /** While the search rests: until when, why in a code, who decided on it, since when. */
  @Column('jsonb', { nullable: true }) pauze!: { tot: Datum; reden: string; door: string; sinds: Datum } | null;
}
