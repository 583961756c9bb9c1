import { algemeen } from './nl/algemeen.js';
import { gegevens } from './nl/gegevens.js';
import { kiezen } from './nl/kiezen.js';
import { weg } from './nl/weg.js';

/**
 * All that a resident reads, in Dutch at B1. One key is one text; `{naam}` is filled in. The words of the pages follow the language
 * guide: the news first, then what happens, what you do, when you hear again. A test counts the words and knows the forbidden ones.
 */
export const nl = { ...algemeen, ...weg, ...kiezen, ...gegevens } as const;

export type Sleutel = keyof typeof nl;
