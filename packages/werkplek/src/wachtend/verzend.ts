import type { Opdracht } from './opslag.js';

/** How a command ended, or `later` when that is not known: it is sent again then, under the same key. */
export type Afloop = { stand: 'uitgevoerd' } | { stand: 'geweigerd'; probleem: object } | { stand: 'later' };

const GEDULD = 25_000;
const LATER = [408, 425, 429];

/** Sends a command through the public route of this instance, as its user would have. */
export async function verzend(url: string, id: string, o: Opdracht): Promise<Afloop> {
  const antwoord = await fetch(url + o.pad, {
    method: o.methode,
    redirect: 'error',
    signal: AbortSignal.timeout(GEDULD),
    headers: {
      authorization: o.autorisatie,
      accept: 'application/json',
      'idempotency-key': id,
      ...(o.ifMatch ? { 'if-match': o.ifMatch } : {}),
      ...(o.lichaam ? { 'content-type': 'application/json' } : {}),
    },
    ...(o.lichaam ? { body: JSON.stringify(o.lichaam) } : {}),
  }).catch(() => undefined);
  if (!antwoord || antwoord.status >= 500 || LATER.includes(antwoord.status)) {
    await antwoord?.body?.cancel();
    return { stand: 'later' };
  }
  if (antwoord.ok) {
    await antwoord.body?.cancel();
    return { stand: 'uitgevoerd' };
  }
  const probleem: unknown = await antwoord.json().catch(() => undefined);
  return { stand: 'geweigerd', probleem: isVoorwerp(probleem) ? probleem : { status: antwoord.status } };
}

const isVoorwerp = (wat: unknown): wat is object => typeof wat === 'object' && wat !== null;

/** The refusal of a command that could not be delivered in any attempt. */
export const NIET_GELUKT = {
  type: 'about:blank',
  title: 'Dit is niet gelukt.',
  status: 503,
  code: 'niet-gelukt',
  detail:
    'De instantie kon de handeling niet uitvoeren, ook niet na opnieuw proberen. Doe het nog eens. Er is niets gewijzigd.',
};
