import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesProfiel, type Oin, type Partij, type Partijrol, type Regioprofiel } from '@weerthuis/domain';
import {
  maakOntwikkelConvenant,
  partijSleutelmap,
  planConvenant,
  provisioneer,
  type BusOpties,
  type KafkaAanmelding,
} from '@weerthuis/messaging';
import { startInstantie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { testOmgeving, wortel, type TestOmgeving } from '@weerthuis/testkit';
import { bankApp, type Gezien } from './bankapp.js';

export interface Bankopties {
  bus?: Partial<BusOpties>;
  gezien?: Gezien;
}

/** On real servers, for measuring: a zorg, the hub, gemeenten `kort` and `lang`, and `stil` that is never started. */
export interface Bankregio {
  omgeving: TestOmgeving;
  beheer: KafkaAanmelding;
  oin(naam: string): Oin;
  config(naam: string): InstantieConfig;
  start(naam: string, o?: Bankopties): Promise<Instantie>;
  sluit(): Promise<void>;
}

const noem = (p: Partij | undefined, naam: string): Partij => ({ ...(p as Partij), naam });

function bankprofiel(regio: string): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const van = (rol: Partijrol): Partij[] => heel.partijen.filter((p) => p.rol === rol);
  const centrum = van('gemeente').find((p) => p.gemeentecode === heel.centrumgemeente.waarde);
  const [lang, stil] = van('gemeente').filter((p) => p !== centrum);
  const partijen = [
    noem(van('zorg')[0], 'zorg'),
    noem(van('matching')[0], 'hub'),
    noem(centrum, 'kort'),
    noem(lang, 'lang'),
    noem(stil, 'stil'),
  ];
  return { ...heel, regio, partijen };
}

/** Quotas would measure themselves: here nobody is bounded. */
const ONBEGRENSD = { producer_byte_rate: 2 ** 40, consumer_byte_rate: 2 ** 40, request_percentage: 10_000 };

export async function bankregio(): Promise<Bankregio> {
  const omgeving = await testOmgeving({});
  const profiel = bankprofiel(`bank-${randomBytes(4).toString('hex')}`);
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-bank-'));
  const convenantPad = await maakOntwikkelConvenant(profiel, map);
  const beheer = { brokers: omgeving.brokers, ...omgeving.beheer };
  const naamVan = (oin: Oin): string => `${profiel.regio}-${oin}`;
  await provisioneer(beheer, planConvenant(profiel, { gebruiker: naamVan, grenzen: () => ONBEGRENSD }));
  const configs = new Map<string, InstantieConfig>();
  for (const p of profiel.partijen) {
    const { gebruiker, wachtwoord } = await omgeving.maakGebruiker(naamVan(p.oin), randomBytes(12).toString('hex'));
    configs.set(p.naam, {
      naam: p.naam,
      rol: p.rol,
      oin: p.oin,
      regio: profiel.regio,
      poort: 0,
      databaseUrl: await omgeving.databaseUrl(`bank_${p.naam}`),
      poolgrootte: 4,
      kafka: { brokers: omgeving.brokers, gebruiker, wachtwoord },
      oidc: { issuer: 'http://127.0.0.1:1/oidc', audience: `urn:weerthuis:${p.naam}` },
      convenantPad,
      sleutelmap: partijSleutelmap(map, p.oin),
      ontwikkel: true,
      klokBeweegbaar: true,
      logniveau: 'error',
      ontvangstInterval: 5000,
    });
  }
  const config = (naam: string): InstantieConfig => configs.get(naam) as InstantieConfig;
  const lopend = new Set<Instantie>();
  return {
    omgeving,
    beheer,
    oin: (naam) => config(naam).oin,
    config,
    async start(naam, { bus = {}, gezien = () => undefined } = {}) {
      const instantie = await startInstantie(bankApp(config(naam).rol, bus, gezien), config(naam));
      lopend.add(instantie);
      return instantie;
    },
    async sluit() {
      await Promise.all([...lopend].map((i) => i.sluit()));
      rmSync(map, { recursive: true, force: true });
    },
  };
}
