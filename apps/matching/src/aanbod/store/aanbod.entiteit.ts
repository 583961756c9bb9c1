import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type { Overname } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Woning } from '../../gedeeld/typen.js';

/** A home as its corporatie pledged it, with what the hub did with it. */
@Entity({ schema: 'matching', name: 'aanbod' })
export class AanbodEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') eenheid!: Uuid;
  @Column('text') corporatie!: Oin;
  @Column('jsonb') woning!: Woning;
  @Column('text', { name: 'bag_id' }) bagId!: string;
  @Column('jsonb') contractvormen!: string[];
  @Column('uuid', { nullable: true }) zoekopdracht!: Uuid | null;
  @Column('text') stand!: string;
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('date', { name: 'toegezegd_op', nullable: true }) toegezegdOp!: Datum | null;
  /** Pledged for a plaatsing that runs already: not for anybody else. */
  @Column('jsonb', { name: 'overgenomen_uit', nullable: true }) overgenomenUit!: Overname | null;
}
