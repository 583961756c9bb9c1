import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One task of this party in a plaatsing, opened by the hub from the region's graph. */
@Entity({ schema: 'deelname', name: 'taak' })
export class TaakEntiteit {
  @PrimaryColumn('uuid')
  taak!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('int')
  taakversie!: number;

  @Column('text')
  soort!: string;

  @Column('text', { name: 'eigenaar_rol' })
  eigenaarRol!: string;

  @Column('uuid', { nullable: true })
  lid!: Uuid | null;

  /** A state of the task machine in domain: wacht, open, bezig, gereed, kan-niet, ongedaan, vervallen. */
  @Column('text')
  stand!: string;

  @Column('jsonb', { name: 'wacht_op' })
  wachtOp!: { taak: Uuid; soort: string }[];

  @Column('date')
  termijn!: Datum;

  @Column('date', { name: 'verwacht_op', nullable: true })
  verwachtOp!: Datum | null;

  @Column('date', { name: 'gereed_op', nullable: true })
  gereedOp!: Datum | null;

  @Column('text', { nullable: true })
  reden!: string | null;

  /** How this task is undone, as a code of the region's graph. */
  @Column('text', { nullable: true })
  ongedaan!: string | null;

  /** How far its silence was escalated; 0 is not. */
  @Column('int')
  trap!: number;
}
