import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { startInstantie, type AppDefinitie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { SCHERMENCLIENT, startIdp, testOmgeving, vrijePoort, type Idp } from '@weerthuis/testkit';
import { werkplekMigraties, WerkplekModule, werkplekRand } from '../../src/index.js';

export const OIN = '00000099000000000001';

/** What the signed convenant says of the party and its region; reading and checking it is messaging's own matter. */
@Global()
@Module({
  providers: [
    {
      provide: ConvenantDienst,
      useValue: { mij: { titel: 'Proefzorg' }, profiel: { titel: 'Proefregio' } },
    },
  ],
  exports: [ConvenantDienst],
})
class ConvenantModule {}

export interface Werkplekopties {
  extra?: Partial<InstantieConfig>;
  /** Seconds that an access token of a browser login holds. */
  tokenduur?: number;
  modules?: AppDefinitie['modules'];
}

/** An instance with screens, its issuer, and browsers for it. */
export interface Werkplekproef {
  i: Instantie;
  c: InstantieConfig;
  idp: Idp;
  logregels: string[];
  sql<T = Record<string, unknown>>(tekst: string, waarden?: unknown[]): Promise<T[]>;
  /** A request with a token of this user (its first name: `begeleider`), without a browser. */
  vraag(
    als: string,
    methode: string,
    pad: string,
    lichaam?: unknown,
    koppen?: Record<string, string>,
  ): Promise<Antwoord>;
  herstart(): Promise<void>;
  /** Another process of the same organisation, as far as database and channel can tell; ended by `stop`. */
  tweede(): Promise<Instantie>;
  /** The provider forgets every login that there was. */
  vergeetLogins(): Promise<void>;
  stop(): Promise<void>;
}

export interface Antwoord {
  status: number;
  etag: string | null;
  // The shape differs per test; each test looks at what it needs.
  lichaam: any;
}

export async function startWerkplek(naam: string, o: Werkplekopties = {}): Promise<Werkplekproef> {
  const map = await mkdtemp(join(tmpdir(), 'weerthuis-werkplek-'));
  const poort = await vrijePoort();
  const adres = `http://127.0.0.1:${poort}`;
  const gebruikers = ['begeleider', 'planner', 'beheerder', 'vreemde'].map((rol) => ({
    gebruiker: `${rol}.${naam}`,
    wachtwoord: 'proef',
    rollen: [rol],
    naam: `Voorbeeld-${rol}`,
  }));
  const { tokenduur } = o;
  const organisatie = { naam, oin: OIN, gebruikers, adressen: [adres], ...(tokenduur ? { tokenduur } : {}) };
  const idp = await startIdp({ organisaties: [organisatie], map });
  const idpPoort = Number(new URL(idp.url).port);
  const def: AppDefinitie = {
    rol: 'zorg',
    titel: 'Proef',
    modules: (c) => [ConvenantModule, WerkplekModule.voor(), ...(o.modules?.(c) ?? [])],
    entities: [],
    migraties: werkplekMigraties,
    rand: werkplekRand,
  };
  const c: InstantieConfig = {
    naam,
    rol: 'zorg',
    oin: OIN,
    regio: 'proef',
    poort,
    adres,
    databaseUrl: await (await testOmgeving()).databaseUrl(`werkplek_${naam}`),
    poolgrootte: 4,
    kafka: { brokers: [], gebruiker: '', wachtwoord: '' },
    oidc: {
      issuer: idp.issuer(naam),
      audience: `urn:weerthuis:${naam}`,
      client: SCHERMENCLIENT.id,
      geheim: SCHERMENCLIENT.geheim,
    },
    convenantPad: '',
    sleutelmap: join(map, 'sleutels'),
    ontwikkel: true,
    klokBeweegbaar: true,
    logniveau: 'info',
    ontvangstInterval: 50,
    ...o.extra,
  };
  const logregels: string[] = [];
  const start = (config = c) => startInstantie(def, config, { write: (regel) => void logregels.push(regel) });
  const meer: Instantie[] = [];
  const p: Werkplekproef = {
    i: await start(),
    c,
    idp,
    logregels,
    sql: (tekst, waarden) => p.i.diensten.database.query(tekst, waarden),
    vraag: async (als, methode, pad, lichaam, koppen = {}) => {
      const antwoord = await fetch(p.i.url + pad, {
        method: methode,
        headers: {
          authorization: `Bearer ${await p.idp.token(naam, `${als}.${naam}`)}`,
          ...(methode === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
          ...(lichaam === undefined ? {} : { 'content-type': 'application/json' }),
          ...koppen,
        },
        ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
      });
      const tekst = await antwoord.text();
      return { status: antwoord.status, etag: antwoord.headers.get('etag'), lichaam: tekst && JSON.parse(tekst) };
    },
    herstart: async () => {
      await p.i.sluit();
      p.i = await start();
    },
    tweede: async () => {
      const tweede = await start({ ...c, poort: 0 });
      meer.push(tweede);
      return tweede;
    },
    vergeetLogins: async () => {
      await p.idp.stop();
      p.idp = await startIdp({ organisaties: [organisatie], map, poort: idpPoort });
    },
    stop: async () => {
      await Promise.all([p.i, ...meer].map((i) => i.sluit()));
      await p.idp.stop();
      await rm(map, { recursive: true });
    },
  };
  return p;
}
