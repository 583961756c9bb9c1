import type { Schema } from './schema.js';

/** What a value must be, apart from texts and what codes are known today. */
function soort(vorm: Schema): string {
  const {
    properties: _p,
    required: _r,
    $defs: _d,
    items,
    contentSchema,
    ...rest
  } = vorm as Schema & { items?: Schema; contentSchema?: Schema };
  const vast = Object.entries(rest).filter(
    ([naam]) => !naam.startsWith('x-') && !['title', 'description', '$id', '$schema'].includes(naam),
  );
  return JSON.stringify([vast.sort(), items ? soort(items) : '', contentSchema ? soort(contentSchema) : '']);
}

function inDeel(plaats: string, oud: Schema, nieuw: Schema): string[] {
  const nieuwVerplicht = (nieuw.required ?? []).filter((veld) => !(oud.required ?? []).includes(veld));
  const velden = Object.entries(oud.properties ?? {}).flatMap(([veld, vorm]) => {
    const nu = nieuw.properties?.[veld];
    if (!nu) return [`${plaats}: veld ${veld} is verdwenen`];
    return soort(vorm) === soort(nu) ? [] : [`${plaats}: veld ${veld} is van soort veranderd`];
  });
  const weg = (oud.required ?? []).filter((veld) => nieuw.properties?.[veld] && !(nieuw.required ?? []).includes(veld));
  return [
    ...velden,
    ...nieuwVerplicht.map((veld) => `${plaats}: veld ${veld} is nieuw verplicht`),
    ...weg.map((veld) => `${plaats}: veld ${veld} is niet meer verplicht`),
  ];
}

/**
 * What would break a party that reads or sends this major version: a field gone, newly required, no longer certain, or of another
 * kind. New optional fields and new codes of open lists are fine; anything else needs a new major.
 */
export function breuken(oud: Schema, nieuw: Schema): string[] {
  const naam = String(oud.$id);
  const delen = Object.entries(oud.$defs ?? {}).flatMap(([deel, vorm]) => {
    const nu = nieuw.$defs?.[deel];
    return nu ? inDeel(`${naam} ${deel}`, vorm, nu) : [`${naam}: deel ${deel} is verdwenen`];
  });
  return [...inDeel(naam, oud, nieuw), ...delen];
}

/** The same over all views; a view that is gone breaks who reads it. */
export const alleBreuken = (basis: Schema[], nu: Schema[]): string[] =>
  basis.flatMap((oud) => {
    const nieuw = nu.find((schema) => schema.$id === oud.$id);
    return nieuw ? breuken(oud, nieuw) : [`${String(oud.$id)}: view is verdwenen`];
  });
