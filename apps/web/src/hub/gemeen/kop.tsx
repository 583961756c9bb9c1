import { Paginakop } from '@weerthuis/ui';
import type { ComponentProps, ReactNode } from 'react';
import './hub.css';

/** The top of a screen with what can be done beside it: the one first button last. */
export const Doekop = ({ doe, ...kop }: ComponentProps<typeof Paginakop> & { doe?: ReactNode }) => (
  <div className="kop--doe">
    <Paginakop {...kop} />
    {doe && <div className="knoppen">{doe}</div>}
  </div>
);

/** Facts in a row, each under its label. */
export const Strook = ({ feiten }: { feiten: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="strook">
    {feiten
      .filter(([, waarde]) => waarde !== undefined && waarde !== '' && waarde !== false)
      .map(([label, waarde]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
  </dl>
);
