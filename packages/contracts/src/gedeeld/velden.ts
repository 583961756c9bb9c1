import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OpenCode } from '../kern/controle.js';
import { Gegeven } from '../kern/gegeven.js';
import { keur, type Keur } from './keuren.js';

/** `mag`: the field may be absent. `lijst`: an array of at most this many of it. */
export interface Veldopties {
  mag?: boolean;
  lijst?: number;
}

/** A field: its row of the disclosure table, then what holds for its value (or for each of its values). */
function veld(rij: string, opties: Veldopties, regels: (elk: boolean) => PropertyDecorator[]): PropertyDecorator {
  const elk = opties.lijst !== undefined;
  const alle = [
    Gegeven(rij),
    ...(opties.mag ? [IsOptional() as PropertyDecorator] : []),
    ...(elk ? [IsArray() as PropertyDecorator, ArrayMaxSize(opties.lijst ?? 0) as PropertyDecorator] : []),
    ...regels(elk),
  ];
  return (doel, naam) => alle.forEach((regel) => regel(doel, naam));
}

const gekeurd =
  (naam: Keur) =>
  (rij: string, opties: Veldopties = {}): PropertyDecorator =>
    veld(rij, opties, (elk) => [keur(naam, elk)]);

export const Id = gekeurd('isUuid');
/** Calendar date YYYY-MM-DD. */
export const Dag = gekeurd('isDatum');
/** Instant, ISO 8601 in UTC. */
export const Moment = gekeurd('isMoment');
export const PartijOin = gekeurd('isOin');
export const Gemeente = gekeurd('isGemeentecode');
export const Wijk = gekeurd('isWijkcode');
export const Buurt = gekeurd('isBuurtcode');
export const Bag = gekeurd('isBagId');
export const Persoonssleutel = gekeurd('isPersoonssleutel');
/** Burgerservicenummer; only in sealed content between zorg and gemeente and between gemeenten. */
export const Bsn = gekeurd('isBsn');

/** Code of an open list: any letters, digits and dashes, never a BSN. */
export const Code = (rij: string, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [MaxLength(60, { each }), Matches(/^[a-z0-9-]+$/i, { each }), keur('zonderBsn', each)]);

/** Code of a list that a sender must keep to and a recipient lets grow. */
export const Bekend = (rij: string, codes: readonly string[], opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [OpenCode(codes, { each })]);

/** Code of a closed list: another value would change what the fact means. */
export const Vast = (rij: string, codes: readonly (string | number)[], opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [IsIn([...codes], { each })]);

/** Short text without a BSN. */
export const Tekst = (rij: string, lengte: number, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [MinLength(1, { each }), MaxLength(lengte, { each }), keur('zonderBsn', each)]);

/** Text of a pattern, never a BSN. */
export const Vorm = (rij: string, vorm: RegExp, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [Matches(vorm, { each }), keur('zonderBsn', each)]);

export const Getal = (rij: string, min: number, max: number, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [IsInt({ each }), Min(min, { each }), Max(max, { each })]);

/** Money in whole euro cents, at most a million euro. */
export const Cent = (rij: string, opties: Veldopties = {}): PropertyDecorator => Getal(rij, 0, 100_000_000, opties);

export const JaNee = (rij: string, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [IsBoolean({ each })]);

/** A nested class, or an array of it. */
export const Deel = (rij: string, klasse: () => new () => object, opties: Veldopties = {}): PropertyDecorator =>
  veld(rij, opties, (each) => [ValidateNested({ each }) as PropertyDecorator, Type(klasse)]);
