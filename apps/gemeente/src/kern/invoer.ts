import { bevatBsn, isDatum, isOin } from '@weerthuis/domain';
import { IsOptional, Matches, MaxLength, ValidateBy } from 'class-validator';

const eigen =
  (name: string, klopt: (waarde: unknown) => boolean, zin: string) =>
  (doel: object, veld: string | symbol): void =>
    ValidateBy({ name, validator: { validate: klopt, defaultMessage: () => zin } })(doel, veld);
const samen =
  (...regels: PropertyDecorator[]): PropertyDecorator =>
  (doel, veld) =>
    regels.forEach((regel) => regel(doel, veld));

/** An existing calendar date, `2026-03-12`. */
export const Dag = (): PropertyDecorator => eigen('isDatum', isDatum, 'is geen bestaande datum (jjjj-mm-dd)');
export const MagDag = (): PropertyDecorator => samen(IsOptional(), Dag());
/** A code of a list: letters, digits and dashes, never a BSN. */
export const Code = (): PropertyDecorator => samen(Matches(/^[A-Za-z0-9-]{1,40}$/), ZonderBsn());
/** One line of text without a BSN. */
export const Regel = (lengte: number): PropertyDecorator =>
  samen(MaxLength(lengte), Matches(/^[^\p{Cc}]+$/u), ZonderBsn());
export const PartijOin = (): PropertyDecorator => eigen('isOin', isOin, 'is geen OIN van twintig posities');

function ZonderBsn(): PropertyDecorator {
  const vrij = (waarde: unknown): boolean => typeof waarde === 'string' && !bevatBsn(waarde);
  return eigen('zonderBsn', vrij, 'mag geen BSN bevatten; gebruik het casusnummer');
}
