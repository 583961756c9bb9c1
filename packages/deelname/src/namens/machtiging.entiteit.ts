import type { Datum } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when this party lets the hub write down what it answers by phone. One row, or none. */
@Entity({ schema: 'deelname', name: 'machtiging' })
export class MachtigingEntiteit {
  @PrimaryColumn('boolean')
  een!: boolean;

  @Column('date')
  tot!: Datum;
}
