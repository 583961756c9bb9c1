import type { ReactNode } from 'react';
import { Zin } from '../kader/kop.js';

/** Nothing here: why, and what can be done now. */
export const Leeg = ({ zin, children }: { zin: ReactNode; children?: ReactNode }) => (
  <div className="leeg">
    <Zin>{zin}</Zin>
    {children && <div className="knoppen">{children}</div>}
  </div>
);

/** Grey lines in the real size, shown only when it takes longer than a moment. */
export const Laden = ({ rijen = 6, wat = 'Wordt opgehaald' }: { rijen?: number; wat?: string }) => (
  <div className="laden" role="status">
    {Array.from({ length: rijen }, (_, i) => (
      <span key={i} aria-hidden="true" />
    ))}
    <p className="alleen-voorlezen">{wat}</p>
  </div>
);

/** A narrow line above the page: reading goes on, writing waits. */
export const Verbindingsregel = ({ children }: { children: ReactNode }) => (
  <div className="verbinding" role="status">
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M1 7h3M10 7h3M5 3.5l4 7" />
    </svg>
    <span>{children}</span>
  </div>
);
