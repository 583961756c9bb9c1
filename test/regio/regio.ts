import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  leesProfiel,
  MEDEWERKERROLLEN,
  type Oin,
  type Partij,
  type Partijrol,
  type Regioprofiel,
} from '@weerthuis/domain';
import { maakOntwikkelConvenant, partijSleutelmap, planConvenant, provisioneer } from '@weerthuis/messaging';
import { startInstantie, type AppDefinitie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { doelgroep, startIdp, testOmgeving, wortel, type Idp, type TestOmgeving } from '@weerthuis/testkit';
import { spiegelApp } from './spiegel.js';

/** Some parties of Hart van Brabant on the shared broker and server, under a region name of their own. */
export interface Proefregio {
  idp: Idp;
  profiel: Regioprofiel;
  oin(naam: string): Oin;
  instantie(naam: string): Instantie;
  sluit(): Promise<void>;
}

const geheim = (): string => randomBytes(12).toString('hex');

/** Starts the named parties: real apps for the roles in `apps`, mirrors for the others; `extra` goes over every configuration. */
export async function startProefregio(
  namen: readonly string[],
  apps: Partial<Record<Partijrol, AppDefinitie>>,
  extra: Partial<InstantieConfig> = {},
): Promise<Proefregio> {
  const omgeving = await testOmgeving();
  const profiel = deelprofiel(namen);
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-regio-'));
  const convenantPad = await maakOntwikkelConvenant(profiel, map);
  const gebruiker = (oin: Oin): string => `${profiel.regio}-${oin}`;
  await provisioneer({ brokers: omgeving.brokers, ...omgeving.beheer }, planConvenant(profiel, { gebruiker }));
  const organisaties = profiel.partijen.map(({ naam, oin, rol }) => ({ naam, oin, gebruikers: medewerkers(rol) }));
  const idp = await startIdp({ map: join(map, 'idp'), organisaties });
  const lopend = new Map<string, Instantie>();
  await Promise.all(
    profiel.partijen.map(async (p) => {
      const config = await maakConfig(omgeving, p, {
        regio: profiel.regio,
        map,
        convenantPad,
        idp,
        gebruiker: gebruiker(p.oin),
      });
      lopend.set(p.naam, await startInstantie(apps[p.rol] ?? spiegelApp(p.rol), { ...config, ...extra }));
    }),
  );
  return {
    idp,
    profiel,
    oin: (naam) => profiel.partijen.find((p) => p.naam === naam)?.oin ?? '',
    instantie: (naam) => lopend.get(naam) as Instantie,
    async sluit() {
      await Promise.all([...lopend.values()].map((i) => i.sluit()));
      await idp.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function deelprofiel(namen: readonly string[]): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const partijen = heel.partijen.filter((p) => namen.includes(p.naam));
  return { ...heel, regio: `proef-${randomBytes(4).toString('hex')}`, partijen };
}

/** One employee per role, named after it. */
const medewerkers = (rol: Partijrol) =>
  MEDEWERKERROLLEN[rol].map((functie) => ({ gebruiker: functie, wachtwoord: geheim(), rollen: [functie] }));

interface Plek {
  regio: string;
  map: string;
  convenantPad: string;
  idp: Idp;
  gebruiker: string;
}

async function maakConfig(omgeving: TestOmgeving, p: Partij, plek: Plek): Promise<InstantieConfig> {
  const { wachtwoord } = await omgeving.maakGebruiker(plek.gebruiker, geheim());
  return {
    naam: p.naam,
    rol: p.rol,
    oin: p.oin,
    regio: plek.regio,
    poort: 0,
    databaseUrl: await omgeving.databaseUrl(p.naam),
    poolgrootte: 4,
    kafka: { brokers: omgeving.brokers, gebruiker: plek.gebruiker, wachtwoord },
    oidc: { issuer: plek.idp.issuer(p.naam), audience: doelgroep(p.naam), algoritme: 'ES256' },
    convenantPad: plek.convenantPad,
    sleutelmap: partijSleutelmap(plek.map, p.oin),
    ontwikkel: true,
    klokBeweegbaar: true,
    logniveau: 'error',
    ontvangstInterval: 50,
  };
}
