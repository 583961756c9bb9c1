import { Worker } from 'node:worker_threads';
import type { Bericht, Rekensoort, Rekenvragen, Voortgang, Werkstuk } from './opdracht.js';

/** A thread loads plain JavaScript: from the sources that is what was built of them. */
const WERKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/verdeling/rekenen/werker.js' : './werker.js',
  import.meta.url,
);

/** Somebody asked to stop before there was an outcome. */
export class Gestopt extends Error {
  override readonly name = 'Gestopt';
}

/** A calculation in a thread of its own. */
export interface Rekenwerk<T> {
  /** @throws Gestopt after `stop` */
  uitkomst: Promise<T>;
  /** The last that the thread said. */
  voortgang: () => Voortgang | undefined;
  stop: () => void;
}

/** Time for the thread to see that it must stop, in ms; then it is ended. */
const GEDULD = 2_000;

/** Starts to work something out. */
export function reken<S extends Rekensoort>(
  soort: S,
  vraag: Rekenvragen[S]['vraag'],
): Rekenwerk<Rekenvragen[S]['antwoord']> {
  const stop = new SharedArrayBuffer(4);
  const vlag = new Int32Array(stop);
  const thread = new Worker(WERKER, { workerData: { soort, vraag, stop } satisfies Werkstuk<S> });
  let voortgang: Voortgang | undefined;
  const uitkomst = new Promise<Rekenvragen[S]['antwoord']>((klaar, mis) => {
    thread.on('message', (bericht: Bericht<S>) => {
      if ('voortgang' in bericht) voortgang = bericht.voortgang;
      else if (Atomics.load(vlag, 0) === 0) klaar(bericht.antwoord);
    });
    thread.once('error', mis);
    thread.once('exit', () => mis(new Gestopt('het rekenen is gestopt')));
  });
  uitkomst.catch(() => undefined);
  return {
    uitkomst,
    voortgang: () => voortgang,
    stop: () => {
      Atomics.store(vlag, 0, 1);
      setTimeout(() => void thread.terminate(), GEDULD).unref();
    },
  };
}
