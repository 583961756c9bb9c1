import { dirname, join } from 'node:path';
import type { Run } from './keuze.js';
import { Omgeving } from './opstelling/omgeving.js';
import { LATER, PARTIJEN } from './opstelling/profiel.js';
import { ruimResten } from './opstelling/resten.js';
import { Servers } from './opstelling/servers.js';
import type { Sabotage } from './sabotage/index.js';
import { speel, type Afloop } from './speel.js';
import { bereidVoor } from './werk/werklast.js';

export interface Rondewens {
  kort: boolean;
  bewaar: boolean;
}

/** Time to come to rest: what is promised, and what is enough to see that it does not come. Milliseconds. */
const RUST = { heel: 60_000, sabotage: 20_000 };
/** How long people wait for each other. Milliseconds. */
const GEDULD = { heel: 120_000, sabotage: 40_000 };
const TOON = 8;

/** A region that is played in until something breaks in it. */
interface Speelveld {
  o: Omgeving;
  bsns: Set<string>;
}

/** Plays the runs one after the other; a region in which something broke is left for a fresh one. */
export async function ronde(map: string, runs: Run[], wens: Rondewens): Promise<{ goed: number; fout: number }> {
  const uit = { goed: 0, fout: 0 };
  await ruimResten(dirname(map));
  const servers = await Servers.start(map, Object.values({ ...PARTIJEN, ...LATER }));
  for (const signaal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signaal, () => void servers.stop().finally(() => process.exit(130)));
  let veld: Speelveld | undefined;
  let nr = 0;
  const stop = async (): Promise<void> => {
    await veld?.o.stop();
    await servers.naarHuis();
    veld = undefined;
  };
  const nieuw = async ({ fout, sabotage }: Run): Promise<Speelveld> => {
    await stop();
    const wens = { sabotage: sabotage?.schakelaars ?? [], later: fout.eigenRegio === 'met-later' };
    const o = await Omgeving.start(servers, join(map, `regio-${++nr}`), wens);
    veld = { o, bsns: new Set() };
    await bereidVoor(o);
    return veld;
  };
  try {
    for (const run of runs) {
      const eigen = run.sabotage !== undefined || run.fout.eigenRegio !== undefined;
      const { o, bsns } = eigen || !veld ? await nieuw(run) : veld;
      const rust = run.sabotage ? RUST.sabotage : RUST.heel;
      const afloop = await speel(o, run.fout, run.zaad, {
        ...{ kort: wens.kort, rust, bsns, ook: run.sabotage?.ook },
        geduld: run.sabotage ? GEDULD.sabotage : GEDULD.heel,
      });
      const goed = run.sabotage ? gezien(run.sabotage, afloop) : afloop.breuken.length === 0;
      uit[goed ? 'goed' : 'fout']++;
      meld(run, afloop, goed);
      if (eigen || !goed) await stop();
    }
  } finally {
    await stop().catch((fout: unknown) => console.error(fout));
    if (!wens.bewaar) await servers.stop();
  }
  return uit;
}

/** Something that must hold did not; that people could not go on may also be a slow machine. */
const isBreuk = (b: string): boolean => /^[IF]\d/.test(b);

/** Whether the checker saw what it should, with a guard off. */
function gezien({ ziet }: Sabotage, { breuken }: Afloop): boolean {
  return ziet ? ziet.every((naam) => breuken.some((b) => b.startsWith(`${naam}: `))) : breuken.some(isBreuk);
}

function meld({ fout, zaad, sabotage }: Run, { breuken, seconden, herstel }: Afloop, goed: boolean): void {
  const wat = sabotage ? `zonder ${sabotage.naam} (${fout.naam})` : fout.naam;
  const tijd = `${seconden.toFixed(1)} s, heel na ${herstel.toFixed(1)} s`;
  console.log(`  ${goed ? '✓' : '✗'} ${wat.padEnd(44)} zaad ${String(zaad).padEnd(4)} ${tijd}`);
  if (sabotage && goed) console.log(`      gezien: ${breuken.find(isBreuk)}`);
  if (sabotage && !goed)
    console.log(
      `      de waarborg stond uit en niet alles is gezien: ${breuken.map((b) => b.slice(0, 60)).join(' | ')}`,
    );
  if (!sabotage) for (const breuk of breuken.slice(0, TOON)) console.log(`      ${breuk}`);
  if (!sabotage && breuken.length > TOON) console.log(`      en nog ${breuken.length - TOON}`);
}
