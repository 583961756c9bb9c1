import type { DataSource, EntityManager } from 'typeorm';
import { isOnbereikbaar } from '../database/pg-fout.js';
import { Transactie } from '../database/transactie.js';
import type { Werkplaats } from '../eenheid/werkplaats.js';
import { systeemUitvoerder } from '../identiteit/uitvoerder.js';
import type { Klok } from '../klok/klok.js';
import type { Wekkerbehandeling } from './wekkerdienst.js';

export interface Wekkerwerk {
  database: DataSource;
  werkplaats: Werkplaats;
  klok: Klok;
  oin: string;
  behandelingen: ReadonlyMap<string, Wekkerbehandeling>;
  /** Told of every attempt: `gelukt` or the name of the error. */
  meld: (soort: string, uitkomst: string) => void;
}

interface Rij {
  soort: string;
  sleutel: string;
  op: Date;
  gegevens: Record<string, unknown>;
  betrokkene: string | null;
}

const WACHTTIJDEN = [5, 30, 120, 600, 3600];
const SLOT = 7_405_190_312;
const NEEM = `
DELETE FROM platform.wekker WHERE (soort, sleutel) = (
  SELECT soort, sleutel FROM platform.wekker WHERE op <= $1 AND (volgende_poging IS NULL OR volgende_poging <= clock_timestamp())
  ORDER BY op, gezet, soort, sleutel LIMIT 1 FOR UPDATE)
RETURNING soort, sleutel, op, gegevens, betrokkene`;

/** Runs the timer that is due first, if any. Its effect and its end are one transaction. @returns whether there was one */
export async function eersteVerlopen(d: Wekkerwerk): Promise<boolean> {
  let rij: Rij | undefined;
  try {
    const { t } = await Transactie.open(d.database);
    try {
      rij = await neem(t, d.klok.nu());
      if (!rij) return false;
      const w = await laatGaan(d, t.em, rij);
      await t.legVast(w.neemMetCommit());
      w.rondAf();
    } finally {
      await t.sluit();
    }
  } catch (fout) {
    if (!rij || isOnbereikbaar(fout)) throw fout;
    await stelUit(d, rij, fout);
  }
  return true;
}

/** Takes the first one out; the transaction puts it back if the effect fails. The lock keeps a second process waiting. */
async function neem(t: Transactie, nu: Date): Promise<Rij | undefined> {
  const [, genomen] = await t.stuur([
    { text: 'SELECT pg_advisory_xact_lock($1)', values: [SLOT] },
    { name: 'wekker-neem', text: NEEM, values: [nu] },
  ]);
  return genomen?.rows[0] as Rij | undefined;
}

async function laatGaan(d: Wekkerwerk, em: EntityManager, rij: Rij) {
  const handeling = `wekker.${rij.soort}`;
  const w = d.werkplaats.maak(em, { door: systeemUitvoerder(d.oin, 'wekker'), handeling });
  const behandeling = d.behandelingen.get(rij.soort);
  if (!behandeling) throw new Error(`Wekker '${rij.soort}' heeft geen behandeling`);
  await behandeling(w, { sleutel: rij.sleutel, op: rij.op, gegevens: rij.gegevens });
  w.verantwoord({
    betrokkene: rij.betrokkene ?? [],
    doel: 'een termijn bewaken',
    object: rij.sleutel,
    oorsprong: 'wekker',
  });
  w.naCommit(() => d.meld(rij.soort, 'gelukt'));
  return w;
}

/** A timer that failed stays, says why, and is tried again later: 5 s, 30 s, 2 min, 10 min, then every hour. */
async function stelUit(d: Wekkerwerk, rij: Rij, fout: unknown): Promise<void> {
  const naam = fout instanceof Error ? fout.name : 'Onbekend';
  const code = fout instanceof Error && 'code' in fout ? `${naam}:${String(fout.code)}` : naam;
  await d.database.query(
    `UPDATE platform.wekker SET pogingen = pogingen + 1, fout = $3,
       volgende_poging = now() + ($4::int[])[least(pogingen + 1, $5)] * interval '1 second' WHERE soort = $1 AND sleutel = $2`,
    [rij.soort, rij.sleutel, code, WACHTTIJDEN, WACHTTIJDEN.length],
  );
  d.meld(rij.soort, code);
}

/** Milliseconds of wall time until the next timer is due; Infinity when there is none. */
export async function volgendMoment(database: DataSource, klok: Klok): Promise<number> {
  const [eerst]: { op: Date | null }[] = await database.query(
    "SELECT min(greatest(op - $1 * interval '1 millisecond', coalesce(volgende_poging, '-infinity'))) AS op FROM platform.wekker",
    [klok.voor],
  );
  return eerst?.op ? Math.max(0, eerst.op.getTime() - Date.now()) : Infinity;
}
