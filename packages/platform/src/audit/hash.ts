import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A line as it is chained. */
export interface Auditrij {
  volgnr: string;
  tijdstempel: Date;
  actie: string;
  object: string;
  resultaat: string;
  oorsprong: string;
  actor: string;
  traceId: string;
  schakel: string | null;
  hash: string | null;
}

export interface Audithoofd {
  schakel: number;
  hash: string;
}

export const KOLOMMEN =
  'volgnr, tijdstempel, actie, object, resultaat, oorsprong, actor, trace_id AS "traceId", schakel, hash';
export const BEGIN = '0'.repeat(64);

/** SHA-256 of the hash before it and the RFC 8785 JSON of the line with its place in the chain. */
export function schakelHash(vorige: string, rij: Auditrij, schakel: number): string {
  const { volgnr, actie, object, resultaat, oorsprong, actor, traceId } = rij;
  const inhoud = canonicalize({
    schakel,
    volgnr: String(volgnr),
    tijdstempel: rij.tijdstempel.toISOString(),
    actie,
    object,
    resultaat,
    oorsprong,
    actor,
    traceId,
  });
  return createHash('sha256')
    .update(vorige)
    .update(inhoud ?? '')
    .digest('hex');
}
