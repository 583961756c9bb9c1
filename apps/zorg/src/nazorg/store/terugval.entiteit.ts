import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A relapse: until when extra attention is given and whom the landlord may call. No cause is kept. */
@Entity({ schema: 'zorg', name: 'terugval' })
export class TerugvalEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('date')
  op!: Datum;

  @Column('date', { name: 'extra_aandacht_tot' })
  extraAandachtTot!: Datum;

  @Column('text', { name: 'bel_naam' })
  belNaam!: string;

  @Column('text', { name: 'bel_nummer' })
  belNummer!: string;
}
