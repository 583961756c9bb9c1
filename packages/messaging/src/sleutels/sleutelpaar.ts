import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey as NodeJwk,
  type KeyObject,
} from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';

/** What a working key is for: to sign facts, to seal content to its owner, or to sign what the bus itself says (receipts). */
export const SLEUTELDOELEN = ['tekenen', 'verzegelen', 'bus'] as const;
export type Sleuteldoel = (typeof SLEUTELDOELEN)[number];

export interface Sleutelpaar {
  /** RFC 7638 thumbprint. */
  kid: string;
  prive: KeyObject;
  publiekJwk: JWK;
}

const nieuw = (doel: Sleuteldoel) =>
  doel === 'verzegelen' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');

/** A new key pair: P-256 to seal, Ed25519 for everything else. */
export const maakSleutelpaar = (doel: Sleuteldoel): Promise<Sleutelpaar> => uitPrive(nieuw(doel).privateKey);

/** The pair of a private key in JWK form. */
export const uitJwk = (jwk: JWK): Promise<Sleutelpaar> =>
  uitPrive(createPrivateKey({ key: jwk as NodeJwk, format: 'jwk' }));

async function uitPrive(prive: KeyObject): Promise<Sleutelpaar> {
  const publiekJwk = createPublicKey(prive).export({ format: 'jwk' }) as JWK;
  return { kid: await calculateJwkThumbprint(publiekJwk, 'sha256'), prive, publiekJwk };
}

export const publiekeSleutel = (jwk: JWK): KeyObject => createPublicKey({ key: jwk as NodeJwk, format: 'jwk' });
