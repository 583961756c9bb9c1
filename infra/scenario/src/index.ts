export { speel } from './speel.js';
export { SCENARIOS, type Scenario } from './scenarios/index.js';
export { Regio, type Regiobestand } from './toegang/regio.js';
export { Geweigerd, Werker } from './toegang/werker.js';
export { wacht } from './toegang/wacht.js';
export { mens, worp } from './gegevens/mensen.js';
export { woning } from './gegevens/woningen.js';
