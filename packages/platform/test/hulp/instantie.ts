import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { startIdp, testOmgeving, type Idp } from '@weerthuis/testkit';
import { startInstantie, type AppDefinitie, type Instantie, type InstantieConfig } from '../../src/index.js';
import { Ding, Dingen1700000000500 } from './ding.js';
import { DingenController } from './dingen.controller.js';
import { Wekproef } from './wekproef.js';

export const OIN = '00000099000000000001';

@Module({ controllers: [DingenController], providers: [Wekproef] })
class ProefModule {}

export const proefapp: AppDefinitie = {
  rol: 'zorg',
  titel: 'Proefapp',
  modules: () => [ProefModule],
  entities: [Ding],
  migraties: [Dingen1700000000500],
  beperkingen: {
    ding_een_merk: {
      code: 'merk-bezet',
      titel: 'Dit merk is al vergeven.',
      detail: 'Eén ding per merk. Er is niets gewijzigd.',
    },
  },
};

/** An instance of the trial app with its own database, issuer and log lines. */
export interface Proef {
  i: Instantie;
  c: InstantieConfig;
  idp: Idp;
  logregels: string[];
  /** A request with a token of this user, and a fresh Idempotency-Key unless one is given. */
  vraag(methode: string, pad: string, opties?: Vraagopties): Promise<Antwoord>;
  sql<T = Record<string, unknown>>(tekst: string, waarden?: unknown[]): Promise<T[]>;
  /** Closes the instance and starts it anew on the same database. */
  herstart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Vraagopties {
  als?: string | null;
  lichaam?: unknown;
  ruw?: string;
  koppen?: Record<string, string>;
  sleutel?: string | null;
}

export interface Antwoord {
  status: number;
  koppen: Headers;
  // The shape differs per test; each test looks at what it needs.
  lichaam: any;
}

export async function startProef(
  naam: string,
  extra: Partial<InstantieConfig> = {},
  def: AppDefinitie = proefapp,
): Promise<Proef> {
  const map = await mkdtemp(join(tmpdir(), 'weerthuis-platform-'));
  const gebruikers = ['begeleider', 'planner', 'beheerder'].map((rol) => ({
    gebruiker: rol,
    wachtwoord: 'proef',
    rollen: [rol],
  }));
  const idp = await startIdp({ organisaties: [{ naam, oin: OIN, gebruikers }], map });
  const databaseUrl = await (await testOmgeving()).databaseUrl(`platform_${naam}`);
  const c: InstantieConfig = {
    naam,
    rol: def.rol,
    oin: OIN,
    regio: 'proef',
    poort: 0,
    databaseUrl,
    poolgrootte: 4,
    kafka: { brokers: [], gebruiker: '', wachtwoord: '' },
    oidc: { issuer: idp.issuer(naam), audience: `urn:weerthuis:${naam}` },
    convenantPad: '',
    sleutelmap: join(map, 'sleutels'),
    ontwikkel: true,
    klokBeweegbaar: true,
    logniveau: 'info',
    ontvangstInterval: 50,
    ...extra,
  };
  const logregels: string[] = [];
  const start = () => startInstantie(def, c, { write: (regel) => void logregels.push(regel) });
  const p: Proef = {
    i: await start(),
    c,
    idp,
    logregels,
    vraag: (methode, pad, o = {}) => vraag(p, naam, methode, pad, o),
    sql: (tekst, waarden) => p.i.diensten.database.query(tekst, waarden),
    herstart: async () => {
      await p.i.sluit();
      p.i = await start();
    },
    stop: async () => {
      await p.i.sluit();
      await idp.stop();
      await rm(map, { recursive: true });
    },
  };
  return p;
}

async function vraag(p: Proef, naam: string, methode: string, pad: string, o: Vraagopties): Promise<Antwoord> {
  const { als = 'begeleider', lichaam, ruw, koppen = {}, sleutel = crypto.randomUUID() } = o;
  const antwoord = await fetch(p.i.url + pad, {
    method: methode,
    headers: {
      ...(als ? { authorization: `Bearer ${als.includes('.') ? als : await p.idp.token(naam, als)}` } : {}),
      ...(methode === 'POST' && sleutel ? { 'idempotency-key': sleutel } : {}),
      ...(lichaam === undefined && ruw === undefined ? {} : { 'content-type': 'application/json' }),
      ...koppen,
    },
    ...(lichaam === undefined && ruw === undefined ? {} : { body: ruw ?? JSON.stringify(lichaam) }),
  });
  const tekst = await antwoord.text();
  const json = /json/.test(antwoord.headers.get('content-type') ?? '');
  return { status: antwoord.status, koppen: antwoord.headers, lichaam: json && tekst ? JSON.parse(tekst) : tekst };
}
