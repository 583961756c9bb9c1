import { join } from 'node:path';
import type { Partij } from '@weerthuis/domain';
import { maakOntwikkelConvenant, partijSleutelmap } from '@weerthuis/messaging';
import { metSlot, startIdp, startMailserver } from '@weerthuis/testkit';
import { startBediening } from '../bediening/bediening.js';
import type { Startopties } from '../opdracht/opties.js';
import { maakDatabases } from './databases.js';
import { geheimen } from './geheimen.js';
import { organisatie } from './gebruikers.js';
import { instantieConfig } from './instantie-config.js';
import { Instantiebeheer, type Appmodule } from './instantiebeheer.js';
import { deelnemers, leesRegio } from './lees-regio.js';
import { eisNietLopend } from './lopend.js';
import { kiesBasis, POORT } from './poorten.js';
import { beschrijf } from './beschrijf.js';
import { schrijfRegiobestand, wisRegiobestand, type Regiobestand } from './regiobestand.js';
import { startServers } from './servers.js';
import { voorzieBus } from './voorzie-bus.js';

/** A region that runs in this process and its two children. */
export interface LopendeRegio {
  bestand: Regiobestand;
  instanties: Instantiebeheer;
  /** Stops the instances, then what they stood on; `houdServers` leaves PostgreSQL and Kafka for the next start. */
  stop(opties?: { houdServers?: boolean }): Promise<void>;
}

export interface Hulp {
  meld?: (regel: string) => void;
  module?: Appmodule;
  klokBeweegbaar?: boolean;
}

const appVanRol: Appmodule = (rol) => `@weerthuis/${rol}`;

/** Starts a whole region: servers, keys and convenant, databases, bus rights, identity provider, mail, and all instances. */
export async function startRegio(opties: Startopties, hulp: Hulp = {}): Promise<LopendeRegio> {
  const meld = hulp.meld ?? (() => undefined);
  const profiel = leesRegio(opties.regio);
  const partijen = deelnemers(profiel);
  await eisNietLopend(opties.data);
  const basis = await kiesBasis(partijen.length, opties.poort);
  const map = join(opties.data, 'regio', profiel.regio);
  const geheim = geheimen(join(map, 'geheimen.json'), partijen.map((partij) => partij.naam));
  const sleutelmap = join(map, 'sleutels');
  const op: (() => Promise<unknown>)[] = [];
  const stop = async ({ houdServers = false } = {}): Promise<void> => {
    wisRegiobestand(opties.data);
    for (const sluit of op.toReversed()) if (!houdServers || sluit !== op[0]) await sluit();
  };

  try {
    const [servers, convenantPad] = await metSlot(join(opties.data, 'start.slot'), () =>
      Promise.all([startServers(opties.data, basis, meld), maakOntwikkelConvenant(profiel, sleutelmap)]),
    );
    op.push(servers.stop);
    meld('sleutels en convenant staan klaar');
    const [urls] = await Promise.all([
      maakDatabases(servers.beheerUrl, profiel.regio, partijen, geheim),
      voorzieBus(servers, profiel, partijen, geheim),
    ]);
    meld(`${urls.size} databases met eigen rol, ${partijen.length} busgebruikers met eigen rechten`);

    const idp = await startIdp({ map: join(map, 'idp'), poort: basis + POORT.idp, organisaties: partijen.map(organisatie) });
    op.push(idp.stop);
    const mail = await startMailserver({ poort: basis + POORT.mail });
    op.push(mail.stop);

    const klokBeweegbaar = hulp.klokBeweegbaar ?? opties.demo;
    const omgeving = { profiel, brokers: servers.brokers, idpUrl: idp.url, smtp: mail.url, convenantPad, klokBeweegbaar, sleutelmap: (oin: string) => partijSleutelmap(sleutelmap, oin) };
    const config = (partij: Partij, i: number) =>
      instantieConfig(omgeving, partij, poortVan(basis, partij, i), urls.get(partij.naam) ?? '', geheim[partij.naam] ?? { database: '', kafka: '' });
    const configs = new Map(partijen.map((partij, i) => [partij.naam, config(partij, i)]));
    const instanties = new Instantiebeheer(join(map, 'log'), configs, hulp.module ?? appVanRol);
    op.push(() => instanties.sluit());
    await instanties.startAlle();
    meld(`${configs.size} instanties luisteren`);

    const bediening = await startBediening(basis + POORT.bediening, instanties);
    op.push(bediening.stop);
    const bestand = beschrijf({ profiel, partijen, configs, servers, idpUrl: idp.url, mail: mail.url, bediening, processen: { start: process.pid, ...instanties.processen }, klokBeweegbaar });
    schrijfRegiobestand(opties.data, bestand);
    return { bestand, instanties, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

const poortVan = (basis: number, partij: Partij, i: number): number =>
  basis + (partij.rol === 'matching' ? POORT.hub : POORT.partijen + i - 1);
