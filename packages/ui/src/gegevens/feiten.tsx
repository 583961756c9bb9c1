import { Fragment, type ReactNode } from 'react';
import { klasse } from '../klasse.js';

/** A label and its value; what is undefined is not there, instead of empty. */
export type Feit = readonly [label: string, waarde: ReactNode];

/** Facts as label and value. `slot`: the last one stands apart, for "what if I do nothing". */
export function Feiten({ feiten, slot }: { feiten: readonly Feit[]; slot?: boolean }) {
  const er = feiten.filter(([, waarde]) => waarde !== undefined && waarde !== null && waarde !== '');
  return (
    <dl className="feiten">
      {er.map(([label, waarde], i) => {
        const apart = klasse(slot === true && i === er.length - 1 && 'feiten__slot');
        return (
          <Fragment key={i}>
            <dt className={apart}>{label}</dt>
            <dd className={apart}>{waarde}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
