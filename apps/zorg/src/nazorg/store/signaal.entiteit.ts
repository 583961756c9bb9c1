import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nuisance or arrears as the corporatie told who supports the person. */
@Entity({ schema: 'zorg', name: 'signaal' })
export class SignaalEntiteit {
  @PrimaryColumn('uuid')
  feit!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: 'overlast' | 'achterstand';

  @Column('date')
  op!: Datum;

  @Column('jsonb')
  inhoud!: object;
}
