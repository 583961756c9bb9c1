import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A home pledged to the region. */
@Entity({ schema: 'corporatie', name: 'aanbod' })
export class AanbodEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') eenheid!: Uuid;
  /** A state of the machine `aanbod` in domain. */
  @Column('text') stand!: string;
  @Column('date', { name: 'beschikbaar_vanaf' }) beschikbaarVanaf!: Datum;
  @Column('jsonb') contractvormen!: string[];
  @Column('uuid', { nullable: true }) zoekopdracht!: Uuid | null;
  @Column('text', { nullable: true }) reden!: string | null;
}
