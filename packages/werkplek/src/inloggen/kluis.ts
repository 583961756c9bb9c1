import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const BESTAND = 'werkplek.sleutel';

/**
 * Seals what the database or the browser keeps for us, with a key from the key folder: who has a dump of the database has no
 * tokens, and who has the cookie of a login cannot read or change it. All processes of one organisation share the folder.
 */
export class Kluis {
  private sleutel: Promise<Buffer> | undefined;

  constructor(private readonly map: string) {}

  /** JSON under AES-256-GCM: iv, tag and text in base64url. */
  async sluit(inhoud: unknown): Promise<string> {
    const iv = randomBytes(12);
    const cijfer = createCipheriv('aes-256-gcm', await this.haal(), iv);
    const tekst = Buffer.concat([cijfer.update(JSON.stringify(inhoud), 'utf8'), cijfer.final()]);
    return Buffer.concat([iv, cijfer.getAuthTag(), tekst]).toString('base64url');
  }

  /** What was sealed here, or undefined when it was not, or was changed. */
  async open<T>(verzegeld: string): Promise<T | undefined> {
    const ruw = Buffer.from(verzegeld, 'base64url');
    if (ruw.length < 28) return undefined;
    try {
      const cijfer = createDecipheriv('aes-256-gcm', await this.haal(), ruw.subarray(0, 12));
      cijfer.setAuthTag(ruw.subarray(12, 28));
      return JSON.parse(Buffer.concat([cijfer.update(ruw.subarray(28)), cijfer.final()]).toString('utf8')) as T;
    } catch {
      return undefined;
    }
  }

  private haal(): Promise<Buffer> {
    return (this.sleutel ??= leesSleutel(this.map).catch((fout: unknown) => {
      this.sleutel = undefined;
      throw fout;
    }));
  }
}

async function leesSleutel(map: string): Promise<Buffer> {
  const pad = join(map, BESTAND);
  await mkdir(map, { recursive: true, mode: 0o700 });
  await writeFile(pad, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (fout: NodeJS.ErrnoException) => {
      if (fout.code !== 'EEXIST') throw fout;
    },
  );
  const sleutel = Buffer.from(await readFile(pad, 'utf8'), 'base64url');
  if (sleutel.length !== 32) throw new Error(`${BESTAND} in de sleutelmap is geen sleutel van 32 bytes`);
  return sleutel;
}
