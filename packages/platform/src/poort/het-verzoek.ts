import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Verzoek } from './verzoek.js';

export const VERZOEK = Symbol.for('weerthuis.verzoek');

/** Gives a controller method the Verzoek that the guard made: `@HetVerzoek() v: Verzoek`. */
export const HetVerzoek = createParamDecorator((_gegevens: unknown, context: ExecutionContext): Verzoek => {
  const verzoek = context.switchToHttp().getRequest<Record<symbol, Verzoek | undefined>>()[VERZOEK];
  if (!verzoek) throw new Error('Deze route heeft geen @Doe of @Lees');
  return verzoek;
});
