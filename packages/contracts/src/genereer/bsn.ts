import type { ViewBeschrijving } from '../kern/feit.js';
import { schemaVan, type Schema } from './schema.js';

const BSN_NAAM = /bsn|burgerservice|sofi/i;
/** Patterns that nine digits can never match. */
const VEILIG = /\\d\{(8|16|4)\}|\\d\+\\\.|\\\.v\\d|GM|WK|BU|\{43\}/;

function onveilig(vorm: Schema): boolean {
  if (String(vorm['x-gegeven']).startsWith('bus.')) return false;
  if (vorm.type === 'array') return onveilig(vorm.items as Schema);
  if (vorm.type === 'integer' || vorm.type === 'number') return Number(vorm.maximum ?? Infinity) > 100_000_000;
  if (vorm.type !== 'string') return false;
  if (vorm.contentMediaType ?? vorm.format ?? vorm.enum ?? vorm['x-bekende-codes'] ?? vorm['x-zonder-bsn'])
    return false;
  return typeof vorm.pattern !== 'string' || !VEILIG.test(vorm.pattern);
}

/**
 * Fields, also sealed ones, of a view to the hub or a corporatie that could carry a BSN: by name, or because nine digits would fit.
 * A BSN only travels between zorg and gemeente and between gemeenten. Rows `bus.` are about messages and organisations, not persons.
 */
export function bsnVelden(view: ViewBeschrijving, schema = schemaVan(view)): string[] {
  if (!view.naar.some((rol) => rol === 'matching' || rol === 'corporatie')) return [];
  return [schema, ...Object.values(schema.$defs ?? {})].flatMap((deel) =>
    Object.entries(deel.properties ?? {})
      .filter(([naam, vorm]) => BSN_NAAM.test(naam) || onveilig(vorm))
      .map(([naam]) => `${view.type} → ${view.view}: ${naam}`),
  );
}
