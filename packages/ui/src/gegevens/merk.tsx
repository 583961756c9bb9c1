import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { ReactNode } from 'react';

export type Merksoort = 'gewoon' | 'gereed' | 'laat' | 'wacht' | 'onbekend';

const TEKEN: Record<Merksoort, string> = { gewoon: '', gereed: '✓', laat: '!', wacht: '…', onbekend: '?' };

/** A state in a word, with a sign of its own. Red is only for late or not covered. */
export const Merk = ({ soort = 'gewoon', children }: { soort?: Merksoort; children: ReactNode }) => (
  <span className={`merk merk--${soort}`}>
    {TEKEN[soort] && <span aria-hidden="true">{TEKEN[soort]}</span>}
    {children}
  </span>
);

/** A count beside a word; `van` says of what, for who hears it. */
export const Aantal = ({ van, children }: { van?: string; children: number }) => (
  <NumberBadge value={children} label={van && `${children} ${van}`}>
    {children}
  </NumberBadge>
);
