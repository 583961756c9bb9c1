import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Partij, Regioprofiel } from '@weerthuis/domain';
import {
  bepaalVerschil,
  beschrijfStap,
  leesUittredingen,
  ontwikkelConvenantPad,
  partijSleutelmap,
  pasToe,
  planConvenant,
  verklaarUittreding,
  type Convenantplan,
  type KafkaAanmelding,
} from '@weerthuis/messaging';
import { datamap } from '../opdracht/opties.js';
import { geheimen } from '../regio/geheimen.js';
import { leesRegio } from '../regio/lees-regio.js';
import { leesRegiobestand } from '../regio/regiobestand.js';

export const UITLEG = `Gebruik: npm run convenant -- plan|toepassen|uittreden [opties]
  plan                  toont wat er op de broker anders is dan het convenant vraagt; verandert niets (1: er is verschil)
  toepassen             brengt de broker in overeenstemming, en toont elke stap
  uittreden <partij>    tekent dat de partij vertrekt en past dat toe: eerst schrijven, dan ruimte, dan lezen, dan de gebruiker
  --regio <naam>        regioprofiel uit regio/ (standaard de regio die draait)
  --per <tijdstip>      bij uittreden: vanaf wanneer (standaard nu); later geldt het bij het eerste toepassen daarna
  --data <map>          map met gegevens (standaard .weerthuis)
  --wachtwoorden <json> bestand met per partij (naam) het wachtwoord van haar gebruiker, waar data ze niet heeft
Een ander cluster: KAFKA_BROKERS, KAFKA_BEHEER_GEBRUIKER en KAFKA_BEHEER_WACHTWOORD.`;

interface Waar {
  profiel: Regioprofiel;
  beheer: KafkaAanmelding;
  /** Folder with the keys of all parties, in development. */
  sleutels: string;
  convenantPad: string;
  wachtwoord: (gebruiker: string) => string | undefined;
}

/** `npm run convenant`: compares the broker with the convenant and mends the difference. Gives the exit code. */
export async function convenant(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      regio: { type: 'string' },
      data: { type: 'string' },
      per: { type: 'string' },
      wachtwoorden: { type: 'string' },
    },
  });
  const [daad, wie] = positionals;
  if (!daad || !['plan', 'toepassen', 'uittreden'].includes(daad) || (daad === 'uittreden') !== !!wie) {
    console.error(UITLEG);
    return 2;
  }
  const waar = zoek(datamap(values.data, env), values.regio, env, values.wachtwoorden);
  if (daad === 'plan') return toon((await bepaalVerschil(waar.beheer, await plan(waar))).map(beschrijfStap), 1);
  if (wie) await verklaar(waar, partij(waar.profiel, wie), values.per);
  return voerUit(waar, await plan(waar));
}

function zoek(data: string, regio: string | undefined, env: NodeJS.ProcessEnv, wachtwoorden?: string): Waar {
  const brokers = env['KAFKA_BROKERS']?.split(',').map((adres) => adres.trim());
  const lopend = brokers && regio ? undefined : leesRegiobestand(data);
  const naam = regio ?? lopend?.regio ?? '';
  const profiel = leesRegio(naam);
  const map = join(data, 'regio', profiel.regio);
  const beheer = brokers
    ? { brokers, gebruiker: env['KAFKA_BEHEER_GEBRUIKER'] ?? '', wachtwoord: env['KAFKA_BEHEER_WACHTWOORD'] ?? '' }
    : { brokers: lopend?.kafka.brokers ?? [], ...(lopend?.kafka.beheer ?? { gebruiker: '', wachtwoord: '' }) };
  const bewaard = existsSync(join(map, 'geheimen.json'))
    ? geheimen(
        join(map, 'geheimen.json'),
        profiel.partijen.map((p) => p.naam),
      )
    : {};
  const gegeven = wachtwoorden ? (JSON.parse(readFileSync(wachtwoorden, 'utf8')) as Record<string, string>) : {};
  const perOin = new Map(profiel.partijen.map((p) => [p.oin, gegeven[p.naam] ?? bewaard[p.naam]?.kafka]));
  const sleutels = join(map, 'sleutels');
  const convenantPad = ontwikkelConvenantPad(sleutels, profiel.regio);
  return { profiel, beheer, sleutels, convenantPad, wachtwoord: (gebruiker) => perOin.get(gebruiker) };
}

/** Statements of parties that left count beside the status in the profile. */
async function plan({ profiel, convenantPad }: Waar): Promise<Convenantplan> {
  const uitgetreden = existsSync(convenantPad) ? await leesUittredingen(convenantPad, new Date()) : [];
  return planConvenant(profiel, { uitgetreden });
}

function partij(profiel: Regioprofiel, naam: string): Partij {
  const gevonden = profiel.partijen.find((p) => p.naam === naam || p.oin === naam);
  if (gevonden) return gevonden;
  throw new Error(
    `${naam} is geen partij van ${profiel.regio}; kies uit: ${profiel.partijen.map((p) => p.naam).join(', ')}`,
  );
}

async function verklaar(
  { profiel, convenantPad, sleutels }: Waar,
  { oin, titel }: Partij,
  per?: string,
): Promise<void> {
  const vanaf = per === undefined ? new Date() : new Date(per);
  if (Number.isNaN(vanaf.getTime())) throw new Error(`--per ${per} is geen tijdstip; geef bijvoorbeeld 2027-01-01`);
  await verklaarUittreding(convenantPad, partijSleutelmap(sleutels, oin), {
    oin,
    regio: profiel.regio,
    per: vanaf.toISOString(),
  });
  console.log(`${titel} treedt uit per ${vanaf.toISOString()}`);
}

async function voerUit(waar: Waar, p: Convenantplan): Promise<number> {
  let gedaan = 0;
  const over = await pasToe(waar.beheer, p, {
    wachtwoord: waar.wachtwoord,
    gedaan: (stap) => {
      gedaan++;
      console.log(beschrijfStap(stap));
    },
  });
  console.log(gedaan ? `${gedaan} verschillen hersteld` : 'De broker was al in overeenstemming met het convenant');
  const rest = over.map(beschrijfStap);
  if (over.some((s) => s.wat === 'gebruiker-maken'))
    console.log('Van deze gebruikers is geen wachtwoord bekend (--wachtwoorden):');
  return rest.length ? toon(rest, over.every((s) => s.wat === 'melding') ? 0 : 1) : 0;
}

function toon(regels: string[], code: number): number {
  console.log(regels.length ? regels.join('\n') : 'De broker is in overeenstemming met het convenant');
  return regels.length ? code : 0;
}
