import type { Datum, Oin } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when the hub may write down what this party answers by phone, by the word of that party. */
@Entity({ schema: 'matching', name: 'machtiging' })
export class MachtigingEntiteit {
  @PrimaryColumn('text') partij!: Oin;
  @Column('date') tot!: Datum;
}
