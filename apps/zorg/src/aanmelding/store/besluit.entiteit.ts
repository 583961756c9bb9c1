import type { Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the hub or a gemeente decided about a casus, as received; the newest per soort and lid rules. */
@Entity({ schema: 'zorg', name: 'besluit' })
export class BesluitEntiteit {
  @PrimaryColumn('uuid')
  feit!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: 'toelating' | 'indicatie' | 'urgentie';

  @Column('uuid', { nullable: true })
  lid!: Uuid | null;

  @Column('text')
  bron!: Oin;

  @Column('jsonb')
  inhoud!: object;

  @Column('timestamptz', { name: 'ontvangen_op' })
  ontvangenOp!: Date;
}
