import { parentPort, workerData } from 'node:worker_threads';
import { bereken } from '../domain/bereken.js';
import { gevolgen } from '../domain/gevolgen.js';
import type { Bericht, Voortgang, Werkstuk } from './opdracht.js';

/** The thread: works out one task, so that the hub goes on answering meanwhile. */
const { opdracht, stop } = workerData as Werkstuk;
const vlag = new Int32Array(stop);
const zeg = (bericht: Bericht): void => parentPort!.postMessage(bericht);
const opties = {
  signal: {
    get aborted() {
      return Atomics.load(vlag, 0) !== 0;
    },
  },
  onProgress: hoogstensPer<Voortgang>((voortgang) => zeg({ voortgang }), 100),
};
const { invoer, zaad, weg } = opdracht;
zeg({ uitkomst: weg ? gevolgen(invoer, zaad, weg, opties) : bereken(invoer, zaad, opties) });

/** At most one in so many milliseconds. */
function hoogstensPer<T>(doe: (x: T) => void, ms: number): (x: T) => void {
  let laatst = 0;
  return (x) => {
    const nu = performance.now();
    if (nu - laatst < ms) return;
    laatst = nu;
    doe(x);
  };
}
