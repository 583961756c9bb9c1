import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { DataSource } from 'typeorm';
import { vingerafdruk } from './geheim.js';
import { sessieTot } from './meld-aan.js';
import type { Inwonerrol } from './rollen.js';

/** A running session: whose page, and who looks. */
export interface Sessie {
  toegang: Uuid;
  casus: Uuid;
  lid: Uuid;
  rol: Inwonerrol;
  naam: string | null;
  eigenToestel: boolean;
}

const LEES = `
  SELECT t.id AS toegang, t.casus, t.lid, t.rol, t.naam, t.eigen_toestel AS "eigenToestel",
    t.laatst_op < now() - interval '1 minute' AS verleng
  FROM zorg.inwonertoegang t JOIN zorg.casus c ON c.id = t.casus
  WHERE t.sessie_hash = $1 AND t.sessie_tot > now() AND t.ingetrokken_op IS NULL AND c.overleden_op IS NULL`;

/** Finds and ends sessions. A visit makes one last longer. */
@Injectable()
export class Sessies {
  constructor(private readonly database: DataSource) {}

  async lees(geheim: string | undefined): Promise<Sessie | undefined> {
    if (!geheim) return undefined;
    const [rij]: (Sessie & { verleng: boolean })[] = await this.database.query(LEES, [vingerafdruk(geheim)]);
    if (!rij) return undefined;
    const { verleng, ...sessie } = rij;
    if (verleng)
      await this.database.query('UPDATE zorg.inwonertoegang SET laatst_op = now(), sessie_tot = $2 WHERE id = $1', [
        sessie.toegang,
        sessieTot(sessie.eigenToestel),
      ]);
    return sessie;
  }

  async beeindig(geheim: string | undefined): Promise<void> {
    if (!geheim) return;
    const eind = 'UPDATE zorg.inwonertoegang SET sessie_hash = NULL, sessie_tot = NULL WHERE sessie_hash = $1';
    await this.database.query(eind, [vingerafdruk(geheim)]);
  }
}
