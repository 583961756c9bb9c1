import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Per owner only state and date: all that the others may know of each other's work. */
export interface PartijStand {
  rol: string;
  stand: string;
  verwachtOp?: Datum;
}

/** The joint dossier as this party may see it; the hub owns it. */
@Entity({ schema: 'deelname', name: 'plaatsing' })
export class PlaatsingEntiteit {
  @PrimaryColumn('uuid')
  plaatsing!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  voordracht!: Uuid;

  @Column('uuid')
  kandidaatstelling!: Uuid;

  @Column('text')
  stand!: string;

  @Column('date', { name: 'start_op' })
  startOp!: Datum;

  @Column('text', { name: 'gemeente_woning' })
  gemeenteWoning!: string;

  @Column('uuid', { nullable: true })
  eenheid!: Uuid | null;

  @Column('date', { name: 'verwachte_sleuteldatum', nullable: true })
  verwachteSleuteldatum!: Datum | null;

  /** While it rests: until when, and who bears the empty home. */
  @Column('date', { name: 'opgeschort_tot', nullable: true })
  opgeschortTot!: Datum | null;

  @Column('text', { nullable: true })
  leegstand!: string | null;

  @Column('jsonb', { name: 'per_partij' })
  perPartij!: PartijStand[];

  /** The four lines per adult; only the hoofdbegeleider gets them. */
  @Column('jsonb', { nullable: true })
  lijnen!: object[] | null;

  @Column('jsonb', { name: 'kritieke_pad', nullable: true })
  kritiekePad!: string[] | null;
}
