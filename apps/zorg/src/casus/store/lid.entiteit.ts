import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of a huishouden under the random uuid that all parties use. */
@Entity({ schema: 'zorg', name: 'lid' })
export class LidEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: 'volwassene' | 'kind';

  @Column('text')
  rol!: 'aanvrager' | 'partner' | 'kind';

  @Column('int')
  volgorde!: number;

  /** Another open aanmelding has the same persoonssleutel. */
  @Column('boolean')
  dubbel!: boolean;
}
