import { Regelfout } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Werkplaats } from '../eenheid/werkplaats.js';
import type { Overname } from './soort.js';

/**
 * A part of a unit of work that may fail by a rule without undoing the rest: in a savepoint, with what goes with the commit
 * and what waits for it kept apart until it succeeded. Facts told in it say which list they came from.
 */
export async function inDeel<T>(
  werkplaats: Werkplaats,
  w: Werkeenheid,
  { handeling, van }: { handeling: string; van: Overname },
  werk: (deel: Werkeenheid) => Promise<T>,
): Promise<{ uit: T } | { fout: Regelfout }> {
  return inDelen(werkplaats, w, { handeling, vanuit: [van] }, ([deel]) => werk(deel as Werkeenheid));
}

/** The same for several parts that succeed or fail together, each with a list row of its own. */
export async function inDelen<T>(
  werkplaats: Werkplaats,
  w: Werkeenheid,
  { handeling, vanuit }: { handeling: string; vanuit: readonly Overname[] },
  werk: (delen: Werkeenheid[]) => Promise<T>,
): Promise<{ uit: T } | { fout: Regelfout }> {
  const delen = vanuit.map((van) => {
    const deel = werkplaats.maak(w.em, { door: w.door, handeling, spoor: w.spoor });
    deel.overgenomenUit = van;
    return deel;
  });
  await w.em.query('SAVEPOINT deelwerk');
  try {
    const uit = await werk(delen);
    await w.em.query('RELEASE SAVEPOINT deelwerk');
    for (const deel of delen) {
      for (const zin of deel.neemMetCommit()) w.metCommit(zin);
      w.naCommit(() => deel.rondAf());
    }
    return { uit };
  } catch (fout) {
    if (!(fout instanceof Regelfout)) throw fout;
    await w.em.query('ROLLBACK TO SAVEPOINT deelwerk');
    return { fout };
  }
}
