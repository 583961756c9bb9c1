import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To which gemeenten and wijken the person of a casus is tied, under the uuid of the casus. */
@Entity({ schema: 'gemeente', name: 'binding' })
export class BindingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('jsonb')
  gemeenten!: string[];

  @Column('jsonb', { nullable: true })
  wijken!: string[] | null;
}
