import type { Werk } from '../../api/werkplek.js';

/**
 * The rows as they may stand on the screen while somebody works: what is new waits until it is asked for, so that
 * nothing moves under the cursor. What changed is shown in place, what is gone goes, except the row that is open.
 */
export function houdStabiel(
  getoond: readonly Werk[],
  nieuw: readonly Werk[],
  open?: string,
): { rijen: Werk[]; wachten: Werk[] } {
  const nu = new Map(nieuw.map((werk) => [werk.id, werk]));
  const rijen = getoond.flatMap((was) => nu.get(was.id) ?? (was.id === open ? [was] : []));
  const staan = new Set(rijen.map((werk) => werk.id));
  return { rijen, wachten: nieuw.filter((werk) => !staan.has(werk.id)) };
}
