import type { DataSource } from 'typeorm';

/** How the bus of one instance stands; ages in seconds, 0 when there is nothing. */
export interface Busstand {
  /** Facts in the outbox that were not sent yet, and the age of the oldest. */
  uitgaand: number;
  uitgaandOudste: number;
  /** Sent, and not yet receipted. */
  onbewezen: number;
  onbewezenOudste: number;
  /** Received and waiting to be handled. */
  wacht: number;
  wachtOudste: number;
  vastgehouden: number;
  terzijde: number;
  quarantaine: number;
  /** Streams of which a message has been missing too long. */
  gaten: number;
}

const LEEFTIJD = `coalesce(extract(epoch from now() - min(%)), 0)::float8`;
const oudste = (kolom: string) => LEEFTIJD.replace('%', kolom);

const LEES = `
select u.*, o.*, w.*, t.*, q.*, g.* from
  (select count(*)::int as uitgaand, ${oudste('tijd')} as "uitgaandOudste" from bus.uitgaand where regio = $1 and verzonden_op is null) u,
  (select count(*)::int as onbewezen, ${oudste('verzonden_op')} as "onbewezenOudste" from bus.uitgaand
    where regio = $1 and soort = 'in' and verzonden_op is not null) o,
  (select count(*)::int as wacht, ${oudste('ontvangen_op')} as "wachtOudste" from bus.binnengekomen where regio = $1 and stand = 'wacht') w,
  (select count(*) filter (where stand = 'vastgehouden')::int as vastgehouden, count(*) filter (where stand = 'terzijde')::int as terzijde
    from bus.binnengekomen where regio = $1 and stand in ('vastgehouden', 'terzijde')) t,
  (select count(*) filter (where stand <> 'vrijgegeven')::int as quarantaine from bus.quarantaine where regio = $1) q,
  (select count(*)::int as gaten from bus.stroom where regio = $1 and gat_gemeld_op is not null) g`;

/** Counts for tools, health and metrics. */
export class Standen {
  constructor(
    private readonly database: DataSource,
    private readonly regio: string,
  ) {}

  async lees(): Promise<Busstand> {
    const rijen: Busstand[] = await this.database.query(LEES, [this.regio]);
    return rijen[0]!;
  }
}
