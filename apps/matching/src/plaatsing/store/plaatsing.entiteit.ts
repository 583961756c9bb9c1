import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Nazorg } from '../../nazorg/domain/nazorg.js';
import type { Plaatsing } from '../domain/plaatsing.js';

/** One plaatsing: its dossier as one whole, and beside it what is counted or may exist only once. */
@Entity({ schema: 'matching', name: 'plaatsing' })
export class PlaatsingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') voordracht!: Uuid;
  @Column('uuid') kandidaatstelling!: Uuid;
  @Column('uuid') aanbod!: Uuid;
  @Column('uuid') eenheid!: Uuid;
  @Column('text') buurt!: string;
  @Column('text') stand!: string;
  @Column('jsonb') dossier!: Plaatsing;
  @Column('jsonb') nazorg!: Nazorg;
  @Column('date', { name: 'geopend_op' }) geopendOp!: Datum;
  @Column('date', { name: 'woonklaar_sinds' }) woonklaarSinds!: Datum;
  @Column('date', { name: 'sleutel_op', nullable: true }) sleutelOp!: Datum | null;
  @Column('date', { name: 'verhuisd_op', nullable: true }) verhuisdOp!: Datum | null;
  @Column('date', { name: 'ingeschreven_op', nullable: true }) ingeschrevenOp!: Datum | null;
  @Column('date', { name: 'plek_vrij_op', nullable: true }) plekVrijOp!: Datum | null;
  @Column('date', { name: 'plek_ingevuld_op', nullable: true }) plekIngevuldOp!: Datum | null;
  @Column('int', { name: 'dagen_leeg', nullable: true }) dagenLeeg!: number | null;
  @Column('date', { name: 'afgesloten_op', nullable: true }) afgeslotenOp!: Datum | null;
}
