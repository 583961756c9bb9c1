import type { ReactNode } from 'react';
import { Kop } from '../kader/kop.js';

export type Stapstand = 'gedaan' | 'nu' | 'later' | 'vervallen';

const WOORD: Record<Stapstand, string> = { gedaan: 'Gedaan', nu: 'Nu', later: 'Straks', vervallen: 'Vervallen' };
const TEKEN: Record<Stapstand, ReactNode> = {
  gedaan: (
    <>
      <circle className="vol" cx="10" cy="10" r="9" />
      <path className="in" d="m5.5 10.4 3 3 6-6.6" />
    </>
  ),
  nu: (
    <>
      <circle cx="10" cy="10" r="8.5" />
      <circle className="vol" cx="10" cy="10" r="4.5" />
    </>
  ),
  later: <circle className="stippel" cx="10" cy="10" r="8.5" />,
  vervallen: <path d="m5 5 10 10M15 5 5 15" />,
};

/** The way of one thing, step after step: what is done, what is now, what comes. */
export const Stappen = ({ children }: { children: ReactNode }) => <ol className="stappen">{children}</ol>;

/** One step: its state in shape and word. `kort`: what it came to, beside the title. */
export const Stap = (p: { stand: Stapstand; titel: string; kort?: ReactNode; children?: ReactNode }) => (
  <li className={`stap stap--${p.stand}`} aria-current={p.stand === 'nu' ? 'step' : undefined}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {TEKEN[p.stand]}
    </svg>
    <div>
      <Kop niveau={2} als={3}>
        {p.titel} <span className="stap__stand">{WOORD[p.stand]}</span>
      </Kop>
      {p.kort && <p className="stil">{p.kort}</p>}
      {p.children && <div className="stap__in">{p.children}</div>}
    </div>
  </li>
);
