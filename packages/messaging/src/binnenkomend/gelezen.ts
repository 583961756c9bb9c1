import type { Zin } from '@weerthuis/platform';
import type { DataSource } from 'typeorm';
import type { BinnenkomendRecord } from '../vervoer/vervoer.js';

export const GELEZEN = `
insert into bus.gelezen as g (regio, topic, partitie, positie)
select $1, topic, partitie, max(positie) from unnest($2::text[], $3::int[], $4::bigint[]) as r (topic, partitie, positie) group by 2, 3
on conflict (regio, topic, partitie) do update set positie = greatest(g.positie, excluded.positie)`;

/** Notes up to where the mailbox was read, with what was read: a database that is put back says by itself what it misses. */
export const gelezenzin = (regio: string, records: BinnenkomendRecord[]): Zin[] =>
  records.length
    ? [
        {
          name: 'bus-gelezen',
          text: GELEZEN,
          values: [regio, records.map((r) => r.topic), records.map((r) => r.partitie), records.map((r) => r.positie)],
        },
      ]
    : [];

/** Last position that was read, per partition of a topic. */
export async function leesGelezen(database: DataSource, regio: string, topic: string): Promise<Map<number, bigint>> {
  const rijen: { partitie: number; positie: string }[] = await database.query(
    `select partitie, positie from bus.gelezen where regio = $1 and topic = $2`,
    [regio, topic],
  );
  return new Map(rijen.map((r) => [r.partitie, BigInt(r.positie)]));
}
