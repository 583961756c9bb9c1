import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Inwonerrol } from '../rollen.js';

/** One code for one person on one device: given, used once, from then on a session, until it ends or is taken back. */
@Entity({ schema: 'zorg', name: 'inwonertoegang' })
export class InwonertoegangEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  /** The adult whose page it is. */
  @Column('uuid')
  lid!: Uuid;

  @Column('text')
  rol!: Inwonerrol;

  /** Who helps, as the person calls them; null for the person. */
  @Column('text', { nullable: true })
  naam!: string | null;

  @Column('text')
  kenmerk!: string;

  /** `scrypt$<salt>$<hash>`; null once the code was used, lapsed or taken back. */
  @Column('text', { name: 'geheim_hash', nullable: true })
  geheimHash!: string | null;

  @Column('int')
  pogingen!: number;

  @Column('timestamptz', { name: 'gegeven_op' })
  gegevenOp!: Date;

  @Column('timestamptz', { name: 'code_tot' })
  codeTot!: Date;

  @Column('text', { name: 'sessie_hash', nullable: true })
  sessieHash!: string | null;

  @Column('timestamptz', { name: 'sessie_tot', nullable: true })
  sessieTot!: Date | null;

  @Column('boolean', { name: 'eigen_toestel' })
  eigenToestel!: boolean;

  @Column('timestamptz', { name: 'laatst_op', nullable: true })
  laatstOp!: Date | null;

  @Column('timestamptz', { name: 'ingetrokken_op', nullable: true })
  ingetrokkenOp!: Date | null;
}
