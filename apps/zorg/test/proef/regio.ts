import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesProfiel, type Oin, type Partij, type Regioprofiel } from '@weerthuis/domain';
import { maakOntwikkelConvenant, partijSleutelmap, planConvenant, provisioneer } from '@weerthuis/messaging';
import { startInstantie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { doelgroep, startIdp, testOmgeving, wortel, type Idp, type TestOmgeving } from '@weerthuis/testkit';
import { definitie } from '../../src/index.js';
import { spiegelApp } from './spiegel.js';

/** Two care organisations, the hub, two gemeenten and a corporatie on a real broker and server. */
export interface Proefregio {
  idp: Idp;
  partijen: Record<string, Instantie>;
  oin(naam: string): Oin;
  sluit(): Promise<void>;
}

const NAMEN = ['traverse', 'ribw-brabant', 'matchingspunt', 'tilburg', 'waalwijk', 'tiwos'];
export const BEGELEIDER = 'begeleider';

function kleinProfiel(): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const partijen = heel.partijen.filter((p) => NAMEN.includes(p.naam));
  return { ...heel, regio: `proef-${randomBytes(4).toString('hex')}`, partijen };
}

const gebruikersVan = () =>
  ['begeleider', 'planner'].map((rol) => ({
    gebruiker: rol,
    wachtwoord: randomBytes(8).toString('hex'),
    rollen: [rol],
  }));

export async function startProefregio(): Promise<Proefregio> {
  const omgeving = await testOmgeving();
  const profiel = kleinProfiel();
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-zorg-'));
  const convenantPad = await maakOntwikkelConvenant(profiel, map);
  const naamVan = (oin: Oin) => `${profiel.regio}-${oin}`;
  await provisioneer({ brokers: omgeving.brokers, ...omgeving.beheer }, planConvenant(profiel, { gebruiker: naamVan }));
  const organisaties = profiel.partijen.map(({ naam, oin }) => ({ naam, oin, gebruikers: gebruikersVan() }));
  const idp = await startIdp({ map: join(map, 'idp'), organisaties });
  const config = (p: Partij) => maakConfig({ omgeving, profiel, p, idp, map, convenantPad, gebruiker: naamVan(p.oin) });
  const lopend = await Promise.all(
    profiel.partijen.map(async (p) => {
      const app = p.rol === 'zorg' ? definitie : spiegelApp(p.rol);
      return [p.naam, await startInstantie(app, await config(p))] as const;
    }),
  );
  const partijen = Object.fromEntries(lopend);
  return {
    idp,
    partijen,
    oin: (naam) => profiel.partijen.find((p) => p.naam === naam)?.oin ?? '',
    async sluit() {
      await Promise.all(Object.values(partijen).map((i) => i.sluit()));
      await idp.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

interface Plan {
  omgeving: TestOmgeving;
  profiel: Regioprofiel;
  p: Partij;
  idp: Idp;
  map: string;
  convenantPad: string;
  gebruiker: string;
}

async function maakConfig({ omgeving, profiel, p, idp, map, convenantPad, gebruiker }: Plan): Promise<InstantieConfig> {
  const { wachtwoord } = await omgeving.maakGebruiker(gebruiker, randomBytes(12).toString('hex'));
  return {
    naam: p.naam,
    rol: p.rol,
    oin: p.oin,
    regio: profiel.regio,
    poort: 0,
    databaseUrl: await omgeving.databaseUrl(p.naam),
    poolgrootte: 4,
    kafka: { brokers: omgeving.brokers, gebruiker, wachtwoord },
    oidc: { issuer: idp.issuer(p.naam), audience: doelgroep(p.naam), algoritme: 'ES256' },
    convenantPad,
    sleutelmap: partijSleutelmap(map, p.oin),
    ontwikkel: true,
    klokBeweegbaar: true,
    logniveau: 'error',
    ontvangstInterval: 50,
  };
}
