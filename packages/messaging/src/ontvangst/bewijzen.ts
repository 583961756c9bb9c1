import type { OntvangstPartij } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Zelf } from '../instantie/zelf.js';

/** Never backwards; what is covered leaves the outbox. One statement, so that a receipt needs no transaction of its own. */
const NEEM_AAN = `
with r as (
  select * from unnest($3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[]) as r (incarnatie, stroom, ontvangen, verwerkt)
), bewijs as (
  insert into bus.bewijs as b (regio, ontvanger, incarnatie, stroom, ontvangen_tot, verwerkt_tot) select $1, $2, * from r
  on conflict (regio, ontvanger, incarnatie, stroom) do update
    set ontvangen_tot = greatest(b.ontvangen_tot, excluded.ontvangen_tot),
        verwerkt_tot = greatest(b.verwerkt_tot, excluded.verwerkt_tot), op = now()
)
delete from bus.uitgaand u using r
where u.soort = 'in' and u.regio = $1 and u.ontvanger = $2 and u.incarnatie = r.incarnatie and u.stroom = r.stroom
  and u.sequence <= r.ontvangen and u.verzonden_op is not null`;

const ACHTER = `
select distinct t.ontvanger from bus.teller t
left join bus.bewijs b using (regio, incarnatie, ontvanger, stroom)
where t.regio = $1 and t.incarnatie = (select incarnatie from bus.instantie where regio = $1) and t.stroom = $2 and t.ontvanger <> 'uit'
  and coalesce(b.verwerkt_tot, 0) < t.stand`;

/** Receipts that recipients sent us: what they received may leave the outbox, what they handled may be waited for. */
export class Bewijzen {
  private readonly wachtenden = new Set<() => void>();

  constructor(
    private readonly database: DataSource,
    private readonly zelf: Zelf,
  ) {}

  /** Takes in one receipt. */
  async neemAan(em: EntityManager, ontvanger: Oin, { stromen }: OntvangstPartij): Promise<void> {
    const incarnaties = stromen.map((s) => s.incarnatie);
    const uuids = stromen.map((s) => s.stroom);
    const tot = stromen.map((s) => s.ontvangenTot);
    await em.query(NEEM_AAN, [this.zelf.regio, ontvanger, incarnaties, uuids, tot, stromen.map((s) => s.verwerktTot)]);
  }

  /** Called when receipts were taken in. */
  meld(): void {
    for (const wek of this.wachtenden) wek();
  }

  /** Recipients that have not handled everything on this stream. */
  async achter(stroom: Uuid): Promise<Oin[]> {
    const rijen: { ontvanger: Oin }[] = await this.database.query(ACHTER, [this.zelf.regio, stroom]);
    return rijen.map((r) => r.ontvanger);
  }

  /** See `Bus.wachtVerwerkt`. */
  async wachtVerwerkt(stroom: Uuid, tijdslimiet: number): Promise<void> {
    const einde = Date.now() + tijdslimiet;
    for (;;) {
      let wek: () => void = () => undefined;
      const bericht = new Promise<void>((klaar) => (wek = klaar));
      this.wachtenden.add(wek);
      try {
        const achter = await this.achter(stroom);
        if (!achter.length) return;
        const over = einde - Date.now();
        if (over <= 0) throw new Error(`Nog niet verwerkt door ${achter.join(', ')} na ${tijdslimiet} ms`);
        await binnen(bericht, Math.min(over, 1000));
      } finally {
        this.wachtenden.delete(wek);
      }
    }
  }
}

function binnen(belofte: Promise<void>, ms: number): Promise<void> {
  return new Promise((klaar) => {
    const wekker = setTimeout(klaar, ms);
    void belofte.then(() => {
      clearTimeout(wekker);
      klaar();
    });
  });
}
