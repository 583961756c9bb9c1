import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request to erase what came here by mistake, and what this party did with it. */
@Entity({ schema: 'deelname', name: 'wisverzoek' })
export class WisverzoekEntiteit {
  @PrimaryColumn('uuid')
  verzoek!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  /** Who sent it by mistake. */
  @Column('text')
  van!: Oin;

  @Column('date')
  uiterlijk!: Datum;

  /** open, gewist or bewaard. */
  @Column('text')
  stand!: string;

  @Column('text', { nullable: true })
  grond!: string | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;

  @Column('date', { nullable: true })
  op!: Datum | null;
}
