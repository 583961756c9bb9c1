import type { Bezwaaronderwerp, Bezwaarsoort, Bezwaaruitkomst, Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bezwaar or klacht, at whoever helps with it and at whoever decides about it. */
@Entity({ schema: 'bezwaar', name: 'bezwaar' })
export class BezwaarEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') soort!: Bezwaarsoort;
  @Column('text') over!: Bezwaaronderwerp;
  @Column('uuid', { nullable: true }) besluit!: Uuid | null;
  /** Who decides about it. */
  @Column('text') beslisser!: Oin;
  @Column('text') stand!: string;
  @Column('date') op!: Datum;
  @Column('date') uiterlijk!: Datum;
  @Column('text', { nullable: true }) uitkomst!: Bezwaaruitkomst | null;
  @Column('int') trap!: number;
}
