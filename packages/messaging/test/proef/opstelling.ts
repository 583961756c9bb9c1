import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { leesProfiel, type Oin, type Partij, type Partijrol, type Regioprofiel } from '@weerthuis/domain';
import { startInstantie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { testOmgeving, wortel, type TestOmgeving } from '@weerthuis/testkit';
import {
  maakOntwikkelConvenant,
  partijSleutelmap,
  planConvenant,
  provisioneer,
  type BusOpties,
} from '../../src/index.js';
import { proefApp } from './app.js';
import './feiten.js';

/** A small region of its own on the shared broker and server: one zorg, the hub and two gemeenten. */
export interface Proefregio {
  omgeving: TestOmgeving;
  profiel: Regioprofiel;
  oin(naam: string): Oin;
  config(naam: string): InstantieConfig;
  /** `anders` replaces parts of its configuration; `ook` adds controllers. */
  start(naam: string, bus?: Partial<BusOpties>, ook?: Type[], anders?: Partial<InstantieConfig>): Promise<Instantie>;
  sluit(): Promise<void>;
}

const kies = (profiel: Regioprofiel, rol: Partijrol, n: number): Partij[] =>
  profiel.partijen.filter((p) => p.rol === rol).slice(0, n);

function kleinProfiel(regio: string): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const centrum = heel.partijen.find((p) => p.gemeentecode === heel.centrumgemeente.waarde) as Partij;
  const [ander, derde] = kies(heel, 'gemeente', 9).filter((p) => p !== centrum);
  const noem = (p: Partij | undefined, naam: string): Partij => ({ ...(p as Partij), naam });
  const partijen = [
    noem(kies(heel, 'zorg', 1)[0], 'zorg'),
    noem(kies(heel, 'matching', 1)[0], 'hub'),
    noem(centrum, 'centrum'),
    noem(ander, 'gemeente'),
    { ...noem(derde, 'gehost'), gehost: true, capaciteiten: { bsn: false } },
  ];
  return { ...heel, regio, partijen };
}

/** `partities`: of each mailbox. */
export async function proefregio(partities = 1): Promise<Proefregio> {
  const omgeving = await testOmgeving();
  const profiel = kleinProfiel(`proef-${randomBytes(4).toString('hex')}`);
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-bus-'));
  const convenantPad = await maakOntwikkelConvenant(profiel, map);
  const beheer = { brokers: omgeving.brokers, ...omgeving.beheer };
  const naamVan = (oin: Oin) => `${profiel.regio}-${oin}`;
  await provisioneer(beheer, planConvenant(profiel, { gebruiker: naamVan, partities }));
  const configs = new Map<string, InstantieConfig>();
  for (const p of profiel.partijen) {
    const gebruiker = naamVan(p.oin);
    const { wachtwoord } = await omgeving.maakGebruiker(gebruiker, randomBytes(12).toString('hex'));
    configs.set(p.naam, {
      naam: p.naam,
      rol: p.rol,
      oin: p.oin,
      regio: profiel.regio,
      poort: 0,
      databaseUrl: await omgeving.databaseUrl(p.naam),
      poolgrootte: 4,
      kafka: { brokers: omgeving.brokers, gebruiker, wachtwoord },
      oidc: { issuer: 'http://127.0.0.1:1/oidc', audience: `urn:weerthuis:${p.naam}` },
      convenantPad,
      sleutelmap: partijSleutelmap(map, p.oin),
      ontwikkel: true,
      klokBeweegbaar: true,
      logniveau: 'warn',
      ontvangstInterval: 50,
    });
  }
  const config = (naam: string) => configs.get(naam) as InstantieConfig;
  const lopend = new Set<Instantie>();
  return {
    omgeving,
    profiel,
    oin: (naam) => config(naam).oin,
    config,
    async start(naam, bus = {}, ook = [], anders = {}) {
      const instantie = await startInstantie(proefApp(config(naam).rol, bus, ook), { ...config(naam), ...anders });
      lopend.add(instantie);
      return instantie;
    },
    async sluit() {
      await Promise.all([...lopend].map((i) => i.sluit()));
      rmSync(map, { recursive: true, force: true });
    },
  };
}
