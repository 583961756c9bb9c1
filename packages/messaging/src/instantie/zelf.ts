import type { Oin, Partijrol, Uuid } from '@weerthuis/domain';
import type { DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { bronVan } from '../handtekening/bron.js';

/** Namespace of the streams that have a name instead of a casus or eenheid. */
const NAAMRUIMTE = 'a4a1c1ae-6c1a-5f0e-9d3a-0d6d2f6c7b11';

/** The uuid of a named stream of a party: v5 of its OIN and the name. */
export const naamStroomVan = (oin: Oin, naam: string): Uuid => v5(`${oin}:${naam}`, NAAMRUIMTE);

/** Who this instance is on the bus of one regio. */
export class Zelf {
  private uuid?: Promise<Uuid>;

  constructor(
    private readonly database: DataSource,
    readonly oin: Oin,
    readonly rol: Partijrol,
    readonly regio: string,
  ) {}

  get source(): string {
    return bronVan(this.oin, this.rol);
  }

  /** Uuid that was made with this database; a restored database gets another. */
  incarnatie(): Promise<Uuid> {
    this.uuid ??= this.leesIncarnatie().catch((fout: unknown) => {
      delete this.uuid;
      throw fout;
    });
    return this.uuid;
  }

  /** After a restore: it is another one now. */
  vergeet(): void {
    delete this.uuid;
  }

  private async leesIncarnatie(): Promise<Uuid> {
    await this.database.query(`insert into bus.instantie (regio) values ($1) on conflict do nothing`, [this.regio]);
    const rijen: { incarnatie: Uuid }[] = await this.database.query(
      `select incarnatie from bus.instantie where regio = $1`,
      [this.regio],
    );
    return rijen[0]!.incarnatie;
  }
}
