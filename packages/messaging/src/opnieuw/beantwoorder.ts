import { StroomOvergeslagenPartij, type OpnieuwGevraagdPartij } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { leesArchiefdeel } from '../archief/archief.js';
import type { Herzending } from '../archief/herzending.js';
import { busRij, plaatsRijen, type Geplaatst } from '../archief/uitgaande-rij.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import { kiesAntwoord } from './antwoord.js';

/**
 * Notes per stream what is asked; lowers what we took for received to where the asker says it stands. What is asked while we
 * are being restored is answered by that: it sends everything again.
 */
const NOTEER = `
with i as (
  select incarnatie from bus.instantie where regio = $1 and stand = 'gewoon'
), r as (
  select * from unnest($3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[]) as r (stroom, incarnatie, na, tot)
), gevraagd as (
  select t.stroom, coalesce(min(r.na), 0) as na, case when bool_or(r.stroom is null or r.tot is null) then null else max(r.tot) end as tot
  from i join bus.teller t on t.regio = $1 and t.incarnatie = i.incarnatie and t.ontvanger = $2
  left join r on r.stroom = t.stroom and r.incarnatie = t.incarnatie
  where (r.stroom is not null or ($7 and ($8::uuid is null or t.stroom > $8) and ($9::uuid is null or t.stroom <= $9)))
    and t.stand > coalesce(r.na, 0)
  group by t.stroom
), bewijs as (
  update bus.bewijs b set ontvangen_tot = least(b.ontvangen_tot, g.na), verwerkt_tot = least(b.verwerkt_tot, g.na)
  from gevraagd g, i where b.regio = $1 and b.ontvanger = $2 and b.incarnatie = i.incarnatie and b.stroom = g.stroom
)
insert into bus.opnieuw as o (regio, ontvanger, stroom, na, tot) select $1, $2, stroom, na, tot from gevraagd
on conflict (regio, ontvanger, stroom) do update set na = least(o.na, excluded.na), gevraagd_op = now(),
  tot = case when o.tot is null or excluded.tot is null then null else greatest(o.tot, excluded.tot) end`;

const NEEM = `
delete from bus.opnieuw where (regio, ontvanger, stroom) in (
  select regio, ontvanger, stroom from bus.opnieuw where regio = $1 order by gevraagd_op limit $2 for update skip locked
) returning ontvanger, stroom, na::float8 as na, tot::float8 as tot`;

const WEET = `
select i.incarnatie, t.stand::float8 as stand from bus.instantie i
join bus.teller t on t.regio = i.regio and t.incarnatie = i.incarnatie and t.ontvanger = $2 and t.stroom = $3
where i.regio = $1 and i.stand = 'gewoon'`;

const RIJEN = `
select seq, sequence::float8 as sequence, verzonden_op is not null as verzonden, zegelsleutel from bus.uitgaand
where regio = $1 and soort = 'in' and ontvanger = $2 and incarnatie = $3 and stroom = $4 and sequence > $5`;

interface Taak {
  ontvanger: Oin;
  stroom: Uuid;
  na: number;
  tot: number | null;
}
interface Rij {
  seq: string;
  sequence: number;
  verzonden: boolean;
  zegelsleutel: string | null;
}

/** What one piece of work came to. */
export interface Afgewerkt {
  gedaan: number;
  meer: boolean;
  hermeld: boolean;
}

const STROMEN_PER_KEER = 20;

/** Answers what recipients ask again: notes it in the transaction of the question, works it off in pieces. */
export class Beantwoorder {
  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly sleutels: Sleutelring,
    private readonly herzending: Herzending,
  ) {}

  noteer(em: EntityManager, vrager: Oin, { stromen, gebied }: OpnieuwGevraagdPartij): Promise<unknown> {
    return em.query(NOTEER, [
      this.zelf.regio,
      vrager,
      stromen.map((s) => s.stroom),
      stromen.map((s) => s.incarnatie),
      stromen.map((s) => s.na),
      stromen.map((s) => s.tot ?? null),
      gebied !== undefined,
      gebied?.na ?? null,
      gebied?.tot ?? null,
    ]);
  }

  /** Puts the answers to some questions in the outbox. */
  async werkAf(): Promise<Afgewerkt> {
    return this.database.transaction(async (em) => {
      const [taken]: [Taak[]] = await em.query(NEEM, [this.zelf.regio, STROMEN_PER_KEER]);
      let hermeld = false;
      for (const taak of taken) hermeld = (await this.beantwoord(em, taak)) || hermeld;
      return { gedaan: taken.length, meer: taken.length === STROMEN_PER_KEER, hermeld };
    });
  }

  /** Whether the recipient must be told again what the bus itself tells. */
  private async beantwoord(em: EntityManager, { ontvanger, stroom, na, tot }: Taak): Promise<boolean> {
    const { regio } = this.zelf;
    const [weet]: { incarnatie: Uuid; stand: number }[] = await em.query(WEET, [regio, ontvanger, stroom]);
    if (!weet) return false;
    const { incarnatie, stand } = weet;
    const archief = await leesArchiefdeel(em, regio, { ontvanger, stroom, incarnatie, na, tot });
    const rijen: Rij[] = await em.query(RIJEN, [regio, ontvanger, incarnatie, stroom, na]);
    const antwoorden = kiesAntwoord(
      { na, tot: tot ?? undefined },
      { stand, archief, rijen: rijen.map((r) => ({ ...r, zegelOud: this.zegelOud(r.zegelsleutel) })) },
    );
    const met = (hoe: string) => new Set(antwoorden.filter((a) => a.hoe === hoe).map((a) => a.sequence));
    const nogmaals = met('nogmaals');
    const nieuw = met('archief');
    const weg = met('overgeslagen');
    const herzonden: Geplaatst[] = [];
    for (const r of archief.filter((a) => nieuw.has(a.sequence))) {
      const rij = await this.herzending.maak(r);
      if (rij) herzonden.push(rij);
      else weg.add(r.sequence);
    }
    for (const van of weg) {
      const gegevens = { stroom, incarnatie, van, tot: van };
      herzonden.push(busRij(StroomOvergeslagenPartij, gegevens, { ontvanger, stroom, incarnatie, sequence: van }));
    }
    const vervangen = rijen.filter((r) => nieuw.has(r.sequence) || weg.has(r.sequence)).map((r) => r.seq);
    await em.query(`delete from bus.uitgaand where seq = any($1::bigint[])`, [vervangen]);
    await em.query(`update bus.uitgaand set verzonden_op = null where seq = any($1::bigint[])`, [
      rijen.filter((r) => nogmaals.has(r.sequence)).map((r) => r.seq),
    ]);
    await plaatsRijen(
      em,
      regio,
      herzonden.sort((a, b) => a.sequence - b.sequence),
    );
    // What the bus itself told is not archived: it is told anew.
    if (weg.size) await em.query(`delete from bus.gemeld where regio = $1 and ontvanger = $2`, [regio, ontvanger]);
    return weg.size > 0;
  }

  private zegelOud(kid: string | null): boolean {
    return kid !== null && !this.sleutels.bruikbaar(kid);
  }
}
