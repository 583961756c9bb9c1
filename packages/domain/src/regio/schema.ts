import { profielvorm } from './vorm-profiel.js';

type Schema = Record<string, unknown>;

/** Moves every named part to `$defs`, so that the printed schema says it once. */
function metVerwijzingen(deel: unknown, defs: Schema): unknown {
  if (Array.isArray(deel)) return deel.map((d) => metVerwijzingen(d, defs));
  if (typeof deel !== 'object' || deel === null) return deel;
  const { title, ...rest } = deel as Schema;
  const binnen = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, metVerwijzingen(v, defs)]));
  if (typeof title !== 'string') return binnen;
  defs[title] = binnen;
  return { $ref: `#/$defs/${title}` };
}

/** JSON Schema of a region profile, as kept beside the profiles. */
export function profielSchema(): Record<string, unknown> {
  const defs: Schema = {};
  const { properties, ...rest } = metVerwijzingen(profielvorm.schema, defs) as Schema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://weerthuis.nl/schema/regio/profiel.schema.json',
    title: 'Regioprofiel van Weerthuis',
    ...rest,
    // The shape itself does not know $schema; an editor needs it in a profile to find this file.
    properties: { $schema: { type: 'string' }, ...(properties as Schema) },
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => a.localeCompare(b))),
  };
}
