import type { EntityManager } from 'typeorm';
import type { Zin } from '../database/transactie.js';

/** The six things a line of the audit trail holds (BIO2 1.3, 8.15.01); the time is the database's. */
export interface Auditregel {
  /** What was done: the handeling. */
  actie: string;
  /** To what: a path or an id, never a value. */
  object: string;
  resultaat: 'gelukt' | `geweigerd:${string}`;
  /** Where it came from: network address, `bus` or `wekker`. */
  oorsprong: string;
  /** Who did it: `medewerker:<sub>`, `partij:<oin>`, `systeem:<deel>`. */
  actor: string;
  traceId: string;
}

export const AUDIT =
  'INSERT INTO platform.audit (actie, object, resultaat, oorsprong, actor, trace_id) VALUES ($1, $2, $3, $4, $5, $6)';

/** The statement that writes one line, for the transaction of what it is about. The sealer chains it afterwards. */
export const auditzin = (r: Auditregel): Zin => ({
  name: 'audit',
  text: AUDIT,
  values: [r.actie, r.object, r.resultaat, r.oorsprong, r.actor, r.traceId],
});

/** Writes one line now. */
export async function schrijfAudit(em: EntityManager, r: Auditregel): Promise<void> {
  const { text, values } = auditzin(r);
  await em.query(text, values);
}
