import type { DataSource, EntityManager } from 'typeorm';

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
  /** Of those that are not behind a held message. */
  wachtOudste: number;
  vastgehouden: number;
  /** Since the first of the streams that are held now stopped. */
  vastgehoudenOudste: number;
  terzijde: number;
  quarantaine: number;
  /** Streams of which a message has been missing too long. */
  gaten: number;
  /** Rows that a comparison found to differ, not settled. */
  verschillen: number;
  /** Facts that their source no longer knows, not settled. */
  wezen: number;
  /** 1 when this database was put back to an earlier moment and nobody confirmed that: it reads and does not send. */
  onbevestigd: number;
}

const LEEFTIJD = `coalesce(extract(epoch from now() - min(%)), 0)::float8`;
const oudste = (kolom: string) => LEEFTIJD.replace('%', kolom);

const LEES = `
select u.*, o.*, w.*, t.*, q.*, g.*, l.*, v.*, d.*, z.*, i.* from
  (select count(*)::int as uitgaand, ${oudste('geplaatst_op')} as "uitgaandOudste" from bus.uitgaand where regio = $1 and verzonden_op is null) u,
  (select count(*)::int as onbewezen, ${oudste('verzonden_op')} as "onbewezenOudste" from bus.uitgaand
    where regio = $1 and soort = 'in' and verzonden_op is not null) o,
  (select count(*)::int as wacht from bus.binnengekomen where regio = $1 and stand = 'wacht') w,
  (select ${oudste('b.ontvangen_op')} as "wachtOudste" from bus.binnengekomen b join bus.stroom s using (regio, bron, incarnatie, stroom)
    where b.regio = $1 and b.stand = 'wacht' and s.vastgehouden_op is null) l,
  (select ${oudste('vastgehouden_op')} as "vastgehoudenOudste" from bus.stroom where regio = $1 and vastgehouden_op is not null) v,
  (select count(*) filter (where stand = 'vastgehouden')::int as vastgehouden, count(*) filter (where stand = 'terzijde')::int as terzijde
    from bus.binnengekomen where regio = $1 and stand in ('vastgehouden', 'terzijde')) t,
  (select count(*)::int as quarantaine from bus.quarantaine where regio = $1 and stand in ('quarantaine', 'wacht-op-sleutel')) q,
  (select count(*)::int as gaten from bus.stroom where regio = $1 and gat_gemeld_op is not null) g,
  (select count(*)::int as verschillen from bus.verschil where regio = $1 and afgehandeld_op is null) d,
  (select count(*)::int as wezen from bus.wees where regio = $1 and afgehandeld_op is null) z,
  (select count(*)::int as onbevestigd from bus.instantie where regio = $1 and stand = 'herstel') i`;

/** Counts for tools, health and metrics. */
export class Standen {
  constructor(
    private readonly database: DataSource,
    private readonly regio: string,
  ) {}

  async lees(em: Pick<EntityManager, 'query'> = this.database): Promise<Busstand> {
    const rijen: Busstand[] = await em.query(LEES, [this.regio]);
    return rijen[0]!;
  }
}
