import type { ReactNode } from 'react';

/** Something on the board that can be chosen: one tab stop for the whole board, the arrows do the rest. */
export function Drukbaar(p: {
  id: string;
  naam: string;
  klas: string;
  gekozen: boolean;
  /** The tab stop of the board. */
  stop: boolean;
  kies: (id: string) => void;
  vlak: { x: number; y: number; breed: number; hoog: number };
  children: ReactNode;
}) {
  const { x, y, breed, hoog } = p.vlak;
  return (
    <g
      className={p.klas}
      role="button"
      aria-label={p.naam}
      aria-pressed={p.gekozen}
      tabIndex={p.stop ? 0 : -1}
      data-stuk={p.id}
      onClick={() => p.kies(p.id)}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        p.kies(p.id);
      }}
    >
      <rect className="raak" x={x} y={y} width={breed} height={hoog} />
      {p.children}
      <rect className="ring" x={x - 2} y={y + 1} width={breed + 4} height={hoog - 2} />
    </g>
  );
}
