import type { InstantieConfig } from './instantie-config.js';
import { ConfigFout, type ConfigGebrek } from './config-fout.js';
import { VARIABELEN, type Variabele } from './variabelen.js';

type Omgeving = Record<string, string | undefined>;
type Boom = { [sleutel: string]: unknown };

/**
 * Makes the configuration of an instance from environment variables (see `configTabel`). An empty text counts as absent.
 * @throws ConfigFout that names every wrong or missing variable with its remedy
 */
export function leesConfig(env: Omgeving): InstantieConfig {
  const gebreken: ConfigGebrek[] = [];
  const config: Boom = {};
  for (const variabele of VARIABELEN) {
    const gebrek = leesEen(variabele, env[variabele.naam]?.trim() || variabele.standaard, config);
    if (gebrek) gebreken.push({ variabele: variabele.naam, mis: gebrek, remedie: variabele.remedie });
  }
  if (gebreken.length > 0) throw new ConfigFout(gebreken);
  return config as unknown as InstantieConfig;
}

function leesEen(variabele: Variabele, tekst: string | undefined, config: Boom): string | undefined {
  if (tekst === undefined) return variabele.magOntbreken ? undefined : 'ontbreekt';
  const lezing = variabele.lees(tekst);
  if ('mis' in lezing) return lezing.mis;
  const [groep, blad] = variabele.veld.split('.') as [string, string | undefined];
  if (blad) config[groep] = { ...(config[groep] as Boom | undefined), [blad]: lezing.waarde };
  else config[groep] = lezing.waarde;
  return undefined;
}
