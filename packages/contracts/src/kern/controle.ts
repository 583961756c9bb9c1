import { plainToInstance } from 'class-transformer';
import { IsIn, IsString, validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import type { ViewClass } from './feit.js';

const ZENDEN = 'zenden';

/**
 * A code of a list that may grow: a sender keeps to the list it knows, a recipient accepts a code it does not know yet.
 * `each` for an array of codes.
 */
export function OpenCode(codes: readonly string[], opties: { each?: boolean } = {}): PropertyDecorator {
  return (doel, veld) => {
    IsString(opties)(doel, veld as string);
    IsIn([...codes], { ...opties, groups: [ZENDEN] })(doel, veld as string);
  };
}

/** A payload that does not fit its view; `velden` are paths with the rule that was broken, never values. */
export class OngeldigeInhoud extends Error {
  constructor(
    readonly klasse: string,
    readonly velden: string[],
  ) {
    super(`${klasse}: ${velden.join('; ')}`);
  }
}

function paden(fouten: ValidationError[], voor = ''): string[] {
  return fouten.flatMap((f) => [
    ...Object.keys(f.constraints ?? {}).map((regel) => `${voor}${f.property} (${regel})`),
    ...paden(f.children ?? [], `${voor}${f.property}.`),
  ]);
}

/** Cuts `gegevens` to the fields of the view and checks them strictly, as a sender must. @throws OngeldigeInhoud */
export function snijVoorZenden<T extends object>(klasse: ViewClass<T>, gegevens: object): T {
  // A payload is JSON; a round through it is several times cheaper than class-transformer's own copy.
  const inhoud = plainToInstance(klasse, JSON.parse(JSON.stringify(gegevens)) as object);
  const fouten = validateSync(inhoud, { whitelist: true, always: true, groups: [ZENDEN], forbidUnknownValues: false });
  if (fouten.length) throw new OngeldigeInhoud(klasse.name, paden(fouten));
  return inhoud;
}

/** Reads a received payload: unknown fields are dropped, unknown codes of open lists stay. @throws OngeldigeInhoud */
export function leesOntvangen<T extends object>(klasse: ViewClass<T>, gegevens: object): T {
  const inhoud = plainToInstance(klasse, gegevens);
  const fouten = validateSync(inhoud, { whitelist: true, strictGroups: true, forbidUnknownValues: false });
  if (fouten.length) throw new OngeldigeInhoud(klasse.name, paden(fouten));
  return inhoud;
}
