import type { Datum, Oin } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a gemeente said last about what a buurt can carry. */
@Entity({ schema: 'matching', name: 'draagkracht' })
export class DraagkrachtEntiteit {
  @PrimaryColumn('text') buurt!: string;
  @Column('text') partij!: Oin;
  @Column('int') ruimte!: number;
  @Column('text') niveau!: string;
  @Column('text') bron!: string;
  @Column('date') peildatum!: Datum;
  @Column('date', { name: 'herzien_op' }) herzienOp!: Datum;
}

/** How many more people a zorgpartij can support in a gemeente, from when. */
@Entity({ schema: 'matching', name: 'capaciteit' })
export class CapaciteitEntiteit {
  @PrimaryColumn('text') partij!: Oin;
  @PrimaryColumn('text') gemeente!: string;
  @Column('int') plekken!: number;
  @Column('date') vanaf!: Datum;
}
