import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configTabel, leesConfig } from '@weerthuis/platform';
import { wortel } from '@weerthuis/testkit';
import { parse } from 'yaml';
import { deelnemers, leesRegio } from '../src/regio/lees-regio.js';
import { databasenaam } from '../src/regio/instantie-config.js';

interface Dienst {
  build?: { args?: { APP: string } };
  environment?: Record<string, string | number>;
  volumes?: string[];
}

const lees = (pad: string): string => readFileSync(join(wortel(), pad), 'utf8');
const { services } = parse(lees('docker-compose.yml'), { merge: true }) as { services: Record<string, Dienst> };
const apps = Object.entries(services).filter(([, dienst]) => dienst.build?.args);

/** The environment as a container gets it when nobody set a variable: `${NAAM:-standaard}` gives the default. */
const omgeving = (dienst: Dienst): Record<string, string> =>
  Object.fromEntries(
    Object.entries(dienst.environment ?? {}).map(([naam, waarde]) => [
      naam,
      String(waarde).replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]),
  );
const wachtwoorden = JSON.parse(omgeving(services['inrichting'] ?? {})['WACHTWOORDEN'] ?? '{}') as Record<
  string,
  { database: string; kafka: string }
>;

describe('docker-compose.yml', () => {
  it('start de hub en van elke rol een instantie', () => {
    expect(apps.map(([, dienst]) => dienst.build?.args?.APP).toSorted()).toEqual([
      'corporatie',
      'gemeente',
      'matching',
      'zorg',
    ]);
  });

  it.each(apps)('stelt %s zo in dat de app het aanneemt, zonder variabelen die zij niet kent', (naam, dienst) => {
    const env = omgeving(dienst);
    const config = leesConfig(env);
    expect(config).toMatchObject({ naam, rol: dienst.build?.args?.APP });
    const bekend = configTabel().map((regel) => regel.naam);
    expect(Object.keys(env).filter((variabele) => !bekend.includes(variabele))).toEqual([]);
  });

  it.each(apps)('geeft %s het OIN en de rol van het convenant, en alleen haar eigen sleutels', (naam, dienst) => {
    const config = leesConfig(omgeving(dienst));
    const partij = deelnemers(leesRegio(config.regio)).find((kandidaat) => kandidaat.naam === naam);
    expect(partij).toMatchObject({ oin: config.oin, rol: config.rol });
    expect(dienst.volumes).toEqual(['convenant:/sleutels:ro', `sleutels-${naam}:${config.sleutelmap}`]);
  });

  it.each(apps)('richt voor %s de database en de busgebruiker in waarmee zij aanmeldt', (naam, dienst) => {
    const config = leesConfig(omgeving(dienst));
    const url = new URL(config.databaseUrl);
    const database = databasenaam(config.regio, naam);
    expect([url.username, url.password, url.pathname]).toEqual([
      database,
      wachtwoorden[naam]?.database,
      `/${database}`,
    ]);
    expect([config.kafka.gebruiker, config.kafka.wachtwoord]).toEqual([config.oin, wachtwoorden[naam]?.kafka]);
  });

  it.each(apps)('heeft voor %s een realm met gebruikers die zij herkent', (naam, dienst) => {
    const config = leesConfig(omgeving(dienst));
    const realm = JSON.parse(lees(`infra/keycloak/${config.oidc.issuer.split('/').at(-1)}.json`)) as {
      realm: string;
      clients: { clientId: string; protocolMappers: { config: Record<string, string> }[] }[];
      users: { username: string; realmRoles: string[] }[];
    };
    expect(realm.realm).toBe(naam);
    const schermen = realm.clients.find(({ clientId }) => clientId === config.oidc.client);
    expect(schermen).toMatchObject({
      secret: config.oidc.geheim,
      standardFlowEnabled: true,
      redirectUris: [`${config.adres}/inloggen/terug`],
    });
    const diensten = realm.clients.filter((client) => client !== schermen);
    expect(realm.users.map(({ username, realmRoles: [rol] }) => [username, rol])).toEqual(
      diensten.map(({ clientId }) => [clientId, clientId.split('.')[0]]),
    );
    for (const client of diensten) {
      const claims = Object.fromEntries(
        client.protocolMappers.map((m) => [
          m.config['claim.name'] ?? 'aud',
          m.config['claim.value'] ?? m.config['included.custom.audience'],
        ]),
      );
      expect(claims).toEqual({
        org: config.oin,
        rollen: JSON.stringify([client.clientId.split('.')[0]]),
        aud: config.oidc.audience,
      });
    }
  });
});
