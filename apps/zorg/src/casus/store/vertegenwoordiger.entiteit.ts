import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who acts for an adult: bewindvoerder, mentor, curator or gemachtigde. */
@Entity({ schema: 'zorg', name: 'vertegenwoordiger' })
export class VertegenwoordigerEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  lid!: Uuid;

  @Column('text')
  soort!: string;

  @Column('text')
  naam!: string;

  @Column('text', { nullable: true })
  telefoon!: string | null;
}
