import type { Progress } from '@weerthuis/solver';
import type { Gevolgen, Weggevallen } from '../domain/gevolgen.js';
import type { Invoer } from '../domain/invoer.js';
import type { Uitkomst } from '../domain/uitkomst.js';

/** What the thread is to work out; `weg` asks what changes when something falls away. */
export interface Rekenopdracht {
  invoer: Invoer;
  zaad: string;
  weg?: Weggevallen;
}

/** What the thread starts with. One number, shared: not 0 means stop. */
export interface Werkstuk {
  opdracht: Rekenopdracht;
  stop: SharedArrayBuffer;
}

export type Voortgang = Progress;

/** What the thread says. */
export type Bericht = { voortgang: Voortgang } | { uitkomst: Uitkomst | Gevolgen };
