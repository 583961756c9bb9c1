import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { WekkerOpdracht } from './wekker.js';

/** Sets a timer in the transaction of `w`; the same soort and sleutel replaces the earlier one, failures forgotten. */
export async function zetWekker(w: Werkeenheid, o: WekkerOpdracht): Promise<void> {
  await w.em.query(
    `INSERT INTO platform.wekker (soort, sleutel, op, gegevens, betrokkene) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (soort, sleutel) DO UPDATE SET op = excluded.op, gegevens = excluded.gegevens, betrokkene = excluded.betrokkene,
       gezet = now(), pogingen = 0, volgende_poging = NULL, fout = NULL`,
    [o.soort, o.sleutel, o.op, JSON.stringify(o.gegevens ?? {}), o.betrokkene ?? null],
  );
}

export async function trekWekkerIn(w: Werkeenheid, soort: string, sleutel: string): Promise<void> {
  await w.em.query('DELETE FROM platform.wekker WHERE soort = $1 AND sleutel = $2', [soort, sleutel]);
}
