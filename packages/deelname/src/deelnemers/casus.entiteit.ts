import type { Datum, Uuid } from '@weerthuis/domain';
import { isAfgeschermd, type Werkeenheid } from '@weerthuis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this party knows of a shared casus itself; who takes part is in `deelnemer`. */
@Entity({ schema: 'deelname', name: 'casus' })
export class CasusEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @Column('text', { nullable: true })
  casusnummer!: string | null;

  @Column('date', { name: 'gesloten_op', nullable: true })
  geslotenOp!: Datum | null;

  /** No mail goes out about this casus any more. */
  @Column('boolean', { default: false })
  stil!: boolean;
}

/** Whether mail about this casus is held back: after a death nobody is written to, and of a shielded casus no mail tells. */
export const isStil = async (w: Werkeenheid, casus: Uuid): Promise<boolean> =>
  (await w.em.existsBy(CasusEntiteit, { casus, stil: true })) || isAfgeschermd(w, casus);
