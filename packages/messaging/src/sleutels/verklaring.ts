import type { KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, CompactSign, compactVerify, type JWK } from 'jose';
import { SLEUTELDOELEN, type Sleuteldoel, type Sleutelpaar } from './sleutelpaar.js';

/** What a party says, under its organisation key, about one of its working keys. Times in seconds since 1970. */
export interface Verklaring {
  iss: string;
  regio: string;
  doel: Sleuteldoel;
  kid: string;
  jwk: JWK;
  nbf: number;
  exp: number;
  /** From this moment the key counts for nothing new. */
  ingetrokken?: number;
}

const TYP = 'weerthuis-werksleutel+jws';

/** A statement as compact JWS (EdDSA) under the organisation key. */
export const ondertekenVerklaring = (v: Verklaring, organisatie: Sleutelpaar): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify(v)))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYP, kid: organisatie.kid })
    .sign(organisatie.prive);

/**
 * Reads a statement and checks that the organisation key of `oin` signed it for this regio.
 * @throws Error with the reason, when it does not hold
 */
export async function leesVerklaring(
  jws: string,
  verwacht: { oin: string; regio: string; organisatie: KeyObject },
): Promise<Verklaring> {
  const { payload, protectedHeader } = await compactVerify(jws, verwacht.organisatie, { algorithms: ['EdDSA'] });
  if (protectedHeader.typ !== TYP) throw new Error('deze JWS is geen verklaring over een werksleutel');
  const v = JSON.parse(Buffer.from(payload).toString('utf8')) as Verklaring;
  if (v.iss !== verwacht.oin) throw new Error('de verklaring is van een andere partij');
  if (v.regio !== verwacht.regio) throw new Error('de verklaring geldt in een andere regio');
  if (!SLEUTELDOELEN.includes(v.doel)) throw new Error('de verklaring noemt een onbekend doel');
  if (!Number.isInteger(v.nbf) || !Number.isInteger(v.exp)) throw new Error('de verklaring noemt geen geldigheid');
  if ((await calculateJwkThumbprint(v.jwk, 'sha256')) !== v.kid)
    throw new Error('de verklaring noemt een andere vingerafdruk');
  return v;
}

/** Whether the key was valid at this moment (milliseconds since 1970). */
export const geldigOp = (v: Verklaring, op: number): boolean =>
  v.nbf * 1000 <= op && op <= v.exp * 1000 && (v.ingetrokken === undefined || op < v.ingetrokken * 1000);
