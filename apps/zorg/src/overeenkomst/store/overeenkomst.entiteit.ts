import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lease that the corporatie drew up, and who signed through this organisation. */
@Entity({ schema: 'zorg', name: 'overeenkomst' })
export class OvereenkomstEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('text')
  corporatie!: Oin;

  @Column('text')
  vorm!: string;

  @Column('date')
  ingangsdatum!: Datum;

  @Column('int', { name: 'looptijd_maanden', nullable: true })
  looptijdMaanden!: number | null;

  @Column('text', { nullable: true })
  rechtsgrond!: string | null;

  @Column('jsonb')
  ondertekenaars!: string[];

  @Column('jsonb')
  ondertekend!: Record<string, Datum>;

  /** New day for a signing that did not take place. */
  @Column('date', { name: 'teken_op', nullable: true })
  tekenOp!: Datum | null;

  @Column('date', { name: 'beeindigd_op', nullable: true })
  beeindigdOp!: Datum | null;

  @Column('date', { name: 'gesloten_op', nullable: true })
  geslotenOp!: Datum | null;
}
