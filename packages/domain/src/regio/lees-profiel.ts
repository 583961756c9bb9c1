import { ProfielFout, type Profielprobleem } from './profiel-fout.js';
import type { Regioprofiel } from './profiel.js';
import { samenhang } from './samenhang.js';
import { profielvorm } from './vorm-profiel.js';

/**
 * Reads a region profile from parsed JSON.
 * @throws ProfielFout with every problem at once, each with its path and remedy.
 */
export function leesProfiel(json: unknown): Regioprofiel {
  const problemen: Profielprobleem[] = [];
  profielvorm.toets(zonderSchema(json), '', (p) => problemen.push(p));
  if (problemen.length === 0) problemen.push(...samenhang(json as Regioprofiel));
  if (problemen.length > 0) throw new ProfielFout(problemen);
  return zonderSchema(json) as Regioprofiel;
}

/** `$schema` is for editors and no part of what the parties sign. */
function zonderSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { $schema: _, ...rest } = json as Record<string, unknown>;
  return rest;
}
