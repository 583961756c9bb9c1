import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The context attributes that are signed, each the literal text of its header. CloudEvents 1.0 with the NL GOV profile;
 * from `feit` on they are our extensions, `sequence` is the CloudEvents sequence extension.
 */
export const GETEKEND = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'dataschema',
  'datacontenttype',
  'feit',
  'regio',
  'ontvanger',
  'incarnatie',
  'sequence',
  'moetbegrepen',
] as const;

export type Kenmerken = Record<(typeof GETEKEND)[number], string>;

/** One message as it is on the wire, read but not yet trusted. */
export interface Bericht {
  kenmerken: Kenmerken;
  /** RFC 7638 thumbprint of the key that signed. */
  sleutel: string;
  /** Ed25519, base64url. */
  handtekening: string;
  /** Unsigned; decides nothing. */
  traceparent?: string | undefined;
  waarde: Buffer;
}

/** SHA-256 in lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes that are signed: RFC 8785 JSON of the signed attributes and the hash of the raw value, in UTF-8. */
export function tekenbytes(kenmerken: Kenmerken, waarde: Uint8Array): Buffer {
  const object: Record<string, string> = { waarde: sha256(waarde) };
  for (const naam of GETEKEND) object[naam] = kenmerken[naam];
  return Buffer.from(canonicalize(object) as string, 'utf8');
}
