import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Overlegfeit } from '../domain/overleg.js';

/** A plaatsingsoverleg; what it is about and what it decided are its facts. */
@Entity({ schema: 'matching', name: 'overleg' })
export class OverlegEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('int') nummer!: number;
}

/** One line of the minutes. The database refuses to change or delete it. */
@Entity({ schema: 'matching', name: 'overlegfeit' })
export class OverlegfeitEntiteit {
  @PrimaryColumn('uuid') overleg!: Uuid;
  @PrimaryColumn('int') volg!: number;
  @Column('uuid', { nullable: true }) casus!: Uuid | null;
  @Column('jsonb') feit!: Overlegfeit;
  @Column('text') door!: string;
  @Column('timestamptz') op!: Date;
}
