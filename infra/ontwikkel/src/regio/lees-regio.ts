import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesProfiel, type Partij, type Regioprofiel } from '@weerthuis/domain';
import { wortel } from '@weerthuis/testkit';

/** The profile `regio/<naam>.json`. @throws Error that names the profiles there are. */
export function leesRegio(naam: string, map: string = join(wortel(), 'regio')): Regioprofiel {
  const pad = join(map, `${naam}.json`);
  if (existsSync(pad)) return leesProfiel(JSON.parse(readFileSync(pad, 'utf8')));
  const er = readdirSync(map).filter((bestand) => bestand.endsWith('.json') && !bestand.endsWith('.schema.json'));
  throw new Error(`Regio "${naam}" bestaat niet; kies uit: ${er.map((bestand) => bestand.slice(0, -5)).join(', ')}`);
}

/** The parties that run an instance, the hub first. */
export const deelnemers = (profiel: Regioprofiel): Partij[] =>
  profiel.partijen
    .filter((partij) => partij.status !== 'uitgetreden')
    .toSorted((a, b) => Number(b.rol === 'matching') - Number(a.rol === 'matching'));
