import { createHmac, randomBytes } from 'node:crypto';
import type { Oin, Uuid } from '@weerthuis/domain';
import canonicalize from 'canonicalize';
import { sha256 } from '../handtekening/kenmerken.js';
import type { Regel } from './maak-regels.js';

/** Schema of a record on the own `uit` topic: poor in information, for the own integrators. */
export const UIT_SCHEMA = 'https://weerthuis.nl/schema/bus.uit/v1/integrator';

/**
 * The record for `uit`: a link to our API and HMAC-SHA-256 (key: `zout`) over the RFC 8785 JSON of, per recipient in
 * order of OIN, recipient, view and hash of its value. The API returns `zout` with the fact; without it a small payload
 * cannot be guessed.
 */
export function maakUitRegel(feit: Uuid, zelf: Oin, regels: Regel[]): Regel & { zout: Buffer; feithash: string } {
  const zout = randomBytes(32);
  const inhoud = regels
    .map(({ ontvanger, dataschema, hash }) => ({ ontvanger, dataschema, waarde: hash }))
    .sort((a, b) => (a.ontvanger < b.ontvanger ? -1 : 1));
  const feithash = createHmac('sha256', zout)
    .update(canonicalize(inhoud) as string)
    .digest('hex');
  const waarde = Buffer.from(JSON.stringify({ feit, hash: feithash, link: `/v1/feiten/${feit}` }));
  return {
    ...{ ontvanger: zelf, dataschema: UIT_SCHEMA, waarde, hash: sha256(waarde), zegelsleutel: null },
    ...{ open: null, dicht: null, zout, feithash },
  };
}
