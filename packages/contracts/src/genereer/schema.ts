import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { keuren, type Keur } from '../gedeeld/keuren.js';
import type { ViewBeschrijving } from '../kern/feit.js';
import { geneste, veldenVan } from '../kern/klassen.js';

export type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>;
  required?: string[];
  $defs?: Record<string, Schema>;
};
type Klasse = new () => object;

const gewoon = {
  isIso8601: { type: 'string' as const, format: 'date-time' },
  isJwt: { type: 'string' as const, pattern: '^[\\w-]+\\.[\\w-]+\\.[\\w-]+$' },
};
const vanKeur = Object.fromEntries(Object.keys(keuren).map((naam) => [naam, keuren[naam as Keur].schema]));

/** An open list: the codes known now are told, others may come. */
const codes = (meta: ValidationMetadata): Schema => {
  const [bekend] = meta.constraints as [unknown[]];
  return meta.groups?.length ? { 'x-bekende-codes': bekend } : { enum: bekend };
};
const verwijzing = (meta: ValidationMetadata): Schema => {
  const klasse = geneste(meta.target as Klasse, meta.propertyName);
  return klasse ? { $ref: `#/$defs/${klasse.name}` } : {};
};

/** Sealed content is one compact JWE on the wire; what is in it is described, not sent as such. */
const verzegeld = (inhoud: Schema): Schema => ({
  type: 'string',
  pattern: '^[\\w-]+\\.[\\w-]*\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$',
  contentMediaType: 'application/jose',
  contentSchema: inhoud,
});

function vanKlasse(klasse: Klasse): Schema {
  const schema = targetConstructorToSchema(klasse, {
    additionalConverters: { ...gewoon, ...vanKeur, isIn: codes as never, nestedValidation: verwijzing as never },
  }) as Schema;
  const rijen = new Map(veldenVan(klasse).map(({ pad, rij }) => [pad, rij]));
  const velden = Object.entries(schema.properties ?? {}).map(([naam, vorm]) => [
    naam,
    { ...(naam === 'verzegeld' ? verzegeld(vorm) : vorm), 'x-gegeven': rijen.get(naam) },
  ]);
  return { ...schema, properties: Object.fromEntries(velden) as Record<string, Schema> };
}

/** JSON Schema of a view as it is on the wire. Fields that a recipient does not know are ignored, so more is allowed. */
export function schemaVan(view: ViewBeschrijving): Schema {
  const genest = veldenVan(view.klasse).flatMap(({ genest: klasse }) => (klasse ? [klasse] : []));
  const $defs = Object.fromEntries([...new Set(genest)].map((klasse) => [klasse.name, vanKlasse(klasse)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: view.dataschema,
    title: view.klasse.name,
    description: `${view.van.join(', ')} → ${view.naar.join(', ')} (${view.view}), vanaf ${view.stap}, stroom ${view.stroom}`,
    ...vanKlasse(view.klasse),
    ...(genest.length ? { $defs } : {}),
  };
}
