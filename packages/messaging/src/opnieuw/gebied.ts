import type { Uuid } from '@weerthuis/domain';

/** Streams after `na` up to and including `tot`, in the order of their uuid. */
export interface Gebied {
  na?: Uuid;
  tot?: Uuid;
}

export interface Deel<T> {
  gebied: Gebied;
  regels: T[];
}

/**
 * Divides lines over messages. The areas together cover every stream once, lines of one stream stay together, and each
 * message can be understood without the others: what its area holds and its lines do not name is not there.
 */
export function verdeel<T extends { stroom: Uuid }>(regels: T[], hoogstens: number): Deel<T>[] {
  const perStroom = [...Map.groupBy(regels, (r) => r.stroom)].sort(([a], [b]) => (a < b ? -1 : 1));
  const delen: Deel<T>[] = [{ gebied: {}, regels: [] }];
  let vorige: Uuid | undefined;
  for (const [stroom, groep] of perStroom) {
    let deel = delen.at(-1)!;
    if (vorige !== undefined && deel.regels.length + groep.length > hoogstens) {
      deel.gebied.tot = vorige;
      deel = { gebied: { na: vorige }, regels: [] };
      delen.push(deel);
    }
    deel.regels.push(...groep);
    vorige = stroom;
  }
  return delen;
}

export const inGebied = (stroom: Uuid, g: Gebied): boolean =>
  (g.na === undefined || stroom > g.na) && (g.tot === undefined || stroom <= g.tot);

/** The area of one stream. */
export function gebiedVan(stroom: Uuid): Gebied {
  const voor = (BigInt(`0x${stroom.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0');
  const na = voor.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { na, tot: stroom };
}
