import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Eenheidgegevens } from '../domain/eenheid.js';

/** A dwelling of this corporatie. */
@Entity({ schema: 'corporatie', name: 'eenheid' })
export class EenheidEntiteit implements Eenheidgegevens {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('text', { name: 'bag_id' }) bagId!: string;
  @Column('text', { nullable: true }) complex!: string | null;
  @Column('text') gemeente!: string;
  @Column('text') wijk!: string;
  @Column('text') buurt!: string;
  @Column('text') straat!: string;
  @Column('int') huisnummer!: number;
  @Column('text', { nullable: true }) toevoeging!: string | null;
  @Column('text') postcode!: string;
  @Column('text') plaats!: string;
  @Column('int') kamers!: number;
  @Column('int', { nullable: true }) oppervlakte!: number | null;
  @Column('int') verdieping!: number;
  @Column('boolean') lift!: boolean;
  @Column('text', { nullable: true }) toegankelijkheid!: string | null;
  @Column('boolean') huisdieren!: boolean;
  @Column('int', { name: 'rekenhuur_cent' }) rekenhuurCent!: number;
  @Column('int', { name: 'servicekosten_cent' }) servicekostenCent!: number;
}
