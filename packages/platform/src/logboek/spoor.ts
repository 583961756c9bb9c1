import { randomBytes } from 'node:crypto';

/** One step in a W3C trace (https://www.w3.org/TR/trace-context/). */
export interface Spoor {
  trace: string;
  span: string;
  ouder?: string;
}

const PATROON = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/;
const nul = (hex: string) => /^0+$/.test(hex);
const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A step of our own under the traceparent of the caller, or the first of a new trace when that is absent or malformed. */
export function volgSpoor(traceparent?: string): Spoor {
  const delen = traceparent ? PATROON.exec(traceparent) : null;
  const [, trace, ouder] = delen ?? [];
  if (!trace || !ouder || nul(trace) || nul(ouder)) return { trace: hex(16), span: hex(8) };
  return { trace, span: hex(8), ouder };
}

/** The traceparent to hand on: the next step hangs under ours. */
export const alsTraceparent = (s: Spoor): string => `00-${s.trace}-${s.span}-01`;
