import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Mijlpaalsoort = 'sleutel' | 'verhuisd' | 'omgeklapt' | 'omklap-verlengd' | 'omklap-niet';

/** What another party told of a plaatsing: key given, moved, lease decided. */
@Entity({ schema: 'gemeente', name: 'mijlpaal' })
export class MijlpaalEntiteit {
  @PrimaryColumn('uuid')
  plaatsing!: Uuid;

  @PrimaryColumn('text')
  soort!: Mijlpaalsoort;

  @Column('uuid')
  casus!: Uuid;

  @Column('date')
  op!: Datum;
}
