import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this party knows of a shared casus itself; who takes part is in `deelnemer`. */
@Entity({ schema: 'deelname', name: 'casus' })
export class CasusEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @Column('text', { nullable: true })
  casusnummer!: string | null;
}
