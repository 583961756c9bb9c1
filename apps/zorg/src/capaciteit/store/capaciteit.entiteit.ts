import type { Datum } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Places for support in one gemeente from a day on. */
@Entity({ schema: 'zorg', name: 'capaciteit' })
export class CapaciteitEntiteit {
  @PrimaryColumn('text')
  gemeente!: string;

  @PrimaryColumn('date')
  vanaf!: Datum;

  @Column('int')
  plekken!: number;
}
