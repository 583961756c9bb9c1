import type { BrowserContextOptions } from 'playwright-core';
import type { Werkplek } from '../browser/werkplek.js';
import type { Regiobestand } from '@weerthuis/ontwikkel';

/** What a proof stands on: a running region and people who log in to it. */
export interface Wereld {
  regio: Regiobestand;
  /** Somebody with this role, at this party or the first that has the role. */
  inloggen(rol: string, partij?: string, opties?: BrowserContextOptions): Promise<Werkplek>;
  /** Of everybody who is still logged in a picture, and out with them: what it looked like when it went wrong. */
  fotografeer(map: string): Promise<void>;
}

/** Something the screens must do, shown in a real browser. Fails by throwing. */
export interface Proef {
  naam: string;
  /** In the short form, which `npm test` plays. */
  kort?: boolean;
  doe(wereld: Wereld): Promise<void>;
}
