import type { Datum, Landinguitkomst, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Settling in the wijk: at who supports the person (`uit`), and at who works there (`in`), which has nothing else of the person. */
@Entity({ schema: 'zorg', name: 'landing' })
export class LandingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('text') richting!: 'uit' | 'in';
  /** Who works in the wijk, or who asked for it; absent when we do it ourselves. */
  @Column('text', { nullable: true }) ander!: Oin | null;
  @Column('text') nummer!: string;
  @Column('text') wijk!: string;
  @Column('date') vanaf!: Datum;
  /** Only at who works in the wijk, only with consent, and gone when it ends. */
  @Column('text', { nullable: true }) roepnaam!: string | null;
  @Column('date', { name: 'contact_op', nullable: true }) contactOp!: Datum | null;
  @Column('date', { name: 'buurtbericht_op', nullable: true }) buurtberichtOp!: Datum | null;
  @Column('text', { nullable: true }) uitkomst!: Landinguitkomst | null;
  @Column('date', { name: 'gestopt_op', nullable: true }) gestoptOp!: Datum | null;
}
