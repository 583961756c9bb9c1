import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root folder of the workspace: the nearest folder upwards that holds `turbo.json`. */
export function wortel(vanaf: string = import.meta.dirname): string {
  if (existsSync(join(vanaf, 'turbo.json'))) return vanaf;
  const hoger = dirname(vanaf);
  if (hoger === vanaf) throw new Error('Geen turbo.json gevonden: deze map hoort niet bij de werkruimte.');
  return wortel(hoger);
}
