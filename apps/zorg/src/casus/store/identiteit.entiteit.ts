import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who a member is: in its own table, so that nothing else reads it by accident. */
@Entity({ schema: 'zorg', name: 'identiteit' })
export class IdentiteitEntiteit {
  @PrimaryColumn('uuid')
  lid!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  voornamen!: string;

  @Column('text')
  achternaam!: string;

  @Column('date')
  geboortedatum!: Datum;

  @Column('text', { nullable: true })
  bsn!: string | null;

  @Column('text', { nullable: true })
  telefoon!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;
}
