import type { Uuid } from '@weerthuis/domain';
import type { Gevolgen, Weggevallen } from '../domain/gevolgen.js';
import type { Grondstof } from '../domain/grondstof.js';
import type { Invoer } from '../domain/invoer.js';
import type { Kosten } from '../domain/kosten.js';
import type { Stap } from '../domain/los-op.js';
import type { Uitkomst } from '../domain/uitkomst.js';
import type { Zoekvoorstel } from '../../zoekverdeling/domain/verdeel-zoeken.js';
import type { Zoekgrondstof } from '../../zoekverdeling/domain/zoekinvoer.js';

interface Basis {
  invoer: Invoer;
  zaad: string;
}

/** What the thread may be asked, and what it answers. */
export interface Rekenvragen {
  /** Every pair judged by the rules and points of the shortlist, with the SHA-256 of the whole. */
  invoer: { vraag: { grondstof: Grondstof }; antwoord: { invoer: Invoer; afdruk: string } };
  /** A whole verdeling. */
  verdeling: { vraag: Basis; antwoord: Uitkomst };
  /** What changes in it when something falls away. */
  gevolgen: { vraag: Basis & { weg: Weggevallen }; antwoord: Gevolgen };
  /** Who should look for whom, where no home is known yet. */
  zoeken: { vraag: { grondstof: Zoekgrondstof; zaad: string }; antwoord: Zoekvoorstel };
  /** What other homes would cost for one person. */
  kosten: { vraag: Basis & { casus: Uuid; aanbiedingen: Uuid[] }; antwoord: Kosten };
}
export type Rekensoort = keyof Rekenvragen;

/** What the thread starts with. One number, shared: not 0 means stop. */
export interface Werkstuk<S extends Rekensoort = Rekensoort> {
  soort: S;
  vraag: Rekenvragen[S]['vraag'];
  stop: SharedArrayBuffer;
}

/** How far the thread is. */
export interface Voortgang {
  stap: Stap;
}

/** What the thread says. */
export type Bericht<S extends Rekensoort = Rekensoort> =
  { voortgang: Voortgang } | { antwoord: Rekenvragen[S]['antwoord'] };
