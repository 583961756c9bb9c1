import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datumInAmsterdam, type Regioprofiel } from '@weerthuis/domain';
import { alsCsv } from './csv.js';
import { voorbeeldset } from './voorbeeldset.js';

/** Writes the example set of a region as one CSV file per party and list. Returns the files. */
export function schrijfVoorbeeld(profiel: Regioprofiel, map: string, zaad: number): string[] {
  const { lijsten } = voorbeeldset(profiel, datumInAmsterdam(new Date()), zaad);
  mkdirSync(map, { recursive: true });
  const uit: string[] = [];
  for (const [partij, soorten] of lijsten)
    for (const [soort, rijen] of soorten) {
      const bestand = join(map, `${partij}-${soort}.csv`);
      writeFileSync(bestand, alsCsv(rijen));
      uit.push(`${bestand} (${rijen.length} rijen)`);
    }
  return uit;
}
