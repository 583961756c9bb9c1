import { dirname } from 'node:path';
import { Baan, type Rondewens, type Uitslag } from './baan.js';
import type { Run } from './keuze.js';
import { ruimResten } from './opstelling/resten.js';

/** Plays all runs, divided over so many lanes: most of a run is waiting, for a process that comes back or for people. */
export async function ronde(map: string, runs: Run[], aantal: number, wens: Rondewens): Promise<Uitslag> {
  await ruimResten(dirname(map));
  const banen: Baan[] = [];
  const sluit = async (): Promise<void> => void (await Promise.all(banen.map((b) => b.sluit())));
  for (const signaal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signaal, () => void sluit().finally(() => process.exit(130)));
  try {
    for (let nr = 1; nr <= Math.min(aantal, runs.length); nr++) banen.push(await Baan.open(`${map}-${nr}`, wens));
    const rij = [...runs];
    // A lane that breaks ends the round, but not under the others: each ends the run it plays before the servers stop.
    // One lane from the front, the other from the back: what is killed again and again meets what mostly waits.
    const volgende = (nr: number) => () => (nr % 2 ? rij.pop() : rij.shift());
    const klaar = await Promise.allSettled(banen.map((b, nr) => b.speel(volgende(nr)).finally(() => rij.splice(0))));
    const mis = klaar.find((k) => k.status === 'rejected');
    if (mis) throw mis.reason;
    const uitslagen = klaar.flatMap((k) => (k.status === 'fulfilled' ? [k.value] : []));
    return uitslagen.reduce((som, u) => ({ goed: som.goed + u.goed, fout: som.fout + u.fout }), { goed: 0, fout: 0 });
  } finally {
    if (!wens.bewaar) await sluit();
  }
}
