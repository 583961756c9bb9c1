import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money of one plaatsing handed from one gemeente to another; `richting` as seen from here. */
@Entity({ schema: 'gemeente', name: 'overdracht' })
export class OverdrachtEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('text')
  richting!: 'uit' | 'in';

  /** The other gemeente. */
  @Column('text')
  andere!: Oin;

  @Column('text')
  stand!: 'aangeboden' | 'aanvaard' | 'ingetrokken';

  /** Kinds of tracks that ran at herkomst. */
  @Column('jsonb')
  sporen!: string[];

  /** Last day that herkomst pays. */
  @Column('date', { name: 'uitkering_tot', nullable: true })
  uitkeringTot!: Datum | null;

  /** First day that vestiging pays. */
  @Column('date', { name: 'uitkering_vanaf', nullable: true })
  uitkeringVanaf!: Datum | null;

  @Column('date', { name: 'aangeboden_op' })
  aangebodenOp!: Datum;

  @Column('date', { name: 'aanvaard_op', nullable: true })
  aanvaardOp!: Datum | null;

  /** Tracks that got an earlier end here, with the end they had. */
  @Column('jsonb')
  gestopt!: { spoor: Uuid; tot: Datum | null }[];

  /** Tracks that were begun here. */
  @Column('jsonb')
  begonnen!: Uuid[];
}
