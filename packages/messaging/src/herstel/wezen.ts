import type { Uuid } from '@weerthuis/domain';

/** A fact that was had from a source. */
export interface Gehad {
  feit: Uuid;
}

/** What was had and the source no longer knows, each fact once. */
export function wezenVan<G extends Gehad>(gehad: readonly G[], bekend: Iterable<Uuid>): G[] {
  const gezien = new Set(bekend);
  return gehad.filter(({ feit }) => !gezien.has(feit) && gezien.add(feit));
}
