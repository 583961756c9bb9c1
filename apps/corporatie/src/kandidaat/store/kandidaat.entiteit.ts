import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who someone is, as zorg released it to this corporatie: name, birth date and contact, never a BSN. */
export interface Identiteit {
  leden: { lid: Uuid; voornamen: string; achternaam: string; geboortedatum: Datum }[];
  contact?: { telefoon?: string; email?: string };
}

/** The one household this corporatie said voorlopig yes to. Its identity is destroyed when it ends in no. */
@Entity({ schema: 'corporatie', name: 'kandidaat' })
export class KandidaatEntiteit {
  /** The kandidaatstelling. */
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') voordracht!: Uuid;
  @Column('uuid', { nullable: true }) plaatsing!: Uuid | null;
  @Column('uuid') eenheid!: Uuid;
  @Column('uuid') aanbod!: Uuid;
  /** gevraagd, voorlopig, aangenomen or vervallen. */
  @Column('text') stand!: 'gevraagd' | 'voorlopig' | 'aangenomen' | 'vervallen';
  /** The aanmelder, who released the identity. */
  @Column('text', { nullable: true }) zorg!: Oin | null;
  @Column('jsonb', { nullable: true }) identiteit!: Identiteit | null;
  /** Outcome of the corporatie's own check; what it rests on is not kept here. */
  @Column('text', { nullable: true }) toets!: 'geen-bezwaar' | 'bezwaar' | null;
  @Column('boolean', { name: 'tweede_kans' }) tweedeKans!: boolean;
}
