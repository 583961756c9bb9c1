import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const KOST = { N: 16_384, r: 8, p: 1 };
const reken = (geheim: string, zout: Buffer): Promise<Buffer> =>
  new Promise((goed, fout) => scrypt(geheim, zout, 32, KOST, (e, uit) => (e ? fout(e) : goed(uit))));

/** A slow hash with a salt of its own: `scrypt$<salt>$<hash>`. */
export async function hashGeheim(geheim: string): Promise<string> {
  const zout = randomBytes(16);
  return `scrypt$${zout.toString('base64url')}$${(await reken(geheim, zout)).toString('base64url')}`;
}

/** Whether this is the secret. Takes as long when there is nothing to compare with. */
export async function kloptGeheim(geheim: string, bewaard: string | null | undefined): Promise<boolean> {
  const [, zout, hash] = (bewaard ?? `scrypt$AAAA$${'A'.repeat(43)}`).split('$');
  const uit = await reken(geheim, Buffer.from(zout ?? '', 'base64url'));
  return timingSafeEqual(uit, Buffer.from(hash ?? '', 'base64url')) && bewaard != null;
}

/** For a secret of full length (a session): fast, and of no use to who reads the database. */
export const vingerafdruk = (geheim: string, waarvoor = 'sessie'): string =>
  createHash('sha256').update(`${waarvoor}:${geheim}`).digest('base64url');

/** Whether two texts are the same, in constant time. */
export const gelijk = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
