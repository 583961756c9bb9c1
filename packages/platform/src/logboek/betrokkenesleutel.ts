import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BESTAND = 'logboek.sleutel';

/** How each of the last people appears in the log; the same person twice is what `index` tells anyhow. */
const ONTHOUDEN = 500;

/** Hides in the log whom a line is about, and still finds the lines of one person. */
export class Betrokkenesleutel {
  private readonly laatste = new Map<string, { versleuteld: string; index: string }>();

  constructor(private readonly sleutel: Buffer) {}

  /** Both forms of a person, for a line of the log. */
  verberg(betrokkene: string): { versleuteld: string; index: string } {
    const eerder = this.laatste.get(betrokkene);
    if (eerder) return eerder;
    const nieuw = { versleuteld: this.versleutel(betrokkene), index: this.index(betrokkene) };
    const [oudste] = this.laatste.keys();
    if (this.laatste.size >= ONTHOUDEN && oudste !== undefined) this.laatste.delete(oudste);
    this.laatste.set(betrokkene, nieuw);
    return nieuw;
  }

  /** AES-256-GCM: iv, tag and text in base64url. */
  versleutel(betrokkene: string): string {
    const iv = randomBytes(12);
    const cijfer = createCipheriv('aes-256-gcm', this.sleutel, iv);
    const tekst = Buffer.concat([cijfer.update(betrokkene, 'utf8'), cijfer.final()]);
    return Buffer.concat([iv, cijfer.getAuthTag(), tekst]).toString('base64url');
  }

  ontsleutel(versleuteld: string): string {
    const ruw = Buffer.from(versleuteld, 'base64url');
    const cijfer = createDecipheriv('aes-256-gcm', this.sleutel, ruw.subarray(0, 12)).setAuthTag(ruw.subarray(12, 28));
    return Buffer.concat([cijfer.update(ruw.subarray(28)), cijfer.final()]).toString('utf8');
  }

  /** The same for the same person, and of no use without the key. */
  index(betrokkene: string): string {
    return createHmac('sha256', this.sleutel).update(betrokkene).digest('base64url');
  }
}

/** Reads the key from the key folder of the instance, or makes it there the first time. */
export async function leesBetrokkenesleutel(map: string): Promise<Betrokkenesleutel> {
  const pad = join(map, BESTAND);
  await mkdir(map, { recursive: true, mode: 0o700 });
  await writeFile(pad, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (fout: NodeJS.ErrnoException) => {
      if (fout.code !== 'EEXIST') throw fout;
    },
  );
  const sleutel = Buffer.from(await readFile(pad, 'utf8'), 'base64url');
  if (sleutel.length !== 32) throw new Error(`${BESTAND} in de sleutelmap is geen sleutel van 32 bytes`);
  return new Betrokkenesleutel(sleutel);
}
