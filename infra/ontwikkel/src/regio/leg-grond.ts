import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Partij, Regioprofiel } from '@weerthuis/domain';
import {
  leesUittredingen,
  maakOntwikkelConvenant,
  ontwikkelConvenantPad,
  partijSleutelmap,
} from '@weerthuis/messaging';
import { metSlot } from '@weerthuis/testkit';
import { maakDatabases } from './databases.js';
import { geheimen, type Geheim } from './geheimen.js';
import { startBroker, startDatabaseserver, type Broker, type Databaseserver } from './servers.js';
import { voorzieBus } from './voorzie-bus.js';

/** Everything of a region that stays when its instances stop. */
export interface Grond {
  servers: Databaseserver & Broker;
  /** Connection address per party. */
  urls: Map<string, string>;
  geheim: Record<string, Geheim>;
  convenantPad: string;
  sleutelmap: (oin: string) => string;
}

interface Opdracht {
  data: string;
  /** Folder of this region within `data`. */
  map: string;
  basis: number;
  profiel: Regioprofiel;
  partijen: Partij[];
  meld: (regel: string) => void;
}

/** Servers, databases, bus rights, keys and the convenant; what is there already is kept. All at once where it can. */
export async function legGrond(o: Opdracht): Promise<Grond> {
  const sleutels = join(o.map, 'sleutels');
  const geheim = geheimen(
    join(o.map, 'geheimen.json'),
    o.partijen.map((partij) => partij.naam),
  );
  const pad = ontwikkelConvenantPad(sleutels, o.profiel.regio);
  const uitgetreden = existsSync(pad) ? await leesUittredingen(pad, new Date()) : [];
  const [db, bus, convenant] = await metSlot(join(o.data, 'start.slot'), () =>
    Promise.allSettled([
      database(o, geheim),
      broker(o, geheim, uitgetreden),
      maakOntwikkelConvenant(o.profiel, sleutels),
    ]),
  );
  const stop = async (): Promise<void> => {
    await Promise.all([
      db.status === 'fulfilled' && db.value.server.stop(),
      bus.status === 'fulfilled' && bus.value.stop(),
    ]);
  };
  const mis = [db, bus, convenant].find((deel) => deel.status === 'rejected');
  if (db.status === 'rejected' || bus.status === 'rejected' || convenant.status === 'rejected') {
    await stop();
    throw mis?.reason;
  }
  o.meld('sleutels en convenant staan klaar');
  return {
    servers: { ...db.value.server, ...bus.value, stop },
    urls: db.value.urls,
    geheim,
    convenantPad: convenant.value,
    sleutelmap: (oin) => partijSleutelmap(sleutels, oin),
  };
}

async function database(
  o: Opdracht,
  geheim: Record<string, Geheim>,
): Promise<{ server: Databaseserver; urls: Map<string, string> }> {
  const server = await startDatabaseserver(o.data, o.basis, o.meld);
  const urls = await maakDatabases(server.beheerUrl, o.profiel.regio, o.partijen, geheim);
  o.meld(`${urls.size} databases met elk een eigen rol`);
  return { server, urls };
}

async function broker(o: Opdracht, geheim: Record<string, Geheim>, uitgetreden: string[]): Promise<Broker> {
  const server = await startBroker(o.data, o.basis, o.meld);
  await voorzieBus(server, o.profiel, o.partijen, geheim, uitgetreden);
  o.meld(`${o.partijen.length} busgebruikers met elk eigen rechten`);
  return server;
}
