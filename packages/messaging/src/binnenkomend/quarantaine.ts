import type { EntityManager } from 'typeorm';
import type { BinnenkomendRecord } from '../vervoer/vervoer.js';

/** A record that did not come in: refused for good, or waiting for the key that signed it. */
export interface Apart {
  record: BinnenkomendRecord;
  reden: string;
  /** Thumbprint of the unknown key, when that is why. */
  kid?: string;
}

const ZET_APART = `
insert into bus.quarantaine (regio, stand, reden, sleutel, cluster, topic, partitie, positie, brokertijd, recordsleutel, koppen, waarde)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
on conflict (cluster, topic, partitie, positie, brokertijd) do nothing`;

/** Keeps records apart, each once per position. */
export async function zetApart(em: EntityManager, regio: string, cluster: string, lijst: Apart[]): Promise<void> {
  for (const { record: r, reden, kid } of lijst) {
    const stand = kid ? 'wacht-op-sleutel' : 'quarantaine';
    await em.query(ZET_APART, [
      regio,
      stand,
      reden,
      kid ?? null,
      cluster,
      r.topic,
      r.partitie,
      r.positie,
      new Date(r.tijd),
      r.sleutel,
      koppenJson(r),
      r.waarde,
    ]);
  }
}

/** Headers as lists of base64 texts: a broken record may hold anything, also the same header twice. */
const koppenJson = (r: BinnenkomendRecord): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(r.koppen).map(([naam, w]) => [
        naam,
        (Array.isArray(w) ? w : [w ?? '']).map((x) => Buffer.from(x).toString('base64')),
      ]),
    ),
  );

interface Rij {
  volg: string;
  topic: string;
  partitie: number;
  positie: string;
  brokertijd: Date;
  recordsleutel: Buffer | null;
  koppen: Record<string, string[]>;
  waarde: Buffer | null;
  te_laat: boolean;
  sleutel: string;
}

export interface WachtOpSleutel {
  volg: string;
  kid: string;
  teLaat: boolean;
  record: BinnenkomendRecord;
}

/** What waits for a key, oldest first; `teLaat` after `limiet` milliseconds. */
export async function leesWachtenden(em: EntityManager, regio: string, limiet: number): Promise<WachtOpSleutel[]> {
  const rijen: Rij[] = await em.query(
    `select *, op < now() - $2 * interval '1 ms' as te_laat from bus.quarantaine
     where regio = $1 and stand = 'wacht-op-sleutel' order by volg limit 500`,
    [regio, limiet],
  );
  return rijen.map((r) => ({ volg: r.volg, kid: r.sleutel, teLaat: r.te_laat, record: alsRecord(r) }));
}

function alsRecord(r: Rij): BinnenkomendRecord {
  const koppen = Object.fromEntries(
    Object.entries(r.koppen).map(([naam, lijst]) => {
      const bytes = lijst.map((x) => Buffer.from(x, 'base64'));
      return [naam, bytes.length === 1 ? bytes[0] : bytes];
    }),
  );
  const { topic, partitie, positie, waarde } = r;
  return { topic, partitie, positie, tijd: r.brokertijd.getTime(), sleutel: r.recordsleutel, koppen, waarde };
}

export const zetQuarantainestand = (
  em: EntityManager,
  volg: string,
  stand: 'quarantaine' | 'vrijgegeven',
): Promise<unknown> => em.query(`update bus.quarantaine set stand = $2 where volg = $1`, [volg, stand]);
