import type { Datum, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import { afdrukVan } from './afdruk.js';
import type { Fout } from './soort.js';
import type { Oordeel, Verwijzing, Wachtrij } from './rij.js';

/** keuren → gekeurd (a trial), afgekeurd (with faults nothing is taken over), or overnemen → overgenomen. */
export type Inleesstand = 'keuren' | 'gekeurd' | 'afgekeurd' | 'overnemen' | 'overgenomen';

export interface Inlezing {
  id: Uuid;
  soort: string;
  proef: boolean;
  stand: Inleesstand;
  bron: string;
  peildatum: Datum;
  rijen: number;
}

/** Keeps the rows of a file until each was handled; a reference that stands twice names its first row. */
export async function bewaarRijen(
  em: EntityManager,
  i: Inlezing & { door: string },
  rijen: readonly { rij: number; cellen: object; kenmerk: string }[],
): Promise<void> {
  await em.query(
    `INSERT INTO platform.inlezing (id, soort, proef, stand, bron, peildatum, door, rijen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [i.id, i.soort, i.proef, i.stand, i.bron, i.peildatum, i.door, i.rijen],
  );
  await em.query(
    `INSERT INTO platform.inleesrij (inlezing, rij, kenmerk, cellen, eerder)
     SELECT $1, r.rij, r.kenmerk, r.cellen, lag(r.rij) OVER (PARTITION BY nullif(r.kenmerk, '') ORDER BY r.rij)
            * CASE WHEN r.kenmerk = '' THEN NULL ELSE 1 END
     FROM jsonb_to_recordset($2) AS r (rij int, kenmerk text, cellen jsonb)`,
    [i.id, JSON.stringify(rijen)],
  );
}

/** The import, locked until the end of the transaction. */
export async function leesInlezing(em: EntityManager, id: Uuid): Promise<Inlezing | undefined> {
  const [rij]: Inlezing[] = await em.query(
    'SELECT id, soort, proef, stand, bron, peildatum, rijen FROM platform.inlezing WHERE id = $1 FOR UPDATE',
    [id],
  );
  return rij;
}

/** The next rows: not judged yet, or judged and still to be taken over. */
export const volgende = (em: EntityManager, id: Uuid, stand: Inleesstand, aantal: number): Promise<Wachtrij[]> =>
  em.query(
    `SELECT rij, kenmerk, eerder, cellen FROM platform.inleesrij
     WHERE inlezing = $1 AND NOT gedaan AND ${stand === 'keuren' ? 'uitkomst IS NULL' : "uitkomst IN ('nieuw', 'gewijzigd')"}
     ORDER BY rij LIMIT $2`,
    [id, aantal],
  );

export async function bekende(
  em: EntityManager,
  soort: string,
  kenmerken: readonly string[],
): Promise<Map<string, Verwijzing>> {
  const rijen: Verwijzing[] = await em.query(
    'SELECT kenmerk, ding, afdruk FROM platform.verwijzing WHERE soort = $1 AND kenmerk = ANY ($2)',
    [soort, kenmerken],
  );
  return new Map(rijen.map((r) => [r.kenmerk, r]));
}

export interface Gedaan {
  rij: number;
  uitkomst: Oordeel['uitkomst'];
  kolommen: string[];
  fouten: Fout[];
  gedaan: boolean;
}

/** Notes what became of rows. A row that is done gives up its cells: what it held now stands where it belongs. */
export async function noteer(em: EntityManager, id: Uuid, gedaan: readonly Gedaan[], teller: 'gekeurd' | 'gedaan') {
  await em.query(
    `UPDATE platform.inleesrij SET uitkomst = r.uitkomst, kolommen = r.kolommen, fouten = r.fouten, gedaan = r.gedaan,
       cellen = CASE WHEN r.gedaan THEN NULL ELSE cellen END
     FROM jsonb_to_recordset($2) AS r (rij int, uitkomst text, kolommen jsonb, fouten jsonb, gedaan boolean)
     WHERE inlezing = $1 AND platform.inleesrij.rij = r.rij`,
    [id, JSON.stringify(gedaan)],
  );
  await em.query(`UPDATE platform.inlezing SET ${teller} = ${teller} + $2 WHERE id = $1`, [id, gedaan.length]);
}

/** From now on these references are known, with a print of what was read. */
export async function bewaarVerwijzingen(
  em: EntityManager,
  i: Inlezing,
  rijen: readonly { kenmerk: string; ding: string; waarden: Record<string, unknown> }[],
): Promise<void> {
  await em.query(
    `INSERT INTO platform.verwijzing (soort, kenmerk, ding, afdruk, inlezing)
     SELECT $1, r.kenmerk, r.ding, r.afdruk, $2 FROM jsonb_to_recordset($3) AS r (kenmerk text, ding text, afdruk jsonb)
     ON CONFLICT (soort, kenmerk) DO UPDATE SET afdruk = excluded.afdruk, inlezing = excluded.inlezing, op = now()`,
    [i.soort, i.id, JSON.stringify(rijen.map(({ waarden, ...r }) => ({ ...r, afdruk: afdrukVan(waarden) })))],
  );
}

export const telFouten = async (em: EntityManager, id: Uuid): Promise<number> => {
  const [rij]: { n: number }[] = await em.query(
    "SELECT count(*)::int AS n FROM platform.inleesrij WHERE inlezing = $1 AND uitkomst = 'fout'",
    [id],
  );
  return rij?.n ?? 0;
};

/** The import goes on or ends; at its end no cell of the file is left. */
export async function zetStand(em: EntityManager, id: Uuid, stand: Inleesstand): Promise<void> {
  const klaar = stand !== 'keuren' && stand !== 'overnemen';
  await em.query('UPDATE platform.inlezing SET stand = $2, klaar = CASE WHEN $3 THEN now() END WHERE id = $1', [
    id,
    stand,
    klaar,
  ]);
  if (klaar) await em.query('UPDATE platform.inleesrij SET cellen = NULL, gedaan = true WHERE inlezing = $1', [id]);
}
