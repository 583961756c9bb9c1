import { sign, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { tekenbytes, type Bericht, type Kenmerken } from './kenmerken.js';

/** A private signing key (Ed25519) and its RFC 7638 thumbprint. */
export interface Tekensleutel {
  kid: string;
  prive: KeyObject;
}

const tekenTerzijde = promisify(sign);
const keurTerzijde = promisify(verify);

/** Signs one message (Ed25519, base64url), beside this thread: a relay that drains signs thousands. */
export const teken = async (kenmerken: Kenmerken, waarde: Uint8Array, sleutel: Tekensleutel): Promise<string> =>
  (await tekenTerzijde(null, tekenbytes(kenmerken, waarde), sleutel.prive)).toString('base64url');

/** Whether the signature belongs to exactly these attributes and this value under this public key; beside this thread too. */
export const echt = (bericht: Bericht, publiek: KeyObject): Promise<boolean> =>
  keurTerzijde(
    null,
    tekenbytes(bericht.kenmerken, bericht.waarde),
    publiek,
    Buffer.from(bericht.handtekening, 'base64url'),
  );
