import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Partij, Regioprofiel } from '@weerthuis/domain';
import type { InstantieConfig } from '@weerthuis/platform';
import { startIdp, startMailserver } from '@weerthuis/testkit';
import { startBediening, type Bediening } from '../bediening/bediening.js';
import type { Startopties } from '../opdracht/opties.js';
import { beschrijf } from './beschrijf.js';
import { organisatie } from './gebruikers.js';
import { instantieConfig } from './instantie-config.js';
import { Instantiebeheer, type Appmodule } from './instantiebeheer.js';
import { deelnemers, leesRegio } from './lees-regio.js';
import { legGrond, type Grond } from './leg-grond.js';
import { eisNietLopend } from './lopend.js';
import { adresVan, kiesBasis, POORT, poortVan } from './poorten.js';
import { schrijfRegiobestand, wisRegiobestand, type Regiobestand } from './regiobestand.js';

/** A region that runs in this process and its two children. */
export interface LopendeRegio {
  bestand: Regiobestand;
  instanties: Instantiebeheer;
  /** Starts all instances again with a Klok that cannot be moved. */
  zetKlokVast(): Promise<void>;
  /** Stops the instances, then what they stood on; `houdServers` leaves PostgreSQL and Kafka for the next start. */
  stop(opties?: { houdServers?: boolean }): Promise<void>;
}

export interface Hulp {
  meld?: (regel: string) => void;
  /** Where the app of a role is; tests name their own. */
  module?: Appmodule;
  klokBeweegbaar?: boolean;
  /** Gives up between two steps and stops what was started. */
  afbreken?: AbortSignal;
}

const appVanRol: Appmodule = (rol) => `@weerthuis/bundel/${rol}`;

/** Starts a whole region: servers, keys and convenant, databases, bus rights, identity provider, mail, and all instances. */
export async function startRegio(opties: Startopties, hulp: Hulp = {}): Promise<LopendeRegio> {
  const { meld = () => undefined, module = appVanRol, klokBeweegbaar = opties.demo } = hulp;
  const profiel = leesRegio(opties.regio);
  const partijen = deelnemers(profiel);
  mkdirSync(opties.data, { recursive: true });
  await eisNietLopend(opties.data);
  const map = join(opties.data, 'regio', profiel.regio);
  const instanties = new Instantiebeheer(join(map, 'log'), module);
  const sluiters: (() => Promise<unknown>)[] = [];
  const gestart = <T extends { stop(): Promise<unknown> }>(wat: T): T => {
    sluiters.unshift(() => wat.stop());
    hulp.afbreken?.throwIfAborted();
    return wat;
  };
  let houdServers = false;
  const stop = async (wens: { houdServers?: boolean } = {}): Promise<void> => {
    houdServers = wens.houdServers ?? false;
    wisRegiobestand(opties.data);
    for (const sluit of sluiters.splice(0)) await sluit();
  };

  try {
    const { basis, bediening } = await neemBlok(partijen.length, opties.poort, instanties);
    gestart(bediening);
    const grond = await legGrond({ data: opties.data, map, basis, profiel, partijen, meld });
    gestart({ stop: async () => houdServers || grond.servers.stop() });
    const idp = gestart(
      await startIdp({
        map: join(map, 'idp'),
        poort: basis + POORT.idp,
        organisaties: partijen.map((partij, i) => organisatie(partij, adresVan(poortVan(basis, partij, i)))),
      }),
    );
    const mail = gestart(await startMailserver({ poort: basis + POORT.mail }));
    const configs = maakConfigs({ profiel, partijen, grond, basis, idpUrl: idp.url, smtp: mail.url, klokBeweegbaar });
    gestart(instanties).neem(configs);
    await Promise.race([instanties.startAlle(), bijAfbreken(hulp.afbreken)]);
    meld(`${configs.size} instanties luisteren`);
    grond.servers.bezink().catch(() => undefined); // in the background; a region that stops meanwhile cuts it off
    const processen = { start: process.pid, ...instanties.processen };
    const bestand = beschrijf({
      profiel,
      partijen,
      configs,
      servers: grond.servers,
      idpUrl: idp.url,
      mail: mail.url,
      bediening,
      processen,
      klokBeweegbaar,
    });
    schrijfRegiobestand(opties.data, bestand);
    const zetKlokVast = async (): Promise<void> => {
      await instanties.herstart((config) => ({ ...config, klokBeweegbaar: false }));
      schrijfRegiobestand(opties.data, Object.assign(bestand, { klokBeweegbaar: false }));
    };
    return { bestand, instanties, zetKlokVast, stop };
  } catch (fout) {
    await instanties.stop();
    await stop();
    throw fout;
  }
}

/** Chooses the ports, and holds the block by listening on the first thing that is there: the control endpoint. */
async function neemBlok(
  aantal: number,
  gegeven: number | undefined,
  wat: Instantiebeheer,
): Promise<{ basis: number; bediening: Bediening }> {
  const basis = await kiesBasis(aantal, gegeven);
  try {
    return { basis, bediening: await startBediening(basis + POORT.bediening, wat) };
  } catch (fout) {
    if (gegeven !== undefined || (fout as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fout;
    return neemBlok(aantal, gegeven, wat);
  }
}

/** Rejects as soon as the start is broken off; never resolves. */
const bijAfbreken = (sein?: AbortSignal): Promise<never> =>
  new Promise((_, mis) => sein?.addEventListener('abort', () => mis(sein.reason as Error), { once: true }));

interface Samenstel {
  profiel: Regioprofiel;
  partijen: Partij[];
  grond: Grond;
  basis: number;
  idpUrl: string;
  smtp: string;
  klokBeweegbaar: boolean;
}

/** The configuration of every instance, by name. The hub takes the first port of the block. */
function maakConfigs({ partijen, grond, basis, ...rest }: Samenstel): Map<string, InstantieConfig> {
  const omgeving = {
    ...rest,
    brokers: grond.servers.brokers,
    convenantPad: grond.convenantPad,
    sleutelmap: grond.sleutelmap,
  };
  const config = (partij: Partij, i: number): InstantieConfig => {
    const geheim = grond.geheim[partij.naam] ?? { database: '', kafka: '' };
    return instantieConfig(omgeving, partij, poortVan(basis, partij, i), grond.urls.get(partij.naam) ?? '', geheim);
  };
  return new Map(partijen.map((partij, i) => [partij.naam, config(partij, i)]));
}
