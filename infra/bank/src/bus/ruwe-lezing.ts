import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { inboxzinnen, type KaalRecord } from '@weerthuis/messaging';
import { AUDIT, VERWERKING } from '@weerthuis/platform';
import { SCHRIJF } from './bankapp.js';

const REGIO = 'ruw';
const BRON = '00000099000000000000';
const INCARNATIE = randomUUID();
/** Texts as long as ours: nothing is checked, but all of it is stored. */
const SOURCE = `urn:nld:oin:${BRON}:systeem:zorg`;
const TYPE = 'nl.weerthuis.bank.geteld.v1';
const SCHEMA = 'https://weerthuis.nl/schema/bank.geteld/v1/matching';
const TRACE = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
const KOPPEN = JSON.stringify({
  source: SOURCE,
  type: TYPE,
  dataschema: SCHEMA,
  handtekening: 'h'.repeat(86),
  rest: 'r'.repeat(420),
});
const HASH = 'a'.repeat(64);

interface Lijn {
  connection: { stream: { cork(): void; uncork(): void } };
}
interface Rij {
  volg: string;
  feit: string;
  sequence: string;
  waarde: Buffer;
}

/** A record with its place in its stream and in the mailbox. */
export type RuwRecord = KaalRecord & { sequence: number; positie: number };

/** All in one write and awaited together, as our own transactions are sent. */
async function samen(c: pg.Client, zinnen: pg.QueryConfig[]): Promise<void> {
  const { stream } = (c as unknown as Lijn).connection;
  stream.cork();
  const uit = zinnen.map((zin) => c.query(zin));
  stream.uncork();
  await Promise.all(uit);
}

const NAMEN = new Map<string, string>();
const zin = (text: string, values: unknown[]): pg.QueryConfig => {
  const name = NAMEN.get(text) ?? `ruw-${NAMEN.size}`;
  NAMEN.set(text, name);
  return { text, values, name };
};

/**
 * Stores what comes and handles it per key with two workers: the statements and commits of our inbox on the same tables,
 * each prepared once, and nothing else: no signature, seal, schema or convenant, no unit of work, no handler to find.
 */
export class RuweLezing {
  private readonly werkers: pg.Client[] = [];
  private readonly rij = new Set<string>();
  private readonly bezig = new Set<string>();

  private constructor(
    private readonly inlaat: pg.Client,
    private readonly gezien: (waarde: { nummer: number; begonnen: number }) => void,
  ) {}

  /** On a database that has our tables. */
  static async open(url: string, gezien: (waarde: { nummer: number; begonnen: number }) => void): Promise<RuweLezing> {
    const maak = async (): Promise<pg.Client> => {
      const c = new pg.Client({ connectionString: url, pipeline: true } as pg.ClientConfig);
      await c.connect();
      return c;
    };
    const lezing = new RuweLezing(await maak(), gezien);
    lezing.werkers.push(await maak(), await maak());
    return lezing;
  }

  async neemOp(records: RuwRecord[]): Promise<void> {
    const n = <T>(waarde: T): T[] => records.map(() => waarde);
    const nu = new Date();
    const stromen = records.map((r) => r.sleutel);
    const sequences = records.map((r) => r.sequence);
    const posities = records.map((r) => r.positie);
    const rijen = [
      [REGIO, n(BRON), n(SOURCE), records.map(() => randomUUID()), records.map(() => randomUUID()), n(INCARNATIE)],
      [stromen, sequences, n(TYPE), n(SCHEMA), n(false), n(nu), n(TRACE), n(KOPPEN), n(HASH)],
      [records.map((r) => r.waarde), n('postvak'), n(0), posities, n(nu)],
    ].flat();
    await samen(this.inlaat, [
      { text: 'start transaction' },
      zin(inboxzinnen.bewaar, rijen),
      zin(inboxzinnen.schuifOp, [REGIO, n(BRON), n(INCARNATIE), stromen, sequences]),
    ]);
    await samen(this.inlaat, [zin(inboxzinnen.gelezen, [REGIO, n('postvak'), n(0), posities]), { text: 'commit' }]);
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
      const { rows } = await c.query<Rij>(zin(inboxzinnen.lees, [REGIO, stroom]));
      if (!rows.length) return;
      for (const r of rows) await this.handel(c, stroom, r);
    }
  }

  private async handel(c: pg.Client, stroom: string, r: Rij): Promise<void> {
    await samen(c, [
      zin(inboxzinnen.tel, [r.volg]),
      { text: 'start transaction' },
      zin(inboxzinnen.begin, [REGIO, stroom, '30000', BRON, r.feit, true]),
    ]);
    const waarde = JSON.parse(r.waarde.toString('utf8')) as { nummer: number; begonnen: number };
    await c.query(zin(SCHRIJF, [stroom, waarde.nummer]));
    const nu = new Date();
    const verwerking = [
      't'.repeat(32),
      's'.repeat(16),
      null,
      1,
      TYPE,
      nu,
      nu,
      `https://weerthuis.nl/verwerking/${TYPE}`,
    ];
    await samen(c, [
      zin(VERWERKING, [...verwerking, 'een feit verwerken', '1', ['w'.repeat(86)], ['i'.repeat(43)]]),
      zin(AUDIT, [TYPE, `feit:${r.feit}`, 'gelukt', 'bus', `partij:${BRON}`, 't'.repeat(32)]),
      zin(inboxzinnen.merk, [r.volg, 'verwerkt', REGIO, BRON, INCARNATIE, stroom, r.sequence, null]),
      { text: 'commit' },
    ]);
    this.gezien(waarde);
  }
}
