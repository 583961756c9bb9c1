import { applyDecorators } from '@nestjs/common';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';

const mag = (optioneel?: boolean): PropertyDecorator[] => (optioneel ? [IsOptional()] : []);

/** A calendar date, `2026-03-12`. */
export const Dag = (optioneel?: boolean): PropertyDecorator =>
  applyDecorators(...mag(optioneel), Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** A code of a list: letters, digits and dashes. */
export const Code = (optioneel?: boolean): PropertyDecorator =>
  applyDecorators(...mag(optioneel), Matches(/^[A-Za-z0-9-]{1,40}$/));
/** Short text on one line. */
export const Regel = (lengte: number, optioneel?: boolean): PropertyDecorator =>
  applyDecorators(...mag(optioneel), MaxLength(lengte), Matches(/^[^\p{Cc}]+$/u));
/** A whole number within bounds. */
export const Geheel = (van: number, tot: number, optioneel?: boolean): PropertyDecorator =>
  applyDecorators(...mag(optioneel), IsInt(), Min(van), Max(tot));
