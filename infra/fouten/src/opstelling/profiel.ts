import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesProfiel, type Regioprofiel } from '@weerthuis/domain';
import { wortel } from '@weerthuis/testkit';

/** The parties that play, each with the name of its listener at the broker: one of every kind. */
export const PARTIJEN: Record<string, string> = {
  matchingspunt: 'hub',
  tilburg: 'gemeente',
  tiwos: 'corporatie',
  traverse: 'zorg',
};

/** A party of the convenant whose instance starts later than the others, in the faults that have one. */
export const LATER: Record<string, string> = { wonenbreburg: 'later' };

/** Hart van Brabant with only the parties that play, under a region name of its own. */
export function kleinProfiel(regio: string, namen: string[]): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio', 'hart-van-brabant.json'), 'utf8')));
  return { ...heel, regio, partijen: heel.partijen.filter((p) => namen.includes(p.naam)) };
}
