import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startIdp, vraagToken, type Idp, type IdpOrganisatie } from '../src/index.js';

const organisaties: IdpOrganisatie[] = ['traverse', 'tilburg'].map((naam, i) => ({
  naam,
  oin: `0000009900000000000${i}`,
  gebruikers: [{ gebruiker: `medewerker.${naam}`, wachtwoord: 'geheim', rollen: ['begeleider'], naam: 'Voorbeeld' }],
}));
let map: string;
let idp: Idp;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'idp-'));
  idp = await startIdp({ map, organisaties });
});
afterAll(async () => {
  await idp.stop();
  rmSync(map, { recursive: true });
});

/** Verifies as an instance does: by the issuer's own published keys. */
async function controleer(token: string, naam: string) {
  const gids = (await (await fetch(`${idp.issuer(naam)}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string;
  };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(gids.jwks_uri)), {
    issuer: idp.issuer(naam),
    audience: `urn:weerthuis:${naam}`,
  });
  return payload;
}

describe('de ontwikkel-idp', () => {
  it('geeft een token dat de instantie met de sleutels van haar eigen uitgever kan controleren', async () => {
    const inhoud = await controleer(await idp.token('traverse', 'medewerker.traverse'), 'traverse');
    expect(inhoud).toMatchObject({ sub: 'medewerker.traverse', org: '00000099000000000000', rollen: ['begeleider'] });
  });

  it('geeft geen token dat bij een andere organisatie geldt', async () => {
    const token = await idp.token('traverse', 'medewerker.traverse');
    await expect(controleer(token, 'tilburg')).rejects.toThrow();
  });

  it('weigert een verkeerd wachtwoord', async () => {
    await expect(vraagToken(idp.issuer('traverse'), 'medewerker.traverse', 'fout')).rejects.toThrow(/invalid_client/);
  });

  it('houdt zijn sleutel over een herstart', async () => {
    const token = await idp.token('traverse', 'medewerker.traverse');
    const poort = Number(new URL(idp.url).port);
    await idp.stop();
    idp = await startIdp({ map, organisaties, poort });
    await expect(controleer(token, 'traverse')).resolves.toMatchObject({ sub: 'medewerker.traverse' });
  });
});
