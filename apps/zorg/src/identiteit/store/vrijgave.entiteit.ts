import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To whom identity was released for one voordracht, and when it was closed again. */
@Entity({ schema: 'zorg', name: 'identiteitsvrijgave' })
export class IdentiteitsvrijgaveEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  voordracht!: Uuid;

  @Column('uuid')
  kandidaatstelling!: Uuid;

  @Column('text')
  aan!: Oin;

  @Column('text')
  view!: string;

  @Column('date')
  op!: Datum;

  @Column('date', { name: 'afgesloten_op', nullable: true })
  afgeslotenOp!: Datum | null;
}
