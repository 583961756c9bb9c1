import { maakOntwikkelConvenant } from '@weerthuis/messaging';
import { maakGebruikers } from '@weerthuis/testkit';
import { maakDatabases } from '../regio/databases.js';
import type { Geheim } from '../regio/geheimen.js';
import { deelnemers, leesRegio } from '../regio/lees-regio.js';
import { voorzieBus } from '../regio/voorzie-bus.js';

const VERPLICHT = [
  'REGIO',
  'DATABASE_URL',
  'KAFKA_INTERN',
  'KAFKA_BROKERS',
  'KAFKA_BEHEER_WACHTWOORD',
  'SLEUTELS',
  'WACHTWOORDEN',
] as const;
type Instellingen = Record<(typeof VERPLICHT)[number], string>;

/** Prepares servers that already run: for the parties named in `WACHTWOORDEN` a database and a bus user, and the convenant of all. */
export async function richtIn(env: NodeJS.ProcessEnv): Promise<void> {
  const e = leesInstellingen(env);
  const geheim = JSON.parse(e.WACHTWOORDEN) as Record<string, Geheim>;
  const profiel = leesRegio(e.REGIO);
  const partijen = deelnemers(profiel).filter((partij) => geheim[partij.naam]);
  const beheer = { gebruiker: 'admin', wachtwoord: e.KAFKA_BEHEER_WACHTWOORD };
  const gebruikersbeheer = { adres: e.KAFKA_INTERN };
  await maakGebruikers(gebruikersbeheer, [beheer]);
  await maakDatabases(e.DATABASE_URL, profiel.regio, partijen, geheim);
  await voorzieBus({ brokers: e.KAFKA_BROKERS.split(','), beheer, gebruikersbeheer }, profiel, partijen, geheim);
  const pad = await maakOntwikkelConvenant(profiel, e.SLEUTELS);
  console.log(`Ingericht: ${partijen.map((partij) => partij.naam).join(', ')}. Convenant: ${pad}`);
}

function leesInstellingen(env: NodeJS.ProcessEnv): Instellingen {
  const mist = VERPLICHT.filter((naam) => !env[naam]);
  if (mist.length > 0) throw new Error(`Voor het inrichten ontbreekt: ${mist.join(', ')}`);
  return Object.fromEntries(VERPLICHT.map((naam) => [naam, env[naam]])) as Instellingen;
}
