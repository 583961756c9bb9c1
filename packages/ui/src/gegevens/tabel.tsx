import { useId, type ReactNode } from 'react';
import { klasse } from '../klasse.js';

/** A table with its caption, in a surface that scrolls sideways by keyboard too. Children: `<thead>` and `<tbody>`. */
export function Tabel({ bijschrift, stil, children }: { bijschrift: string; stil?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <div className="tabelvlak" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="utrecht-table">
        <caption id={id} className={klasse('utrecht-table__caption', stil && 'alleen-voorlezen')}>
          {bijschrift}
        </caption>
        {children}
      </table>
    </div>
  );
}
