import { register, type ViewBeschrijving } from '../kern/feit.js';
import { asyncapi, bestandVan } from './asyncapi.js';
import { schemaVan } from './schema.js';
import { voorbeeldVan } from './voorbeeld.js';

const json = (inhoud: unknown): string => `${JSON.stringify(inhoud, null, 2)}\n`;

/** The views that are part of the product, in a fixed order. */
export const views = (): ViewBeschrijving[] => [...register].sort((a, b) => (bestandVan(a) < bestandVan(b) ? -1 : 1));

/** Every generated file by its path in this package, with its text. */
export function bestanden(): Map<string, string> {
  const alle = views();
  return new Map([
    ['asyncapi.json', json(asyncapi(alle))],
    ...alle.map((v): [string, string] => [`schema/${bestandVan(v)}.json`, json(schemaVan(v))]),
    ...alle.map((v): [string, string] => [`voorbeelden/${bestandVan(v)}.json`, json(voorbeeldVan(v))]),
  ]);
}
