import type { KeyObject } from 'node:crypto';
import type { Oin, Partij, Regioprofiel } from '@weerthuis/domain';
import canonicalize from 'canonicalize';
import { CompactSign, compactVerify, type JWK } from 'jose';
import { sha256 } from '../handtekening/kenmerken.js';
import { publiekeSleutel, type Sleutelpaar } from '../sleutels/sleutelpaar.js';

/** What every party signs: the region, who sends what to whom, and where trust in each party starts. */
export interface ConvenantDocument {
  profiel: Regioprofiel;
  /** Registers of facts in use: during an upgrade the old one and the new one. */
  registers: { versie: string; hash: string }[];
  /** Per party its organisation key and the working keys it began with. */
  sleutels: Record<Oin, { organisatie: JWK; werksleutels: string[] }>;
}

export interface Convenant {
  document: ConvenantDocument;
  /** Per party a compact JWS over the hash of the document. */
  handtekeningen: Record<Oin, string>;
}

/** The convenant does not hold; the message says which party and why. */
export class ConvenantFout extends Error {}

const TYP = 'weerthuis-convenant+jws';

/** Parties that must have signed and take part. */
export const deelnemers = (profiel: Regioprofiel): Partij[] =>
  profiel.partijen.filter((p) => p.status !== 'uitgetreden');

/** SHA-256 over the RFC 8785 JSON of the document. */
export const documenthash = (d: ConvenantDocument): string => sha256(canonicalize(d) as string);

/** One party's signature under the document. */
export const onderteken = (hash: string, oin: Oin, organisatie: Sleutelpaar): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify({ oin, document: hash })))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYP, kid: organisatie.kid })
    .sign(organisatie.prive);

async function klopt(jws: string, oin: Oin, hash: string, sleutel: KeyObject): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, sleutel, { algorithms: ['EdDSA'] });
    const inhoud = JSON.parse(Buffer.from(payload).toString('utf8')) as { oin: Oin; document: string };
    return protectedHeader.typ === TYP && inhoud.oin === oin && inhoud.document === hash;
  } catch {
    return false;
  }
}

/** Checks the signature of every party. Gives the organisation keys. @throws ConvenantFout */
export async function controleerConvenant(c: Convenant): Promise<Map<Oin, KeyObject>> {
  const hash = documenthash(c.document);
  const sleutels = new Map<Oin, KeyObject>();
  for (const { oin, naam } of deelnemers(c.document.profiel)) {
    const jwk = c.document.sleutels[oin]?.organisatie;
    if (!jwk) throw new ConvenantFout(`Van ${naam} (${oin}) staat geen organisatiesleutel in het convenant`);
    const sleutel = publiekeSleutel(jwk);
    if (!(await klopt(c.handtekeningen[oin] ?? '', oin, hash, sleutel))) {
      throw new ConvenantFout(`De handtekening van ${naam} (${oin}) onder het convenant ontbreekt of klopt niet`);
    }
    sleutels.set(oin, sleutel);
  }
  return sleutels;
}
