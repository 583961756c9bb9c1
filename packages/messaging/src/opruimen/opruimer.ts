import type { DataSource } from 'typeorm';

/**
 * How long a handled message stays known, in days: long enough that nothing which is still in Kafka can come in again as
 * new. A record lives at most 30 days in a mailbox (the wire, "Topics and rights"); Kafka removes whole segments, at most
 * seven days after that; a read from the beginning of the topic, and a receiver that stood still for as long as its
 * records were kept, add nothing to it. The rest is margin for a broker that is late with its cleaning. Comparisons look
 * 28 days back and stay within it; so does the search for what a source lost by a restore, unless its backup is older.
 *
 * A fact that its sender sends again comes under a new id, so this term does not guard against handling it twice:
 * `bus.effect` does. A sender may send again for as long as it archives, and that has no term. Therefore effects are never
 * thrown away; they are about a hundred bytes each.
 */
export const BEWAARDAGEN = 60;

const PER_KEER = 1000;
const UUR = 3_600_000;

/** Takes the next rows in order of arrival; what waits for a person stays however old it is. `jong` says that the old ones end here. */
const INBOX = `
with deel as (
  select volg, stand, ontvangen_op < now() - $3 * interval '1 day' as oud from bus.binnengekomen
  where volg > $2::bigint order by volg limit ${PER_KEER}
), weg as (
  delete from bus.binnengekomen b using deel where b.volg = deel.volg and b.regio = $1 and deel.oud and b.stand in ('verwerkt', 'verworpen')
  returning 1
)
select max(volg)::text as tot, coalesce(bool_or(not oud), false) as jong, (select count(*)::int from weg) as weg from deel`;

/** The salt of a fact is of use as long as its record can be read on `uit`. */
const FEIT = `
delete from bus.feit where ctid = any(array(
  select ctid from bus.feit where regio = $1 and tijd < now() - $2 * interval '1 day' limit ${PER_KEER}))`;

const QUARANTAINE = `
delete from bus.quarantaine where volg = any(array(
  select volg from bus.quarantaine where regio = $1 and stand in ('vrijgegeven', 'verworpen') and op < now() - $2 * interval '1 day'
  limit ${PER_KEER}))`;

const VERSCHIL = `
delete from bus.verschil where id = any(array(
  select id from bus.verschil where regio = $1 and afgehandeld_op < now() - $2 * interval '1 day' limit ${PER_KEER}))`;

/** Throws away what nobody needs any more, a thousand rows at a time, at start and every hour. */
export class Busopruimer {
  private wekker?: NodeJS.Timeout;
  private bezig: Promise<unknown> = Promise.resolve();
  private gestopt = false;

  constructor(
    private readonly database: DataSource,
    private readonly regio: string,
    private readonly mislukt: (fout: Error) => void,
  ) {}

  begin(): void {
    const ronde = () => {
      this.bezig = this.ruimOp().catch(this.mislukt);
    };
    this.wekker = setInterval(ronde, UUR).unref();
    ronde();
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    clearInterval(this.wekker);
    await this.bezig;
  }

  /** Each batch is a transaction of its own: none holds up who handles messages. Gives how many messages went. */
  async ruimOp(dagen = BEWAARDAGEN): Promise<number> {
    const weg = await this.inbox(dagen);
    for (const wat of [FEIT, QUARANTAINE, VERSCHIL])
      while (!this.gestopt && (await this.aantal(wat, dagen)) === PER_KEER);
    return weg;
  }

  private async inbox(dagen: number): Promise<number> {
    let weg = 0;
    for (let na: string | null = '0'; na !== null && !this.gestopt;) {
      const rijen: { tot: string | null; jong: boolean; weg: number }[] = await this.database.query(INBOX, [
        this.regio,
        na,
        dagen,
      ]);
      const deel = rijen[0]!;
      weg += deel.weg;
      na = deel.jong ? null : deel.tot;
    }
    return weg;
  }

  private async aantal(zin: string, dagen: number): Promise<number> {
    const [, aantal]: [unknown, number] = await this.database.query(zin, [this.regio, dagen]);
    return aantal;
  }
}
