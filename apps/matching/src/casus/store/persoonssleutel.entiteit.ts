import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Under which key an adult can be found twice; the hub cannot turn it back into a number. */
@Entity({ schema: 'matching', name: 'persoonssleutel' })
export class PersoonssleutelEntiteit {
  @PrimaryColumn('uuid') casus!: Uuid;
  @PrimaryColumn('uuid') lid!: Uuid;
  @PrimaryColumn('text') sleutel!: string;
  /** Whether the parties of this casus were told that another open aanmelding exists. */
  @Column('boolean') gemeld!: boolean;
  /** Since when its aanmelder may be named to the other. */
  @Column('date', { name: 'bevestigd_op', nullable: true }) bevestigdOp!: Datum | null;
}
