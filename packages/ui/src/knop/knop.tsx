import { Button } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Toets } from './toets.js';

export interface KnopProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** The one first button of the screen; its text says what will happen. */
  eerst?: boolean;
  /** As quiet as a link. */
  kaal?: boolean;
  /** A switch: pressed or not. */
  ingedrukt?: boolean;
  /** At work: says so, and does nothing twice. */
  bezig?: boolean;
  /** Not now; it stays reachable, so say in the text or beside it why. */
  uit?: boolean;
  /** The key that does the same. */
  toets?: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** A button. While `bezig` or `uit` it keeps its place in the tab order and ignores presses. */
export function Knop({ eerst, kaal, ingedrukt, bezig, uit, toets, onClick, children, ...rest }: KnopProps) {
  const stil = bezig === true || uit === true;
  return (
    <Button
      purpose={eerst ? 'primary' : kaal ? 'subtle' : 'secondary'}
      pressed={ingedrukt ?? false}
      toggle={ingedrukt !== undefined}
      busy={bezig ?? false}
      disabled={uit ?? false}
      aria-keyshortcuts={toets && sneltoets(toets)}
      onClick={stil ? (e) => e.preventDefault() : onClick}
      {...rest}
    >
      {children}
      {toets && <Toets>{toets}</Toets>}
    </Button>
  );
}

/** `ctrl k` as the attribute wants it: `Control+K`. */
const sneltoets = (toets: string): string =>
  toets
    .split(' ')
    .map((deel) => (deel === 'ctrl' ? 'Control' : deel === 'enter' ? 'Enter' : deel.toUpperCase()))
    .join('+');
