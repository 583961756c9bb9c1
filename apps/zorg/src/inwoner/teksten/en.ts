import { algemeen } from './en/algemeen.js';
import { gegevens } from './en/gegevens.js';
import { kiezen } from './en/kiezen.js';
import { weg } from './en/weg.js';
import type { Sleutel } from './nl.js';

/** The same texts in plain English; a Dutch word that the reader will meet stands in brackets the first time. */
export const en: Record<Sleutel, string> = { ...algemeen, ...weg, ...kiezen, ...gegevens };
