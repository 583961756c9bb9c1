import type { Datum, Herroepnaam, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that we told rested on what was taken back: does it stand? */
@Entity({ schema: 'deelname', name: 'houdt_stand' })
export class HoudtStandEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  /** What we told. */
  @Column('text')
  wat!: Herroepnaam;

  /** What it rested on. */
  @Column('text', { name: 'rustte_op' })
  rustteOp!: Herroepnaam;

  @Column('text')
  reden!: string;

  /** Who took it back. */
  @Column('text')
  van!: Oin;

  @Column('date', { name: 'gevraagd_op' })
  gevraagdOp!: Datum;

  @Column('date')
  uiterlijk!: Datum;

  /** open, houdt-stand or herroepen. */
  @Column('text')
  stand!: string;
}
