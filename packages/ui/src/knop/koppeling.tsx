import { Link } from '@nl-design-system-candidate/link-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { klasse } from '../klasse.js';

export interface KoppelingProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Looks like a button, because it is the next step. */
  knop?: 'eerst' | 'gewoon';
  /** A bare anchor: the surroundings give it its looks. */
  kaal?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link. Screens use the one of the router, which is made of this. */
export function Koppeling({ knop, kaal, className, href = '', ...rest }: KoppelingProps) {
  if (kaal) return <a href={href} className={className} {...rest} />;
  if (!knop) return <Link href={href} className={className} {...rest} />;
  const soort = knop === 'eerst' ? 'nl-button--primary' : 'nl-button--secondary';
  return <a href={href} className={klasse('nl-button', soort, className)} {...rest} />;
}
