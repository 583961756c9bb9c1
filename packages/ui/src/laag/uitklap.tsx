import type { ReactNode } from 'react';

/** More, for who wants it. */
export const Uitklap = ({ kop, open, children }: { kop: ReactNode; open?: boolean; children: ReactNode }) => (
  <details className="uitklap" open={open}>
    <summary>{kop}</summary>
    {children}
  </details>
);
