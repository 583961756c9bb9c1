import { parentPort, workerData } from 'node:worker_threads';
import { afdrukVan } from '../domain/afdruk.js';
import { bereken } from '../domain/bereken.js';
import { gevolgen } from '../domain/gevolgen.js';
import { beoordeelAlles } from '../domain/grondstof.js';
import { kosten } from '../domain/kosten.js';
import type { Rekenopties } from '../domain/los-op.js';
import { stelZoekinvoer } from '../../zoekverdeling/domain/stel-zoekinvoer.js';
import { verdeelZoeken } from '../../zoekverdeling/domain/verdeel-zoeken.js';
import type { Bericht, Rekensoort, Rekenvragen, Werkstuk } from './opdracht.js';

type Antwoorden = {
  [S in Rekensoort]: (vraag: Rekenvragen[S]['vraag'], opties: Rekenopties) => Rekenvragen[S]['antwoord'];
};
const ANTWOORDEN: Antwoorden = {
  invoer: ({ grondstof }) => {
    const invoer = beoordeelAlles(grondstof);
    return { invoer, afdruk: afdrukVan(invoer) };
  },
  verdeling: ({ invoer, zaad }, opties) => bereken(invoer, zaad, opties),
  gevolgen: ({ invoer, zaad, weg }, opties) => gevolgen(invoer, zaad, weg, opties),
  zoeken: ({ grondstof, zaad }, opties) => verdeelZoeken(stelZoekinvoer(grondstof), zaad, opties),
  kosten: ({ invoer, zaad, casus, aanbiedingen }, opties) => kosten(invoer, zaad, casus, aanbiedingen, opties),
};

const zeg = (bericht: Bericht): void => parentPort!.postMessage(bericht);

/** The thread: works out one thing, so that the hub goes on answering meanwhile. */
function werk<S extends Rekensoort>({ soort, vraag, stop }: Werkstuk<S>): void {
  const vlag = new Int32Array(stop);
  const signal = {
    get aborted() {
      return Atomics.load(vlag, 0) !== 0;
    },
  };
  const bijStap: Rekenopties['bijStap'] = (stap) => zeg({ voortgang: { stap } });
  zeg({ antwoord: ANTWOORDEN[soort](vraag, { signal, bijStap }) });
}

werk(workerData as Werkstuk);
