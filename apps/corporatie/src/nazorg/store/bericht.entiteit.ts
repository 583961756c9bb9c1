import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What zorg lets the corporatie know after the move: that there is more support and whom to call, never why. */
@Entity({ schema: 'corporatie', name: 'bericht' })
export class BerichtEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') plaatsing!: Uuid;
  @Column('text') soort!: 'begeleiding-opgeschaald' | 'evaluatie-gehouden' | 'verhuisd';
  @Column('date', { nullable: true }) op!: Datum | null;
  @Column('text', { name: 'bel_naam', nullable: true }) belNaam!: string | null;
  @Column('text', { name: 'bel_nummer', nullable: true }) belNummer!: string | null;
}
