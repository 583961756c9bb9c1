import { Zoekopdracht } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Column, Entity } from 'typeorm';

@Entity({ schema: 'gemeente', name: 'zoekopdracht' })
export class ZoekopdrachtEntiteit extends Zoekopdracht {
  @Column('date', { name: 'beantwoord_op', nullable: true })
  beantwoordOp!: Datum | null;
}
