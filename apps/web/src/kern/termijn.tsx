import type { Datum } from '@weerthuis/domain';
import { lang, totTermijn } from './datum.js';
import { useIk } from './ik.js';

/** A day by which something must be there, and how far off it is; said in red once it has passed. */
export function Termijn({ op }: { op: Datum }) {
  const { nu } = useIk();
  return (
    <>
      {lang(op)} <span className={op < nu ? 'laat' : 'stil'}>({totTermijn(nu, op)})</span>
    </>
  );
}
