import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the four lines of an adult that must not be interrupted. */
export type Lijn = 'dak' | 'inkomen' | 'ondersteuning' | 'dag';

/** A period in which a line is covered; without `tot` until further notice. Both days included. */
export interface Periode {
  van: Datum;
  tot?: Datum;
}

/** What this party itself says of a line; the hub joins what all parties say. */
@Entity({ schema: 'deelname', name: 'dekking' })
export class DekkingEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @PrimaryColumn('uuid')
  lid!: Uuid;

  @PrimaryColumn('text')
  lijn!: Lijn;

  /** gedekt, niet-gedekt or onbekend. */
  @Column('text')
  stand!: string;

  @Column('jsonb')
  perioden!: Periode[];
}
