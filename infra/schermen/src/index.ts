export { startBrowser } from './browser/browser.js';
export { openWerkplek, type Werkplek } from './browser/werkplek.js';
export { metWereld, type Regiokeuze } from './wereld.js';
export { ZICHTEN, type Zicht } from './browser/zichten.js';
export type { Plaat, Staat } from './platen/plaat.js';
export type { Proef, Wereld } from './proeven/proef.js';
