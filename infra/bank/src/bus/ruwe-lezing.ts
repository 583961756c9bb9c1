import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { KaalRecord } from '@weerthuis/messaging';
import { SCHRIJF } from './bankapp.js';

const MAAK = `
create schema ruw;
create table ruw.sleutel (stroom uuid primary key);
create table ruw.stroom (stroom uuid primary key, ontvangen_tot bigint default 0, verwerkt_tot bigint default 0);
create table ruw.inbox (volg bigserial primary key, id uuid unique, stroom uuid, sequence bigint, koppen jsonb, waarde bytea,
  stand text default 'wacht', pogingen int default 0, verwerkt_op timestamptz);
create index on ruw.inbox (stroom, sequence) where stand = 'wacht';
create table ruw.effect (feit uuid primary key, op timestamptz default now());
create table ruw.verwerking (id bigserial primary key, trace text, naam text, betrokkene text, op timestamptz default now());
create table ruw.audit (volgnr bigserial primary key, actie text, object text, actor text, trace text, op timestamptz default now())`;

const BEWAAR = `
with r as (select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::jsonb[], $5::bytea[]) as r (id, stroom, sequence, koppen, waarde)),
k as (insert into ruw.sleutel select distinct stroom from r order by 1 on conflict do nothing),
s as (insert into ruw.stroom (stroom) select distinct stroom from r order by 1 on conflict do nothing)
insert into ruw.inbox (id, stroom, sequence, koppen, waarde) select * from r on conflict (id) do nothing`;
const SCHUIF = `
update ruw.stroom s set ontvangen_tot = greatest(ontvangen_tot, m.tot)
from (select stroom, max(sequence) as tot from ruw.inbox where stroom = any($1::uuid[]) group by stroom) m where s.stroom = m.stroom`;
const LEES = `select volg, id, sequence, koppen, waarde from ruw.inbox where stroom = $1 and stand = 'wacht' order by sequence limit 20`;
const TEL = `update ruw.inbox set pogingen = pogingen + 1 where volg = $1 returning pogingen`;
const SLOT = `
with slot as materialized (select 1 from ruw.sleutel where stroom = $1 for update skip locked)
insert into ruw.effect (feit) select $2 from slot on conflict do nothing returning 1`;
const VERWERKING = `insert into ruw.verwerking (trace, naam, betrokkene) values ($1, $2, $3)`;
const AUDIT = `insert into ruw.audit (actie, object, actor, trace) values ($1, $2, $3, $4)`;
const MERK = `
with b as (update ruw.inbox set stand = 'verwerkt', waarde = null, verwerkt_op = now() where volg = $1)
update ruw.stroom set verwerkt_tot = $3 where stroom = $2`;

interface Lijn {
  connection: { stream: { cork(): void; uncork(): void } };
}
interface Rij {
  volg: string;
  id: string;
  sequence: string;
  waarde: Buffer;
}

/** All in one write and awaited together, as our own transactions are sent. */
async function samen(c: pg.Client, zinnen: pg.QueryConfig[]): Promise<void> {
  const { stream } = (c as unknown as Lijn).connection;
  stream.cork();
  const uit = zinnen.map((zin) => c.query(zin));
  stream.uncork();
  await Promise.all(uit);
}

let uniek = 0;
const zin = (text: string, values: unknown[] = []): pg.QueryConfig => ({
  text,
  values,
  name: NAMEN.get(text) ?? noem(text),
});
const NAMEN = new Map<string, string>();
const noem = (text: string): string => {
  NAMEN.set(text, `ruw-${++uniek}`);
  return NAMEN.get(text) as string;
};

/** Stores what comes and handles it per key with two workers: the statements and commits of our inbox, and nothing else. */
export class RuweLezing {
  private readonly werkers: pg.Client[] = [];
  private readonly rij = new Set<string>();
  private readonly bezig = new Set<string>();

  private constructor(
    private readonly inlaat: pg.Client,
    private readonly gezien: (waarde: { nummer: number; begonnen: number }) => void,
  ) {}

  static async open(url: string, gezien: (waarde: { nummer: number; begonnen: number }) => void): Promise<RuweLezing> {
    const maak = async (): Promise<pg.Client> => {
      const c = new pg.Client({ connectionString: url, pipeline: true } as pg.ClientConfig);
      await c.connect();
      return c;
    };
    const lezing = new RuweLezing(await maak(), gezien);
    await lezing.inlaat.query(`drop schema if exists ruw cascade; ${MAAK}`);
    lezing.werkers.push(await maak(), await maak());
    return lezing;
  }

  async neemOp(records: (KaalRecord & { sequence: number })[]): Promise<void> {
    const stromen = records.map((r) => r.sleutel);
    const rijen = [
      records.map(() => randomUUID()),
      stromen,
      records.map((r) => r.sequence),
      records.map(() => '{"ce_type":"bank"}'),
      records.map((r) => r.waarde),
    ];
    await samen(this.inlaat, [zin('begin'), zin(BEWAAR, rijen), zin(SCHUIF, [stromen])]);
    await this.inlaat.query('commit');
    for (const s of stromen) this.rij.add(s);
    this.pomp();
  }

  async sluit(): Promise<void> {
    await Promise.all([this.inlaat, ...this.werkers].map((c) => c.end()));
  }

  private pomp(): void {
    for (const stroom of this.rij) {
      if (this.bezig.has(stroom)) continue;
      const vrij = this.werkers.pop();
      if (!vrij) return;
      this.rij.delete(stroom);
      this.bezig.add(stroom);
      void this.werkAf(vrij, stroom).finally(() => {
        this.werkers.push(vrij);
        this.bezig.delete(stroom);
        this.pomp();
      });
    }
  }

  private async werkAf(c: pg.Client, stroom: string): Promise<void> {
    for (;;) {
      const { rows } = await c.query<Rij>(zin(LEES, [stroom]));
      if (!rows.length) return;
      for (const r of rows) await this.handel(c, stroom, r);
    }
  }

  private async handel(c: pg.Client, stroom: string, r: Rij): Promise<void> {
    await samen(c, [zin(TEL, [r.volg]), zin('begin'), zin(SLOT, [stroom, r.id])]);
    const waarde = JSON.parse(r.waarde.toString('utf8')) as { nummer: number; begonnen: number };
    await c.query(zin(SCHRIJF, [stroom, waarde.nummer]));
    await samen(c, [
      zin(VERWERKING, ['t', 'bank', stroom]),
      zin(AUDIT, ['bank', r.id, 'partij', 't']),
      zin(MERK, [r.volg, stroom, r.sequence]),
      zin('commit'),
    ]);
    this.gezien(waarde);
  }
}
