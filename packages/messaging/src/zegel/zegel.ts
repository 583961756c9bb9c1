import { CompactEncrypt, compactDecrypt, type CryptoKey, type KeyObject } from 'jose';

const ALG = 'ECDH-ES+A256KW';
const ENC = 'A256GCM';

/** What the protected header binds sealed content to; equal to the signed attributes of its message. */
export interface Zegelband {
  /** Thumbprint of the recipient's seal key. */
  kid: string;
  feit: string;
  ontvanger: string;
}

/** Sealed content that cannot be opened here; the message names the reason, never content. */
export class ZegelOnleesbaar extends Error {}

/** Seals content to the recipient's P-256 key as a compact JWE. */
export const verzegel = (inhoud: object, band: Zegelband, publiek: CryptoKey | KeyObject): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify(inhoud)))
    .setProtectedHeader({ alg: ALG, enc: ENC, kid: band.kid, feit: band.feit, ontvanger: band.ontvanger })
    .encrypt(publiek);

/**
 * Opens a compact JWE. `sleutel` gives the private key of a kid, or nothing when it was destroyed.
 * @throws ZegelOnleesbaar when it was not made for this fact and this recipient, or the key is gone
 */
export async function ontzegel(
  jwe: string,
  verwacht: Omit<Zegelband, 'kid'>,
  sleutel: (kid: string) => CryptoKey | KeyObject | undefined,
): Promise<object> {
  const { plaintext } = await compactDecrypt(
    jwe,
    (kop) => {
      if (kop['feit'] !== verwacht.feit) throw new ZegelOnleesbaar('het zegel hoort bij een ander feit');
      if (kop['ontvanger'] !== verwacht.ontvanger) throw new ZegelOnleesbaar('het zegel is voor een ander');
      const prive = sleutel(String(kop.kid));
      if (!prive) throw new ZegelOnleesbaar(`zegelsleutel ${kop.kid} is er niet (meer)`);
      return prive;
    },
    { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] },
  ).catch((fout: unknown) => {
    throw fout instanceof ZegelOnleesbaar ? fout : new ZegelOnleesbaar('het zegel is gebroken');
  });
  return JSON.parse(Buffer.from(plaintext).toString('utf8')) as object;
}
