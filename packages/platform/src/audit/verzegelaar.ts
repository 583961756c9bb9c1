import type { DataSource } from 'typeorm';
import { Transactie } from '../database/transactie.js';
import { KOLOMMEN, schakelHash, type Audithoofd, type Auditrij } from './hash.js';

const WACHT = 250;
const NA_STORING = 5_000;
const PER_KEER = 500;

/**
 * Chains audit lines after their commit, one process at a time, within a second. Its own order (`schakel`) is that of
 * sealing: a line with a lower number may commit later. It sleeps until a line is written.
 */
export class Verzegelaar {
  private wekker: NodeJS.Timeout | undefined;
  private bezig: Promise<void> = Promise.resolve();
  private gestopt = false;

  constructor(
    private readonly database: DataSource,
    private readonly meldFout: (fout: unknown) => void,
  ) {}

  /** A line was written: seal soon. Lines that follow shortly are sealed together with it. */
  wek(over = WACHT): void {
    if (this.gestopt || this.wekker) return;
    this.wekker = setTimeout(() => {
      this.wekker = undefined;
      this.bezig = this.verzegel().catch((fout: unknown) => {
        this.meldFout(fout);
        this.wek(NA_STORING);
      });
    }, over);
  }

  /** Seals everything that is committed now. */
  async verzegel(): Promise<void> {
    while ((await this.deel()) === PER_KEER);
  }

  /** The lock on the head row keeps two sealers from making two chains. */
  private async deel(): Promise<number> {
    const { t } = await Transactie.open(this.database);
    try {
      return await verzegelDeel(t);
    } finally {
      await t.sluit();
    }
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    clearTimeout(this.wekker);
    await this.bezig;
    await this.verzegel().catch(this.meldFout);
  }
}

const HOOFD = 'SELECT schakel, hash FROM platform.audit_hoofd FOR UPDATE';
const OPEN = `SELECT ${KOLOMMEN} FROM platform.audit WHERE schakel IS NULL ORDER BY volgnr LIMIT ${PER_KEER}`;
const VERZEGEL = `
UPDATE platform.audit a SET schakel = n.schakel, hash = n.hash
FROM unnest($1::bigint[], $2::bigint[], $3::text[]) AS n(volgnr, schakel, hash) WHERE a.volgnr = n.volgnr`;
const ZET_HOOFD = 'UPDATE platform.audit_hoofd SET schakel = $1, hash = $2';

async function verzegelDeel(t: Transactie): Promise<number> {
  const [hoofden, open] = await t.stuur([{ text: HOOFD }, { text: OPEN }]);
  const hoofd = hoofden?.rows[0] as { schakel: string; hash: string } | undefined;
  if (!hoofd) throw new Error('platform.audit_hoofd is leeg');
  const rijen = (open?.rows ?? []) as unknown as Auditrij[];
  if (rijen.length === 0) return 0;
  const stand: Audithoofd = { schakel: Number(hoofd.schakel), hash: hoofd.hash };
  const hashes = rijen.map((rij) => {
    stand.hash = schakelHash(stand.hash, rij, ++stand.schakel);
    return stand.hash;
  });
  const schakels = rijen.map((_, i) => Number(hoofd.schakel) + i + 1);
  await t.legVast([
    { text: VERZEGEL, values: [rijen.map((r) => r.volgnr), schakels, hashes] },
    { text: ZET_HOOFD, values: [stand.schakel, stand.hash] },
  ]);
  return rijen.length;
}
