import type { Uuid } from '@weerthuis/domain';
import type { Lid } from '../../gedeeld/typen.js';

/**
 * Which adult of the huishouden that goes on is the client of whoever registered the other one. Its client is its aanvrager: the
 * adult that was found twice, or else the only adult that was not. Unknown when more than one could be meant.
 */
export function steuntBij(
  van: readonly Lid[],
  naar: readonly Lid[],
  paar: { lid: Uuid; anderLid: Uuid },
): Uuid | undefined {
  const aanvrager = van.find((l) => l.rol === 'aanvrager');
  if (aanvrager?.lid === paar.lid) return paar.anderLid;
  const anderen = naar.filter((l) => l.soort === 'volwassene' && l.lid !== paar.anderLid);
  return anderen.length === 1 ? anderen[0]?.lid : undefined;
}
