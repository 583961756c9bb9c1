import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { Tokens } from '../src/identiteit/tokens.js';

const OIN = '00000099000000000001';
const AUDIENCE = 'urn:weerthuis:proef';

describe('Een token', () => {
  let [server, issuer, sleutel, vreemd]: [Server, string, CryptoKey, CryptoKey] = [] as never;
  let openbaar: Uint8Array;
  beforeAll(async () => {
    const paar = await generateKeyPair('ES256', { extractable: true });
    [sleutel, vreemd] = [paar.privateKey, (await generateKeyPair('ES256')).privateKey];
    const jwk = { ...(await exportJWK(paar.publicKey)), alg: 'ES256', use: 'sig', kid: 'een' };
    openbaar = new TextEncoder().encode(JSON.stringify(jwk));
    server = createServer((vraag, antwoord) => {
      const uit = vraag.url?.endsWith('openid-configuration')
        ? { issuer, jwks_uri: `${issuer}/jwks` }
        : { keys: [jwk] };
      antwoord.setHeader('connection', 'close').end(JSON.stringify(uit));
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const maak = (inhoud: JWTPayload = {}, kop: object = {}, met: CryptoKey = sleutel) =>
    new SignJWT({
      org: OIN,
      rollen: ['begeleider'],
      sub: 'iemand',
      iss: issuer,
      aud: AUDIENCE,
      exp: Math.floor(Date.now() / 1000) + 60,
      ...inhoud,
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'een', ...kop })
      .sign(met);
  const lees = (token: string) => new Tokens({ oin: OIN, oidc: { issuer, audience: AUDIENCE } }).lees(token);

  test('van de eigen uitgever zegt wie het is', async () => {
    expect(await lees(`Bearer ${await maak()}`)).toEqual({
      soort: 'medewerker',
      id: 'iemand',
      oin: OIN,
      rollen: ['begeleider'],
    });
  });

  test.each<[string, () => Promise<string> | string]>([
    ['zonder Bearer', () => maak()],
    ['dat verlopen is', async () => `Bearer ${await maak({ exp: 1 })}`],
    ['zonder einde', async () => `Bearer ${await maak({ exp: undefined })}`],
    ['zonder sub', async () => `Bearer ${await maak({ sub: undefined })}`],
    ['voor een ander', async () => `Bearer ${await maak({ aud: 'urn:weerthuis:ander' })}`],
    ['van een andere uitgever', async () => `Bearer ${await maak({ iss: 'https://elders.nl' })}`],
    ['van een andere organisatie', async () => `Bearer ${await maak({ org: '00000099000000000002' })}`],
    ['met een vreemde sleutel', async () => `Bearer ${await maak({}, {}, vreemd)}`],
    ['met een kid die een pad is', async () => `Bearer ${await maak({}, { kid: '../../etc/passwd' })}`],
    [
      'dat zijn eigen sleutel meebrengt',
      async () => `Bearer ${await maak({}, { kid: 'x', jku: 'http://elders.nl/jwks' }, vreemd)}`,
    ],
    [
      'zonder handtekening',
      () =>
        `Bearer ${new UnsecuredJWT({ org: OIN, sub: 'x' }).setIssuer(issuer).setAudience(AUDIENCE).setExpirationTime('1m').encode()}`,
    ],
    [
      'getekend met de openbare sleutel als geheim',
      async () =>
        `Bearer ${await new SignJWT({ org: OIN, sub: 'x', iss: issuer, aud: AUDIENCE, exp: 9_999_999_999 }).setProtectedHeader({ alg: 'HS256' }).sign(openbaar)}`,
    ],
    ['dat onzin is', () => 'Bearer a.b.c'],
  ])('%s is 401', async (_wat, token) => {
    await expect(lees(await token())).rejects.toMatchObject({ tekst: { status: 401, code: 'niet-ingelogd' } });
  });

  test('rollen die geen lijst van teksten zijn tellen niet', async () => {
    expect((await lees(`Bearer ${await maak({ rollen: 'begeleider' })}`)).rollen).toEqual([]);
    expect((await lees(`Bearer ${await maak({ rollen: ['planner', 7, null] })}`)).rollen).toEqual(['planner']);
  });

  test('is niet te keuren als de uitgever zwijgt: 503, en het lukt weer zodra hij er is', async () => {
    const tokens = new Tokens({ oin: OIN, oidc: { issuer: 'http://127.0.0.1:1', audience: AUDIENCE } });
    await expect(tokens.lees(`Bearer ${await maak()}`)).rejects.toMatchObject({ tekst: { status: 503 } });
  });
});
