import type { ReactNode } from 'react';

/** The kinds of party, and the resident. */
export type Rol = 'matching' | 'gemeente' | 'corporatie' | 'zorg' | 'inwoner';

const VORM: Record<Rol, ReactNode> = {
  matching: <path d="M6 0 12 6 6 12 0 6z" />,
  gemeente: <path d="M1 1h10v10H1z" />,
  corporatie: <path d="M6 0 12 5.5V12H0V5.5z" />,
  zorg: <circle cx="6" cy="6" r="5.6" />,
  inwoner: <path d="M6 .5 12 11.5H0z" />,
};

/** Who: shape, colour and word. The word is the name of the party; without it the kind itself. */
export const RolMerk = ({ rol, children }: { rol: Rol; children: ReactNode }) => (
  <span className={`rol rol--${rol}`}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {VORM[rol]}
    </svg>
    {children}
  </span>
);
