import { randomUUID } from 'node:crypto';
import { vraagToken } from '@weerthuis/testkit';
import { datamap } from '../opdracht/opties.js';
import { leesRegiobestand } from '../regio/regiobestand.js';

/** An instance whose operator API can be asked. */
export interface Bereikbaar {
  naam: string;
  url: string;
  token: () => Promise<string>;
}

export interface Plek {
  url?: string | undefined;
  data?: string | undefined;
  instantie?: string | undefined;
}

/**
 * Where to ask: one address with the token of `WEERTHUIS_TOKEN`, or the instances of a running region with the token of
 * their demo operator. @throws Error in Dutch when there is none
 */
export function zoekInstanties(plek: Plek, env: NodeJS.ProcessEnv = process.env): Bereikbaar[] {
  const eigen = env['WEERTHUIS_TOKEN'];
  if (plek.url) {
    if (!eigen) throw new Error('Bij --url hoort een token van een beheerder in WEERTHUIS_TOKEN.');
    return [
      { naam: plek.instantie ?? new URL(plek.url).host, url: plek.url.replace(/\/$/, ''), token: async () => eigen },
    ];
  }
  const regio = leesRegiobestand(datamap(plek.data, env));
  const gekozen = regio.instanties.filter((i) => !plek.instantie || i.naam === plek.instantie);
  if (!gekozen.length)
    throw new Error(`${plek.instantie} draait hier niet. Wel: ${regio.instanties.map((i) => i.naam).join(', ')}`);
  return gekozen.map((i) => ({
    naam: i.naam,
    url: i.url,
    async token() {
      if (eigen) return eigen;
      const wie = regio.gebruikers.find((g) => g.instantie === i.naam && g.rollen.includes('beheerder'));
      if (!wie)
        throw new Error(`${i.naam} heeft geen beheerder in het regiobestand; zet een token in WEERTHUIS_TOKEN.`);
      return vraagToken(`${regio.idp.url}/${wie.instantie}`, wie.gebruiker, wie.wachtwoord);
    },
  }));
}

const GEDULD = 30_000;

/** Asks the operator API. With a body it is a POST. @throws Error with the text of the refusal, or that nobody answers */
export async function vraag<T>(bij: Bereikbaar, pad: string, lichaam?: object): Promise<T> {
  const token = await bij.token();
  const antwoord = await fetch(`${bij.url}/v1/bus/${pad}`, {
    method: lichaam ? 'POST' : 'GET',
    signal: AbortSignal.timeout(GEDULD),
    headers: {
      authorization: `Bearer ${token}`,
      ...(lichaam ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(lichaam ? { body: JSON.stringify(lichaam) } : {}),
  }).catch((fout: Error) => {
    throw new Error(`${bij.naam} (${bij.url}) antwoordt niet: ${fout.message}`);
  });
  const uit = (await antwoord.json()) as T & { title?: string; detail?: string };
  if (!antwoord.ok) throw new Error(`${bij.naam}: ${uit.title ?? antwoord.status} ${uit.detail ?? ''}`.trim());
  return uit;
}
