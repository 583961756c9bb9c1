import { createHash } from 'node:crypto';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { isUuid } from '@weerthuis/domain';
import canonicalize from 'canonicalize';
import type { Request } from 'express';
import type { Tokens } from '../identiteit/tokens.js';
import type { Uitvoerder } from '../identiteit/uitvoerder.js';
import { schoon } from '../log/schoon.js';
import { alsTraceparent, volgSpoor } from '../logboek/spoor.js';
import { Probleem } from '../problemen/probleem.js';
import { EIGEN_WACHT } from './eigen-wacht.js';
import { HANDELING, type Handeling } from './handeling.js';
import { VERZOEK } from './het-verzoek.js';
import { genoemdeIds } from './genoemd.js';
import { weigerOnbekend } from './onbekend.js';
import type { Poort } from './poort.js';
import type { Verzoek } from './verzoek.js';
import { ZONDER_TOKEN } from './zonder-token.js';

/**
 * Guards every route: a token of the own issuer, and a role that `@Doe` or `@Lees` names. A route without either is
 * closed to everyone. Only a controller that names a guard of its own (`@EigenWacht`) is left to that one. Facts
 * from the bus are judged by the bus and pass.
 */
export class Wacht implements CanActivate {
  constructor(
    private readonly tokens: Tokens,
    private readonly poort: Poort,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const klasse = context.getClass();
    if (Reflect.hasMetadata(ZONDER_TOKEN, klasse) || Reflect.hasMetadata(EIGEN_WACHT, klasse)) return true;
    const verzoek = context.switchToHttp().getRequest<Request>();
    return laatDoor(context, this.poort, await this.tokens.lees(verzoek.get('authorization')));
  }
}

/**
 * What every guard does once it knows who asks: `@Doe` or `@Lees` must name one of their roles, and the route gets its
 * Verzoek. `anders`: what is not in the headers of a form.
 * @throws Probleem 403, with an audit line
 */
export async function laatDoor(
  context: ExecutionContext,
  poort: Poort,
  door: Uitvoerder,
  anders: Pick<Verzoek, 'idempotentiesleutel'> = {},
): Promise<true> {
  const verzoek = context.switchToHttp().getRequest<Request & { [VERZOEK]?: Verzoek }>();
  const handeling = Reflect.getMetadata(HANDELING, context.getHandler()) as Handeling | undefined;
  if (!handeling) throw weigerRol();
  const v = { ...maakVerzoek(verzoek, handeling, door), ...anders };
  if (!handeling.rollen.some((rol) => door.rollen.includes(rol))) {
    await poort.legWeigering(v, 'rol-ontbreekt');
    throw weigerRol();
  }
  if (Object.entries(verzoek.params).some(([naam, waarde]) => naam === 'id' && !isUuid(waarde))) weigerOnbekend();
  verzoek[VERZOEK] = v;
  return true;
}

function maakVerzoek(r: Request, h: Handeling, door: Uitvoerder): Verzoek {
  const spoor = volgSpoor(r.get('traceparent'));
  const sleutel = r.get('idempotency-key');
  const ifMatch = r.get('if-match');
  return {
    door,
    handeling: h.naam,
    soort: h.soort,
    doel: h.doel,
    methode: r.method,
    route: `${r.method} ${(r.route as { path?: string } | undefined)?.path ?? r.path}`,
    pad: schoon(r.path).slice(0, 300),
    ...(sleutel === undefined ? {} : { idempotentiesleutel: sleutel }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    lichaamHash: hashVan(r),
    genoemd: genoemdeIds(r.params, r.body),
    spoor,
    traceparent: alsTraceparent(spoor),
    oorsprong: r.ip ?? 'onbekend',
  };
}

/** Path and body together: the same key on another thing is another request. JSON counts by content, not by spaces. */
function hashVan(r: Request): string {
  const lichaam: unknown = r.body;
  const inhoud = Buffer.isBuffer(lichaam) || typeof lichaam === 'string' ? lichaam : (canonicalize(lichaam) ?? '');
  return createHash('sha256').update(r.originalUrl).update('\n').update(inhoud).digest('hex');
}

const weigerRol = () =>
  new Probleem({
    status: 403,
    code: 'rol-ontbreekt',
    titel: 'Jouw rol mag dit niet.',
    detail:
      'Deze handeling hoort bij een andere rol in je organisatie. Vraag een collega met die rol, of je beheerder. Er is niets gewijzigd.',
  });
