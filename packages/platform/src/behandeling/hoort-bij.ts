import type { EntityManager } from 'typeorm';
import { isUuid } from '@weerthuis/domain';
import type { Dicht } from './dicht.js';

/**
 * Whether one of these ids is a closed casus, or a thing of one (a task, a lease, a file): asked of every table that names
 * its casus, before any work is done, so that not even a refusal tells that the thing exists.
 */
export async function hoortBijDichte(em: EntityManager, dicht: Dicht, ids: readonly string[]): Promise<boolean> {
  const genoemd = ids.map((id) => id.toLowerCase()).filter(isUuid);
  if (dicht.size === 0 || genoemd.length === 0) return false;
  if (genoemd.some((id) => dicht.has(id))) return true;
  const vragen = em.connection.entityMetadatas.flatMap((m) => {
    const casus = m.columns.find((k) => k.databaseName === 'casus' && k.type === 'uuid');
    const [sleutel, tweede] = m.primaryColumns;
    if (!casus || !sleutel || tweede || sleutel === casus || sleutel.type !== 'uuid') return [];
    return [
      `SELECT 1 FROM ${m.tablePath} WHERE "${sleutel.databaseName}" = ANY($1::uuid[]) AND casus = ANY($2::uuid[])`,
    ];
  });
  if (vragen.length === 0) return false;
  const gevonden: unknown[] = await em.query(`${vragen.join(' UNION ALL ')} LIMIT 1`, [genoemd, [...dicht]]);
  return gevonden.length > 0;
}
