import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Delen } from '../domain/weging.js';

/** That a party whom the region named agrees: who said so, on which day, and where it can be read. */
export interface Akkoord {
  rol: string;
  naam: string;
  op: Datum;
  vindplaats: string;
}

/** A proposal for other weights; with a `nummer` it was put in force. Never deleted. */
@Entity({ schema: 'matching', name: 'weging' })
export class WegingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  /** Order in which they came into force. */
  @Column('int', { nullable: true }) nummer!: number | null;
  /** Version of the region profile that it changes; a new profile is agreed anew and replaces it. */
  @Column('int') profielversie!: number;
  /** Weights in force when it was proposed: what its preview was compared with. */
  @Column('text') anders!: string;
  @Column('jsonb') delen!: Delen;
  @Column('text') reden!: string;
  @Column('text', { name: 'voorgesteld_door' }) voorgesteldDoor!: string;
  @Column('timestamptz', { name: 'voorgesteld_op' }) voorgesteldOp!: Date;
  @Column('text', { name: 'vastgesteld_door', nullable: true }) vastgesteldDoor!: string | null;
  @Column('timestamptz', { name: 'vastgesteld_op', nullable: true }) vastgesteldOp!: Date | null;
  @Column('jsonb') akkoorden!: Akkoord[];
}
