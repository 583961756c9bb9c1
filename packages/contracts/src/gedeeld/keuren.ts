import {
  bevatBsn,
  elfproef,
  isBagId,
  isBuurtcode,
  isDatum,
  isGemeentecode,
  isOin,
  isUuid,
  isWijkcode,
} from '@weerthuis/domain';
import { buildMessage, ValidateBy } from 'class-validator';

const isPersoonssleutel = (w: unknown): boolean => typeof w === 'string' && /^(k|x)\d+\.[A-Za-z0-9_-]{43}$/.test(w);
const isMoment = (w: unknown): boolean =>
  typeof w === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(w) && !Number.isNaN(Date.parse(w));
const isBsn = (w: unknown): boolean => typeof w === 'string' && elfproef(w);
const zonderBsn = (w: unknown): boolean => typeof w === 'string' && !bevatBsn(w);

/** Checks of one value by name, with the JSON Schema that says the same as far as a schema can. */
export const keuren = {
  isUuid: { klopt: isUuid, schema: { type: 'string', format: 'uuid' } },
  isDatum: { klopt: isDatum, schema: { type: 'string', format: 'date' } },
  isMoment: { klopt: isMoment, schema: { type: 'string', format: 'date-time' } },
  isOin: { klopt: isOin, schema: { type: 'string', pattern: '^\\d{8}[0-9A-Z]{12}$' } },
  isGemeentecode: { klopt: isGemeentecode, schema: { type: 'string', pattern: '^GM\\d{4}$' } },
  isWijkcode: { klopt: isWijkcode, schema: { type: 'string', pattern: '^WK\\d{4}[0-9A-Z]{2}$' } },
  isBuurtcode: { klopt: isBuurtcode, schema: { type: 'string', pattern: '^BU\\d{4}[0-9A-Z]{4}$' } },
  isBagId: { klopt: isBagId, schema: { type: 'string', pattern: '^\\d{16}$' } },
  isPersoonssleutel: {
    klopt: isPersoonssleutel,
    schema: { type: 'string', pattern: '^(k|x)\\d+\\.[A-Za-z0-9_-]{43}$' },
  },
  isBsn: { klopt: isBsn, schema: { type: 'string', pattern: '^\\d{9}$' } },
  zonderBsn: { klopt: zonderBsn, schema: { type: 'string', 'x-zonder-bsn': true } },
} as const;
export type Keur = keyof typeof keuren;

/** The class-validator decorator of a check; `elk` applies it to every item of an array. */
export function keur(naam: Keur, elk = false): PropertyDecorator {
  const { klopt } = keuren[naam];
  return ValidateBy(
    {
      name: naam,
      validator: { validate: (w) => klopt(w), defaultMessage: buildMessage((e) => `${e}$property: ${naam}`) },
    },
    { each: elk },
  );
}
