import type { ReactNode } from 'react';
import { Kop } from '../kader/kop.js';
import { klasse } from '../klasse.js';

export type Meldingsoort = 'weet' | 'fout' | 'goed';

const TEKEN: Record<Meldingsoort, ReactNode> = {
  weet: <path d="M10 9v6M10 5.2v1.6" />,
  fout: <path d="M10 5v6.5M10 13.6v1.6" />,
  goed: <path d="m5.5 10.4 3 3 6-6.6" />,
};
const KLASSE: Record<Meldingsoort, string | undefined> = {
  weet: undefined,
  fout: 'utrecht-alert--error',
  goed: 'utrecht-alert--ok',
};

/** A message across the sheet. `fout` (red) only for a gap, lateness or something that failed. */
export const Melding = (p: { soort?: Meldingsoort; kop?: ReactNode; meteen?: boolean; children: ReactNode }) => {
  const soort = p.soort ?? 'weet';
  return (
    <div className={klasse('utrecht-alert', KLASSE[soort])} role={p.meteen ? 'alert' : undefined}>
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <circle cx="10" cy="10" r="9" strokeWidth="1.5" />
        {TEKEN[soort]}
      </svg>
      <div>
        {p.kop && (
          <Kop niveau={2} als={3}>
            {p.kop}
          </Kop>
        )}
        {p.children}
      </div>
    </div>
  );
};
