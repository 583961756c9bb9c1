import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Taal } from '../teksten/teksten.js';
import type { Sessie } from '../sessies.js';

/** What a page knows of the visit besides the casus. */
export interface Bezoek {
  taal: Taal;
  groteLetters: boolean;
  /** Path of this page, to come back to after a change of language. */
  pad: string;
  sessie?: Sessie;
  /** Goes with every form, and back. */
  bewijs?: string;
}

export const BEZOEK = Symbol.for('weerthuis.bezoek');
type Bezocht = Request & { [BEZOEK]?: Bezoek };

/** Ours hold letters, digits, dashes and underscores only: nothing to decode. */
export const koekjes = (r: Request): Record<string, string | undefined> =>
  Object.fromEntries((r.get('cookie') ?? '').split(';').map((deel) => deel.trim().split('=', 2) as [string, string]));

/** The visit of this request; without a session until the guard found one. */
export function bezoekVan(r: Request): Bezoek {
  const koek = koekjes(r);
  return ((r as Bezocht)[BEZOEK] ??= {
    taal: koek['mijn-taal'] === 'en' ? 'en' : 'nl',
    groteLetters: koek['mijn-letters'] === 'groot',
    pad: r.path,
  });
}

/** `@HetBezoek() b: Bezoek` in a controller. */
export const HetBezoek = createParamDecorator((_niets: unknown, context: ExecutionContext): Bezoek =>
  bezoekVan(context.switchToHttp().getRequest<Request>()),
);

/** `@DeSessie() s: Sessie` where the guard let a session in. */
export const DeSessie = createParamDecorator((_niets: unknown, context: ExecutionContext): Sessie => {
  const { sessie } = bezoekVan(context.switchToHttp().getRequest<Request>());
  if (!sessie) throw new Error('Deze route heeft geen Inwonerwacht');
  return sessie;
});
