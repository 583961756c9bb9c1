import type { Afloop } from '../speel.js';
import type { Sabotage } from './index.js';

/** Something that must hold did not; that people could not go on may also be a slow machine. */
export const isBreuk = (b: string): boolean => /^[IFW]\d/.test(b);

/** Whether the checker saw what it should, with a guard off. */
export function gezien({ ziet }: Sabotage, { breuken }: Afloop): boolean {
  return ziet ? ziet.every((naam) => breuken.some((b) => b.startsWith(`${naam}: `))) : breuken.some(isBreuk);
}
