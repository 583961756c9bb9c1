import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Invoer } from '../domain/invoer.js';
import type { Uitkomst } from '../domain/uitkomst.js';

/** `mislukt`: the calculation itself failed; `afgebroken`: somebody stopped it, or the hub stopped under it. */
export type Verdelingstand = 'loopt' | 'klaar' | 'afgebroken' | 'mislukt';

/** One run over the region. Never deleted: the numbers have no holes. */
@Entity({ schema: 'matching', name: 'verdeling' })
export class VerdelingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('int') nummer!: number;
  @Column('text') stand!: Verdelingstand;
  @Column('text') aanleiding!: 'op-verzoek' | 'maandelijks';
  @Column('date') peildatum!: Datum;
  /** Whose lot it draws with. */
  @Column('text') maand!: string;
  @Column('timestamptz', { name: 'begonnen_op' }) begonnenOp!: Date;
  @Column('timestamptz', { name: 'klaar_op', nullable: true }) klaarOp!: Date | null;
  @Column('jsonb') invoer!: Invoer;
  /** SHA-256 over `invoer`, see domain/afdruk.ts. */
  @Column('text') invoerhash!: string;
  @Column('jsonb', { nullable: true }) uitkomst!: Uitkomst | null;
  @Column('text', { nullable: true }) reden!: string | null;
}

@Entity({ schema: 'matching', name: 'verdelingszaad' })
export class ZaadEntiteit {
  @PrimaryColumn('text') maand!: string;
  @Column('text') zaad!: string;
  @Column('text') verbintenis!: string;
  @Column('timestamptz', { name: 'vastgelegd_op' }) vastgelegdOp!: Date;
}

/** A placement of a verdeling that became a voordracht. */
@Entity({ schema: 'matching', name: 'overneming' })
export class OvernemingEntiteit {
  @PrimaryColumn('uuid') verdeling!: Uuid;
  @PrimaryColumn('uuid') casus!: Uuid;
  @Column('uuid') aanbod!: Uuid;
  @Column('uuid') voordracht!: Uuid;
  @Column('date') op!: Datum;
}
