import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instantie, InstantieConfig } from '@weerthuis/platform';
import { doelgroep, startIdp, type Idp } from '@weerthuis/testkit';
import type { Proefregio } from './opstelling.js';

const ROLLEN = ['beheerder', 'begeleider'];

/** People of a test region who can log in: `beheerder.<naam>` and `begeleider.<naam>` at every instance. */
export interface Mensen {
  idp: Idp;
  /** What an instance needs to accept their tokens. */
  oidc(naam: string): { oidc: InstantieConfig['oidc'] };
  token(naam: string, rol?: string): Promise<string>;
  sluit(): Promise<void>;
}

export async function mensen(regio: Proefregio): Promise<Mensen> {
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-mensen-'));
  const organisaties = regio.profiel.partijen.map(({ naam, oin }) => ({
    naam,
    oin,
    gebruikers: ROLLEN.map((rol) => ({ gebruiker: `${rol}.${naam}`, wachtwoord: 'proef', rollen: [rol] })),
  }));
  const idp = await startIdp({ organisaties, map });
  return {
    idp,
    oidc: (naam) => ({ oidc: { issuer: idp.issuer(naam), audience: doelgroep(naam), algoritme: 'ES256' } }),
    token: (naam, rol = 'beheerder') => idp.token(naam, `${rol}.${naam}`),
    async sluit() {
      await idp.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

export interface Antwoord<T> {
  status: number;
  uit: T;
}

/** Asks an instance over HTTP with this token. */
export async function vraag<T = Record<string, unknown>>(
  i: Instantie,
  token: string,
  pad: string,
  lichaam?: object,
  sleutel: string = randomUUID(),
): Promise<Antwoord<T>> {
  const antwoord = await fetch(`${i.url}/v1/bus/${pad}`, {
    method: lichaam ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(lichaam ? { 'content-type': 'application/json', 'idempotency-key': sleutel } : {}),
    },
    ...(lichaam ? { body: JSON.stringify(lichaam) } : {}),
  });
  return { status: antwoord.status, uit: (await antwoord.json()) as T };
}
