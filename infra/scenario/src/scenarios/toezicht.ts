import { leesAlles } from '@weerthuis/messaging';
import type { Spel } from '../stappen/spel.js';
import { metDatabase } from '../toegang/database.js';
import type { Regiobestand } from '../toegang/regio.js';

/** 4. Nobody in: what the broker, the hub and the corporaties hold after all that was played. */
export async function toezicht(s: Spel): Promise<void> {
  const { verslag: v } = s;
  const { bestand } = s.regio;
  const buiten = new Set<string>();
  const binnen = new Set<string>();
  const gelezen = await v.stap('toezicht', 'leest elk record op de broker', () =>
    leesAlles({ brokers: bestand.kafka.brokers, ...bestand.kafka.beheer }, `weerthuis.${bestand.regio}.`, (r) => {
      if (herkenbaar(s, r.buitenkant)) buiten.add(r.topic);
      if (herkenbaar(s, r.binnenkant)) binnen.add(r.topic);
    }),
  );
  v.zeker(`er waren records om te lezen (${gelezen})`, gelezen > 50);
  v.zeker('geen topic, sleutel of kop bevat iets persoonlijks', nietsIn(buiten));
  v.zeker('geen inhoud is leesbaar waar zij verzegeld hoort te zijn', nietsIn(binnen));
  const { instanties } = bestand;
  v.zeker(`${instanties.length} databases, elk met een eigen inlog`, uniek(instanties, 'databaseUrl'));
  v.zeker(
    'elke instantie heeft een eigen naam op de bus',
    new Set(instanties.map((i) => i.kafka.gebruiker)).size === instanties.length,
  );
  for (const i of instanties.filter((een) => een.rol === 'matching' || een.rol === 'corporatie')) {
    const { url, leden } = { url: i.databaseUrl, leden: i.rol === 'matching' };
    v.zeker(`${i.naam}: geen BSN in enige tabel${leden ? ', en geen naam' : ''}`, await schoon(s, url, leden));
  }
  const [een, ander] = instanties;
  if (een && ander) v.zeker('de inlog van de een opent de database van de ander niet', await dicht(een, ander));
}

const herkenbaar = (s: Spel, tekst: string): boolean => s.sporen.some((spoor) => tekst.includes(spoor));
const nietsIn = (topics: Set<string>): boolean => topics.size === 0;
const uniek = (lijst: Regiobestand['instanties'], veld: 'databaseUrl'): boolean =>
  new Set(lijst.map((i) => new URL(i[veld]).username)).size === lijst.length &&
  new Set(lijst.map((i) => new URL(i[veld]).pathname)).size === lijst.length;

/** Looks in every column of every table, apart from the log of who did what. */
async function schoon(s: Spel, url: string, ookNamen: boolean): Promise<boolean> {
  const verboden = s.sporen.filter((spoor) => ookNamen || /^\d{9}$/.test(spoor));
  return metDatabase(url, async (db) => {
    const { rows } = await db.query<{ tabel: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS tabel FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { tabel } of rows) {
      const inhoud = await db.query<{ rij: string }>(`SELECT t::text AS rij FROM ${tabel} t`);
      if (inhoud.rows.some(({ rij }) => verboden.some((spoor) => rij.includes(spoor)))) return false;
    }
    return true;
  });
}

async function dicht(een: { databaseUrl: string }, ander: { databaseUrl: string }): Promise<boolean> {
  const url = new URL(een.databaseUrl);
  url.pathname = new URL(ander.databaseUrl).pathname;
  try {
    await metDatabase(url.href, (db) => db.query('SELECT 1'));
    return false;
  } catch {
    return true;
  }
}
