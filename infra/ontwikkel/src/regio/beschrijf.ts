import type { Partij, Regioprofiel } from '@weerthuis/domain';
import type { InstantieConfig } from '@weerthuis/platform';
import { organisatie } from './gebruikers.js';
import type { RegioGebruiker, RegioInstantie, Regiobestand } from './regiobestand.js';
import type { Broker, Databaseserver } from './servers.js';

interface Gestart {
  profiel: Regioprofiel;
  partijen: Partij[];
  configs: Map<string, InstantieConfig>;
  servers: Databaseserver & Broker;
  idpUrl: string;
  mail: string;
  bediening: { url: string; sleutel: string };
  processen: Record<string, number>;
  klokBeweegbaar: boolean;
}

/** The description of a started region for `regio.json`. */
export const beschrijf = (g: Gestart): Regiobestand => ({
  regio: g.profiel.regio,
  titel: g.profiel.titel,
  gestart: new Date().toISOString(),
  klokBeweegbaar: g.klokBeweegbaar,
  instanties: g.partijen.map((partij) => instantie(partij, g.configs.get(partij.naam) as InstantieConfig)),
  idp: { url: g.idpUrl },
  gebruikers: g.partijen.flatMap(gebruikers),
  kafka: { brokers: g.servers.brokers, beheer: g.servers.beheer },
  postgres: { beheerUrl: g.servers.beheerUrl },
  mail: g.mail,
  convenant: [...g.configs.values()][0]?.convenantPad ?? '',
  bediening: { url: g.bediening.url, sleutel: g.bediening.sleutel },
  processen: g.processen,
});

function instantie(partij: Partij, config: InstantieConfig): RegioInstantie {
  const url = `http://127.0.0.1:${config.poort}`;
  return {
    naam: partij.naam,
    titel: partij.titel,
    rol: partij.rol,
    oin: partij.oin,
    url,
    openapi: `${url}/openapi.json`,
    issuer: config.oidc.issuer,
    databaseUrl: config.databaseUrl,
    kafka: { gebruiker: config.kafka.gebruiker, wachtwoord: config.kafka.wachtwoord },
  };
}

const gebruikers = (partij: Partij): RegioGebruiker[] =>
  organisatie(partij).gebruikers.map(({ gebruiker, wachtwoord, rollen }) => ({
    gebruiker,
    wachtwoord,
    rollen,
    instantie: partij.naam,
  }));
