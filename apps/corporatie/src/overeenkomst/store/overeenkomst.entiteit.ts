import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tekenaar } from '../domain/ondertekenen.js';

export type { Tekenaar };

/** The lease, with who signs it and who did. */
@Entity({ schema: 'corporatie', name: 'overeenkomst' })
export class OvereenkomstEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') plaatsing!: Uuid;
  @Column('uuid') eenheid!: Uuid;
  @Column('text') vorm!: string;
  @Column('date') ingangsdatum!: Datum;
  @Column('int', { name: 'looptijd_maanden', nullable: true }) looptijdMaanden!: number | null;
  @Column('text', { nullable: true }) rechtsgrond!: string | null;
  /** A state of the machine `huurcontract` in domain. */
  @Column('text') stand!: string;
  @Column('jsonb') ondertekenaars!: Tekenaar[];
  @Column('jsonb') handtekeningen!: { door: Tekenaar; op: Datum }[];
}
