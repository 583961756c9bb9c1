import { register, type ViewBeschrijving } from '@weerthuis/contracts';
import canonicalize from 'canonicalize';
import { sha256 } from '../handtekening/kenmerken.js';

/** Raised when the register changes meaning; stands in the convenant beside the hash. */
export const REGISTERVERSIE = '1';

const regel = (v: ViewBeschrijving) => ({
  type: v.type,
  view: v.view,
  van: [...v.van].sort(),
  naar: [...v.naar].sort(),
  stap: v.stap,
});

/** Hash of "which role may send which view of which fact to which role, from which step". */
export function registerhash(views: ViewBeschrijving[] = register): string {
  const regels = views.map(regel).sort((a, b) => (`${a.type}/${a.view}` < `${b.type}/${b.view}` ? -1 : 1));
  return sha256(canonicalize(regels) as string);
}
