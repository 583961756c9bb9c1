import type { Datum } from '@weerthuis/domain';

/** Whom a casus is with here. */
export interface Behandeling {
  casus: string;
  medewerker: string | null;
  waarnemer: string | null;
  afgeschermd: boolean;
  sinds: Datum;
}

/** Who acts today: the named worker, or the waarnemer while that one is away or when there is none. */
export const wieNu = (b: Pick<Behandeling, 'medewerker' | 'waarnemer'>, afwezig: ReadonlySet<string>): string | null =>
  b.medewerker && !(afwezig.has(b.medewerker) && b.waarnemer) ? b.medewerker : b.waarnemer;

/** The pair after one of them was kept out: the waarnemer takes over, and nobody remains without a word about it. */
export const zonder = (b: Pick<Behandeling, 'medewerker' | 'waarnemer'>, wie: string) => ({
  medewerker: b.medewerker === wie ? b.waarnemer : b.medewerker,
  waarnemer: b.waarnemer === wie || b.medewerker === wie ? null : b.waarnemer,
});

/** The pair after the caseload of `van` went to `naar`; whoever would be both, is the named worker only. */
export function over(b: Pick<Behandeling, 'medewerker' | 'waarnemer'>, van: string, naar: string) {
  const wissel = (wie: string | null) => (wie === van ? naar : wie);
  const medewerker = wissel(b.medewerker);
  const waarnemer = wissel(b.waarnemer);
  return { medewerker, waarnemer: waarnemer === medewerker ? null : waarnemer };
}
