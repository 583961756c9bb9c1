import { Probleem } from '@weerthuis/platform';
import type { Request, RequestHandler } from 'express';
import { eisEigenHerkomst } from './inloggen.js';
import type { Koekjes } from './koekjes.js';
import type { Sessie, Sessies } from './sessies.js';

const SESSIE = Symbol.for('weerthuis.sessie');

/** The session that a request came with, if it did. */
export const sessieVan = (verzoek: object): Sessie | undefined => (verzoek as { [SESSIE]?: Sessie })[SESSIE];

/**
 * Turns the cookie of a request into the token of its session, so that the guard, roles and logs see what they see of every
 * request. A request with a token of its own keeps that. Without a session the request goes on as it came: the guard refuses.
 */
export const sessiepoort =
  (sessies: Sessies, koekjes: Koekjes, adres: string): RequestHandler =>
  async (verzoek, antwoord, verder) => {
    const geheim = koekjes.lees(verzoek, 'sessie');
    if (!geheim || verzoek.get('authorization') !== undefined) return verder();
    eisEigenHerkomst(verzoek, adres);
    const sessie = await sessies.vind(geheim).catch(() => {
      throw weigerVers();
    });
    if (sessie) neemOp(verzoek, sessie);
    else koekjes.wis(antwoord, 'sessie');
    verder();
  };

function neemOp(verzoek: Request, sessie: Sessie): void {
  verzoek.headers.authorization = `Bearer ${sessie.access}`;
  Object.assign(verzoek, { [SESSIE]: sessie });
}

const weigerVers = () =>
  new Probleem({
    status: 503,
    code: 'uitgever-onbereikbaar',
    titel: 'Je sessie is nu niet te vernieuwen.',
    detail: 'De inlogdienst van deze organisatie antwoordt niet. Probeer het zo opnieuw. Er is niets gewijzigd.',
    headers: { 'Retry-After': '5' },
  });
