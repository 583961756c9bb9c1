import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who a member is. Kept apart: no other table of this app holds a name or a BSN. */
@Entity({ schema: 'gemeente', name: 'identiteit' })
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

  /** Released for this voordracht only; null when the gemeente has its own ground (it is herkomst). */
  @Column('uuid', { nullable: true })
  voordracht!: Uuid | null;
}

@Entity({ schema: 'gemeente', name: 'contact' })
export class ContactEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @Column('text', { nullable: true })
  telefoon!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('uuid', { nullable: true })
  voordracht!: Uuid | null;
}
