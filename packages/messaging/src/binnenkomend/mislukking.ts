import { Regelfout } from '@weerthuis/domain';
import { isOnbereikbaar, pgFout, schoon } from '@weerthuis/platform';
import { WachtOp } from '../feiten/wacht-op.js';
import { IngehaaldDoorAnder } from './stand.js';

/** A handler took too long. */
export class Tijdslimiet extends Error {}

export type Gevolg =
  | { wat: 'opnieuw'; geteld: boolean; na: number; reden: string }
  | { wat: 'wacht'; na: number; reden: string }
  | { wat: 'houd-vast'; reden: string };

export interface Omstandigheid {
  pogingen: number;
  /** Milliseconds that this message has waited for a referent. */
  gewacht: number;
  /** Something of the same key is held: what waits for it waits as long. */
  anderVast: boolean;
  maxPogingen: number;
  wachtlimiet: number;
}

const TIJDELIJK = /^(40001|40P01|08...|53...|57...|55P03|25006)$/;
const GEANNULEERD = '57014';

const oplopend = (n: number, eerste: number, langste: number) => Math.min(langste, eerste * 2 ** Math.min(n, 16));

/** What a failed attempt leads to: transient trouble is tried again uncounted, a missing referent waits, all else is held. */
export function gevolgVan(fout: unknown, o: Omstandigheid): Gevolg {
  if (fout instanceof WachtOp) {
    if (o.gewacht >= o.wachtlimiet && !o.anderVast) return { wat: 'houd-vast', reden: fout.message };
    return { wat: 'wacht', na: Math.min(2000, Math.max(25, o.gewacht / 5)), reden: fout.message };
  }
  if (fout instanceof IngehaaldDoorAnder) return { wat: 'opnieuw', geteld: false, na: 100, reden: 'ingehaald' };
  const code = pgFout(fout)?.code;
  if ((code && code !== GEANNULEERD && TIJDELIJK.test(code)) || (!code && isOnbereikbaar(fout))) {
    return {
      wat: 'opnieuw',
      geteld: false,
      na: oplopend(o.pogingen, 50, 5000),
      reden: code ?? 'database onbereikbaar',
    };
  }
  const laat = fout instanceof Tijdslimiet || code === GEANNULEERD;
  if (laat && o.pogingen < o.maxPogingen)
    return { wat: 'opnieuw', geteld: true, na: oplopend(o.pogingen, 1000, 60_000), reden: 'tijdslimiet' };
  return { wat: 'houd-vast', reden: tekst(fout) };
}

/**
 * Name and message of an error for the operator, without what may be about someone; a refusal and a Postgres error only by
 * their codes, their texts hold values.
 */
function tekst(fout: unknown): string {
  const pg = pgFout(fout);
  if (pg) return `Postgres ${pg.code} ${pg.constraint ?? ''}`.trim();
  if (fout instanceof Regelfout) return `${fout.name}: ${fout.code}`;
  return fout instanceof Error ? schoon(`${fout.name}: ${fout.message}`) : 'onbekende fout';
}
