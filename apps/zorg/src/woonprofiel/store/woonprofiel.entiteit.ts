import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Woonprofiel } from '../domain/woonprofiel.js';

/** The woonprofiel as it goes to the hub, and the income it was derived from, which stays here. */
@Entity({ schema: 'zorg', name: 'woonprofiel' })
export class WoonprofielEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('jsonb')
  inhoud!: Woonprofiel;

  /** Gross income of the huishouden per year in cents; never leaves this organisation. */
  @Column('int', { name: 'inkomen_jaar_cent' })
  inkomenJaarCent!: number;
}
