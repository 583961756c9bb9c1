import { algemeen } from './algemeen.js';
import { corporatie } from './corporatie.js';
import { gemeente } from './gemeente.js';
import { hub } from './hub.js';
import type { Plaat } from './plaat.js';
import { regie } from './regie.js';
import { zorg } from './zorg.js';

/** Every screen there is; a role adds a file of its own beside this one. */
export const PLATEN: readonly Plaat[] = [...algemeen, ...hub, ...regie, ...corporatie, ...gemeente, ...zorg];
