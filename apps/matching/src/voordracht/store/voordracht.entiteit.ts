import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Akkoordrol, Verzoek } from '../domain/voordracht.js';

/** A reasoned exception to a rule, visible to all who may see the voordracht. */
export interface Afwijking {
  reden: string;
  door: string;
  op: Datum;
  regels: string[];
  /** Parts of the casus that allowed it. */
  toegestaanDoor?: string[];
}

@Entity({ schema: 'matching', name: 'voordracht' })
export class VoordrachtEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  /** Of the row. What was asked has its own: `vraagversie`. */
  @Column('int') versie!: number;
  @Column('uuid') aanbod!: Uuid;
  @Column('uuid') eenheid!: Uuid;
  @Column('text') stand!: string;
  @Column('int') vraagversie!: number;
  @Column('date', { name: 'start_op' }) startOp!: Datum;
  @Column('int') plaatsen!: number;
  @Column('boolean') getekend!: boolean;
  /** Rules, weights and facts on which it was based. */
  @Column('jsonb') momentopname!: object;
  @Column('jsonb', { nullable: true }) afwijking!: Afwijking | null;
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('date', { name: 'gemaakt_op' }) gemaaktOp!: Datum;
}

@Entity({ schema: 'matching', name: 'kandidaatstelling' })
export class KandidaatstellingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('uuid') voordracht!: Uuid;
  @Column('uuid') casus!: Uuid;
  @Column('int') rang!: number;
  @Column('text') stand!: string;
  @Column('int') ronde!: 0 | 1 | 2;
  @Column('jsonb') partijen!: Record<Akkoordrol, string>;
  @Column('jsonb') verzoeken!: Verzoek[];
  @Column('text', { nullable: true }) reden!: string | null;
}
