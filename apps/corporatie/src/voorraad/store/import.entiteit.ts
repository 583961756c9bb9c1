import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Importverslag } from '../importeer-eenheden.js';

/** One file that was read, on trial or for real; the file itself is not kept. */
@Entity({ schema: 'corporatie', name: 'import' })
export class ImportEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('boolean') proef!: boolean;
  @Column('jsonb') verslag!: Importverslag;
}
