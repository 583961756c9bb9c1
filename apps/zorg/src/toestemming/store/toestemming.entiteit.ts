import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Toestemmingontvanger } from '../domain/toestemming.js';

/** One recorded toestemming geheimhouding; the newest of a casus rules. */
@Entity({ schema: 'zorg', name: 'toestemming' })
export class ToestemmingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('int')
  nummer!: number;

  @Column('date', { name: 'vastgelegd_op' })
  vastgelegdOp!: Datum;

  @Column('date', { name: 'geldig_tot' })
  geldigTot!: Datum;

  @Column('jsonb')
  aan!: Toestemmingontvanger[];

  @Column('text')
  hoe!: string;

  @Column('date', { name: 'ingetrokken_op', nullable: true })
  ingetrokkenOp!: Datum | null;
}
