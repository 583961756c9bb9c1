import { datumInAmsterdam, isDatum, momentInAmsterdam } from '@weerthuis/domain';

/** A day and a time on a Dutch clock as an instant, or undefined when one of both is not there. */
export function moment(dag: string, uur: string): string | undefined {
  return isDatum(dag) && /^([01]\d|2[0-3]):[0-5]\d$/.test(uur) ? momentInAmsterdam(dag, uur).toISOString() : undefined;
}

/** The Dutch day of an instant. */
export const dagVan = (op: string): string => datumInAmsterdam(new Date(op));
