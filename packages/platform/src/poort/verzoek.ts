import type { Uitvoerder } from '../identiteit/uitvoerder.js';
import type { Spoor } from '../logboek/spoor.js';

/** What the gate knows of one HTTP request after the guard let it in. */
export interface Verzoek {
  door: Uitvoerder;
  handeling: string;
  soort: 'doe' | 'lees';
  /** Purpose of the processing, from `@Doe` or `@Lees`. */
  doel: string;
  methode: string;
  /** Path as declared, with parameter names. */
  route: string;
  /** Path as asked, without query. */
  pad: string;
  idempotentiesleutel?: string;
  /** Text of If-Match, as sent. */
  ifMatch?: string;
  /** SHA-256 of the body, hex. */
  lichaamHash: string;
  /** Uuids in path and body: what the request is about, as far as it says so itself. */
  genoemd: readonly string[];
  spoor: Spoor;
  traceparent: string;
  /** Address the request came from (BIO2 8.15: oorsprong). */
  oorsprong: string;
}
