import type { Datum, Oin, Uuid, Vraagantwoord, Vraagonderwerp, Vraagover, Vraagrol } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question about a casus, at who asks it (`uit`) and at who is asked (`in`). */
@Entity({ schema: 'vraag', name: 'vraag' })
export class VraagEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') richting!: 'uit' | 'in';
  @Column('text') ander!: Oin;
  /** The part in which is asked. */
  @Column('text') rol!: Vraagrol;
  @Column('text') onderwerp!: Vraagonderwerp;
  @Column('text') over!: Vraagover;
  @Column('uuid', { nullable: true }) waarover!: Uuid | null;
  @Column('text', { nullable: true }) tekst!: string | null;
  @Column('date', { name: 'gesteld_op' }) gesteldOp!: Datum;
  @Column('date') uiterlijk!: Datum;
  /** A state of the machine `vraag` in domain. */
  @Column('text') stand!: string;
  /** How far its silence was escalated by the region's ladder; 0 is not. */
  @Column('int') trap!: number;
  @Column('text', { nullable: true }) antwoord!: Vraagantwoord | null;
  @Column('date', { nullable: true }) dag!: Datum | null;
  @Column('text', { name: 'antwoord_tekst', nullable: true }) antwoordTekst!: string | null;
  @Column('date', { name: 'beantwoord_op', nullable: true }) beantwoordOp!: Datum | null;
}
