import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wortel } from '@weerthuis/testkit';
import { geheugenAlleen } from '../meten/eigen-proces.js';
import { feittijden } from '../meten/feit.js';
import { startGemeten, type GemetenStart } from '../meten/gemeten-start.js';
import { ijk, type Ijking } from '../meten/ijkmaat.js';
import { cpuGebruik, geheugen, metNakomelingen } from '../meten/processen.js';
import { verslag, type Meting } from '../meten/verslag.js';
import { leesRegiobestand } from '../regio/regiobestand.js';
import { instantie } from './instantie.js';

const RUST_SECONDEN = 30;
/** The first minute after a start is no rest: greetings and receipts, compilers that finish, vacuum over new tables. */
const BEZINKEN_SECONDEN = 90;

/** `npm run metingen -- start`: measures the bars of a start and writes them to `docs/metingen/start.md`. */
export async function metingen([wat]: string[]): Promise<number> {
  if (wat !== 'start') {
    console.error('Gebruik: npm run metingen -- start');
    return 2;
  }
  const data = mkdtempSync(join(tmpdir(), 'weerthuis-meting-'));
  chmodSync(data, 0o755);
  try {
    const ijking = ijk();
    return schrijf(await meetStart(data), ijking());
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function meetStart(data: string): Promise<Meting[]> {
  const uit: Meting[] = [];
  const noteer = (naam: string, grens: number, eenheid: string, waarde: number | undefined): void => {
    uit.push({ wat: naam, grens, eenheid, waarde });
    console.log(`· ${naam}: ${waarde?.toFixed(1) ?? 'niet gemeten'} ${eenheid} (hoogstens ${grens})`);
  };
  const koud = await startGemeten(data, '--leeg');
  noteer('regio gereed, lege gegevens', 30, 's', koud.seconden);
  await koud.doodt();
  const warm = await startGemeten(data, '--leeg');
  try {
    noteer('regio gereed, PostgreSQL en Kafka draaien nog', 10, 's', warm.seconden);
    await meetRust(warm, noteer);
    await meetFeit(data, noteer);
  } finally {
    noteer('alles gestopt na Ctrl-C', 10, 's', await warm.stopt());
  }
  const demo = await startGemeten(join(data, 'demo')).catch((fout: Error) => console.error(fout.message));
  noteer('demogegevens laden', 60, 's', demo?.demo);
  await demo?.stopt();
  return uit;
}

type Noteer = (naam: string, grens: number, eenheid: string, waarde: number | undefined) => void;

async function meetRust(start: GemetenStart, noteer: Noteer): Promise<void> {
  await new Promise((verder) => setTimeout(verder, BEZINKEN_SECONDEN * 1000));
  const pids = metNakomelingen(Object.values(start.processen));
  noteer('hele regio in rust, processor', 12, '% van een kern', await cpuGebruik(pids, RUST_SECONDEN));
  noteer('hele regio, geheugen', 1300, 'MB', geheugen(metNakomelingen(Object.values(start.processen))));
}

async function meetFeit(data: string, noteer: Noteer): Promise<void> {
  const regio = leesRegiobestand(data);
  const tijden = await feittijden(regio);
  noteer('een feit van zorg zichtbaar bij de gemeente, p50', 30, 'ms', tijden[Math.floor(tijden.length / 2)]);
  const wie = regio.instanties.find((kandidaat) => kandidaat.naam === 'tilburg');
  if (!wie) return;
  await instantie(['stop', wie.naam, '--data', data]);
  noteer('een instantie als eigen proces, geheugen', 170, 'MB', await geheugenAlleen(regio, wie));
}

function schrijf(uitkomst: Meting[], ijking: Ijking): number {
  const map = join(wortel(), 'docs', 'metingen');
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'start.md'), verslag(uitkomst, ijking, new Date(), 'hart-van-brabant'));
  console.log('· geschreven: docs/metingen/start.md');
  console.log(`· ijkmaat: ${ijking.werk.toFixed(0)} ms, ${ijking.weg.toFixed(1)} % van de processor bij anderen`);
  return uitkomst.every((m) => m.waarde === undefined || m.waarde <= m.grens) ? 0 : 1;
}
