import { Aantal, Knop, Tekstveld } from '@weerthuis/ui';
import type { ReactNode } from 'react';
import { useToetsen } from './toetsen.js';
import './zeefbalk.css';
import type { Zeef } from './zeef.js';

interface Props {
  zeef: Zeef;
  stel: (deel: Zeef) => void;
  label: string;
  hint: string;
  /** Per state its name and how many there are. */
  standen: readonly (readonly [stand: string, naam: string, aantal: number])[];
  telt: number;
  van: number;
  children?: ReactNode;
}

/** Searching and filtering above a list; every key counts at once. */
export function Zeefbalk({ zeef, stel, label, hint, standen, telt, van, children }: Props) {
  useToetsen([{ toets: '/', zegt: label.toLowerCase(), doe: () => document.getElementById('zeef')?.focus() }]);
  return (
    <search className="zeefbalk">
      <Tekstveld
        id="zeef"
        type="search"
        label={label}
        stil
        placeholder={hint}
        aria-keyshortcuts="/"
        value={zeef.zoek ?? ''}
        onChange={(e) => stel({ zoek: e.target.value })}
      />
      {standen.map(([stand, naam, aantal]) => (
        <Knop
          key={stand}
          ingedrukt={zeef.stand === stand}
          onClick={() => stel({ stand: zeef.stand === stand ? '' : stand })}
        >
          {naam} <Aantal>{aantal}</Aantal>
        </Knop>
      ))}
      {children}
      <span className="zeefbalk__uit stil klein" role="status">
        {telt} van {van}
      </span>
    </search>
  );
}

/** How many rows there are per state, in the order in which the states are given; states without rows fall away. */
export function telStanden(
  rijen: readonly { stand: string }[],
  namen: Readonly<Record<string, string>>,
): (readonly [string, string, number])[] {
  return Object.entries(namen)
    .map(([stand, naam]) => [stand, naam, rijen.filter((r) => r.stand === stand).length] as const)
    .filter(([, , aantal]) => aantal > 0);
}
