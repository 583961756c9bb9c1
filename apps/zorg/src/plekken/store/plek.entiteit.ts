import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place in the own facility. */
@Entity({ schema: 'zorg', name: 'plek' })
export class PlekEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('text')
  naam!: string;

  @Column('text')
  locatie!: string;

  /** The casus that lives or lived here last. */
  @Column('uuid', { nullable: true })
  casus!: Uuid | null;

  /** The one from the waiting list who lives here now. */
  @Column('uuid', { nullable: true })
  wachtende!: Uuid | null;

  @Column('date', { name: 'vrij_sinds', nullable: true })
  vrijSinds!: Datum | null;

  @Column('date', { name: 'terugkeergarantie_tot', nullable: true })
  terugkeergarantieTot!: Datum | null;
}
