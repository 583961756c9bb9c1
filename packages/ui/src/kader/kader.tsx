import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';
import { klasse } from '../klasse.js';
import type { Rol } from '../gegevens/rol.js';

export interface KaderProps {
  /** Whose screen this is: decides the accent. */
  rol?: Rol;
  /** The mark with the name, as a link to the work queue. */
  merk: ReactNode;
  /** Links of the main menu, each an `<li>`. */
  menu?: ReactNode;
  /** Right in the bar: search, and who is logged in. */
  rechts?: ReactNode;
  /** Narrow line above everything, such as "no connection". */
  regel?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, bar with menu, and the main part. */
export const Kader = ({ rol = 'matching', merk, menu, rechts, regel, children }: KaderProps) => (
  <div className={klasse('kader', `thema-${rol}`, 'dichtheid-werk')}>
    <SkipLink href="#inhoud" className="nl-skip-link--visible-on-focus">
      Naar de inhoud
    </SkipLink>
    {regel}
    <header className="balk">
      {merk}
      {menu && (
        <nav aria-label="Hoofdmenu">
          <ul>{menu}</ul>
        </nav>
      )}
      {rechts}
    </header>
    <main id="inhoud" tabIndex={-1}>
      {children}
    </main>
  </div>
);
