import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { leid, type Richting } from './leiding.js';

/** What a proxy does to the traffic; everything absent means: pass it on. */
export interface Storing {
  /** Milliseconds that every piece is late, in both directions. */
  vertraging?: number;
  /** Refuses new connections and has cut those there were. */
  dicht?: boolean;
  /** Accepts and holds everything, as a line that is gone without a word. One direction, or both. */
  stil?: Richting | 'beide';
  /** Bytes per piece; frames come in shreds. */
  snipper?: number;
}

/** A TCP proxy on loopback before one server, with faults that can be switched while connections are open. */
export interface Proxy {
  poort: number;
  /** Connections that are open now. */
  readonly open: number;
  /** Replaces the present fault; `{}` heals. What was held goes on its way then, as TCP would have it. */
  stoor(s: Storing): void;
  /** Cuts all connections now; `halverwege`: each after half of its next piece, in the middle of a frame. */
  knip(halverwege?: boolean): void;
  /** Called with every new connection, before anything passes. */
  bijVerbinding(fn: () => void): void;
  sluit(): Promise<void>;
}

/** Starts a proxy to `doel`, which is asked anew for every connection: the server behind it may move. */
export async function startProxy(doel: () => number, voorkeurspoort = 0): Promise<Proxy> {
  const paren = new Set<{ knip: (halverwege: boolean) => void }>();
  let storing: Storing = {};
  let gemeld: () => void = () => undefined;
  const server = createServer({ allowHalfOpen: false }, (klant) => {
    gemeld();
    if (storing.dicht) return void klant.resetAndDestroy();
    const ander = connect({ port: doel(), host: '127.0.0.1' });
    const eind = (): void => {
      paren.delete(paar);
      breek(klant);
      breek(ander);
    };
    const stand = (): Storing => storing;
    const heen = leid(klant, ander, 'heen', stand, eind);
    const terug = leid(ander, klant, 'terug', stand, eind);
    const paar = {
      knip: (halverwege: boolean) => {
        if (!halverwege) return eind();
        heen.knipHalverwege();
        terug.knipHalverwege();
      },
    };
    paren.add(paar);
  });
  await new Promise<void>((klaar, mis) => server.once('error', mis).listen(voorkeurspoort, '127.0.0.1', klaar));
  return {
    poort: (server.address() as AddressInfo).port,
    get open() {
      return paren.size;
    },
    stoor(s) {
      storing = s;
      if (s.dicht) for (const paar of [...paren]) paar.knip(false);
    },
    knip: (halverwege = false) => [...paren].forEach((paar) => paar.knip(halverwege)),
    bijVerbinding: (fn) => void (gemeld = fn),
    sluit: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        for (const paar of [...paren]) paar.knip(false);
      }),
  };
}

const breek = (lijn: Socket): void => void (lijn.destroyed || lijn.resetAndDestroy());
