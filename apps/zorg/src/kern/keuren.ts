import { isBuurtcode, isDatum, isGemeentecode, isOin, isWijkcode } from '@weerthuis/domain';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, MaxLength, MinLength, ValidateBy } from 'class-validator';

const keur =
  (name: string, klopt: (w: unknown) => boolean, zin: string) =>
  (each = false): PropertyDecorator =>
    ValidateBy({ name, validator: { validate: klopt, defaultMessage: () => zin } }, { each });

/** An existing calendar date, YYYY-MM-DD. */
export const Dag = keur('dag', isDatum, 'moet een bestaande datum zijn, zoals 2026-03-12');
export const Gemeente = keur('gemeentecode', isGemeentecode, 'moet een gemeentecode zijn, zoals GM0855');
export const Wijk = keur('wijkcode', isWijkcode, 'moet een wijkcode zijn, zoals WK085511');
export const Buurt = keur('buurtcode', isBuurtcode, 'moet een buurtcode zijn, zoals BU08551100');
export const PartijOin = keur('oin', isOin, 'moet een OIN van twintig posities zijn');

const samen =
  (...regels: PropertyDecorator[]): PropertyDecorator =>
  (doel, veld) =>
    regels.forEach((regel) => regel(doel, veld));

/** Text of one to `lengte` characters. */
export const Tekst = (lengte: number): PropertyDecorator => samen(MinLength(1), MaxLength(lengte));
/** A code: letters, digits and dashes. */
export const Kode = (): PropertyDecorator => Matches(/^[A-Za-z0-9-]{1,60}$/);
/** A telephone number, kept without spaces and dashes. */
export const Telefoon = (): PropertyDecorator =>
  samen(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/[ ()-]/g, '') : value)),
    Matches(/^(\+|0)\d{7,19}$/),
  );
/** A list of at most `aantal`, each item ruled by `regel`. */
export const Lijst = (aantal: number, ...regels: PropertyDecorator[]): PropertyDecorator =>
  samen(IsArray(), ArrayMaxSize(aantal), ...regels);
