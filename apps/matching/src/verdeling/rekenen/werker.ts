import { parentPort, workerData } from 'node:worker_threads';
import { bereken, type Rekenopties } from '../domain/bereken.js';
import { gevolgen } from '../domain/gevolgen.js';
import { kosten } from '../domain/kosten.js';
import type { Bericht, Rekensoort, Rekenvragen, Voortgang, Werkstuk } from './opdracht.js';

type Antwoorden = {
  [S in Rekensoort]: (vraag: Rekenvragen[S]['vraag'], opties: Rekenopties) => Rekenvragen[S]['antwoord'];
};
const ANTWOORDEN: Antwoorden = {
  verdeling: ({ invoer, zaad }, opties) => bereken(invoer, zaad, opties),
  gevolgen: ({ invoer, zaad, weg }, opties) => gevolgen(invoer, zaad, weg, opties),
  kosten: ({ invoer, zaad, casus, aanbiedingen }, opties) => kosten(invoer, zaad, casus, aanbiedingen, opties),
};
const TUSSENPOOS = 100;

const zeg = (bericht: Bericht): void => parentPort!.postMessage(bericht);

/** The thread: works out one thing, so that the hub goes on answering meanwhile. */
function werk<S extends Rekensoort>({ soort, vraag, stop }: Werkstuk<S>): void {
  const vlag = new Int32Array(stop);
  const signal = {
    get aborted() {
      return Atomics.load(vlag, 0) !== 0;
    },
  };
  const onProgress = hoogstensPer<Voortgang>((voortgang) => zeg({ voortgang }), TUSSENPOOS);
  zeg({ antwoord: ANTWOORDEN[soort](vraag, { signal, onProgress }) });
}

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

werk(workerData as Werkstuk);
