import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Telling } from '../domain/groepen.js';

/** How many of a group the hub was told of, all together. */
@Entity({ schema: 'zorg', name: 'groepstelling' })
export class GroepstellingEntiteit implements Telling {
  @PrimaryColumn('text') indeling!: string;
  @PrimaryColumn('text') groep!: string;
  @PrimaryColumn('text') wat!: 'gezocht' | 'gehuisvest';
  @Column('int') aantal!: number;
}
