import {
  WezenGemeldPartij,
  type StroomEindPartij,
  type StromenBekendPartij,
  type Weesfeit,
} from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import { BUSTYPEN } from '../instantie/bustypen.js';
import type { BusOpties } from '../instantie/opties.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Uitgang } from '../uitgaand/uitgang.js';
import { stroomhash } from './hernummer.js';
import { wezenVan } from './wezen.js';

interface Rij {
  volg: string;
  feit: Uuid;
  type: string;
  stroom: Uuid;
  tijd: Date;
  incarnatie: Uuid;
  sequence: number;
  stand: string;
}

const VAN_STROOM = `
select b.volg, b.feit, b.type, b.stroom, b.tijd, b.incarnatie, b.sequence::float8 as sequence, b.stand
from bus.stroom s join bus.binnengekomen b using (regio, bron, incarnatie, stroom)
where s.regio = $1 and s.stroom = $3 and s.bron = $2 and b.type <> all($4) order by b.sequence, b.volg`;

/** By fact, not by stream: on a stream that the source lost it may have spoken again since, about what it read anew. */
const BUITEN_STROMEN = `
select b.volg, b.feit, b.type, b.stroom, b.tijd, b.incarnatie, b.sequence::float8 as sequence, b.stand
from bus.stroom s join bus.binnengekomen b using (regio, bron, incarnatie, stroom)
where s.regio = $1 and s.bron = $2 and s.incarnatie <> $3 and b.type <> all($4) and b.stand <> 'verworpen'
  and ($5::uuid is null or s.stroom > $5) and ($6::uuid is null or s.stroom <= $6) and s.stroom <> all($7)
  and not exists (
    select 1 from bus.binnengekomen n
    where n.regio = $1 and n.bron = $2 and n.incarnatie = $3 and n.stroom = s.stroom and n.feit = b.feit
  )`;

const NOTEER = `
insert into bus.wees (regio, kant, partij, feit, type, stroom, tijd)
select $1, $2, $3, * from unnest($4::uuid[], $5::text[], $6::uuid[], $7::timestamptz[])
on conflict (regio, kant, partij, feit) do nothing returning feit`;

/** What came under an older incarnatie and still waited or was held has come again, or is an orphan. */
const SLUIT_OUD = `
with weg as (
  update bus.binnengekomen set stand = 'verworpen', laatste_fout = 'de bron begon opnieuw' where volg = any($5::bigint[])
)
update bus.stroom s set gat_sinds = null, gat_gemeld_op = null,
  ontvangen_tot = greatest(s.ontvangen_tot, m.laatste), verwerkt_tot = greatest(s.verwerkt_tot, m.laatste),
  vastgehouden_op = case when m.vast then s.vastgehouden_op end, vastgehouden_reden = case when m.vast then s.vastgehouden_reden end
from (
  select incarnatie, max(sequence) as laatste, bool_or(stand = 'vastgehouden' and volg <> all($5::bigint[])) as vast
  from bus.binnengekomen where regio = $1 and bron = $2 and stroom = $3 and incarnatie = any($4::uuid[]) group by incarnatie
) m where s.regio = $1 and s.bron = $2 and s.stroom = $3 and s.incarnatie = m.incarnatie`;

const PER_BERICHT = 800;
const bus = [...BUSTYPEN];

/** Names the facts that a restored source no longer knows, here and at that source. */
export class Weesboek {
  constructor(
    private readonly zelf: Zelf,
    private readonly uitgang: Uitgang,
    private readonly o: BusOpties,
  ) {}

  /** A source sent all it knows of this stream: compares with what was had before. `id` is the message that ends it. */
  async stroomGeeindigd(w: Werkeenheid, bron: Oin, id: Uuid, f: StroomEindPartij): Promise<void> {
    const { regio } = this.zelf;
    const alles: Rij[] = await w.em.query(VAN_STROOM, [regio, bron, f.stroom, bus]);
    const [eind]: { sequence: number }[] = await w.em.query(
      `select sequence::float8 as sequence from bus.binnengekomen where regio = $1 and bron = $2 and incarnatie = $3 and stroom = $4 and id = $5`,
      [regio, bron, f.incarnatie, f.stroom, id],
    );
    const nu = alles.filter((r) => r.incarnatie === f.incarnatie && r.sequence < (eind?.sequence ?? 0));
    const lijst = [...new Set(nu.map((r) => r.feit))];
    if (lijst.length !== f.aantal || stroomhash(lijst) !== f.hash)
      this.meld(
        w,
        'herstel',
        `${bron} zond op ${f.stroom} ${f.aantal} feiten opnieuw; hier zijn het er ${lijst.length}`,
      );
    const oud = alles.filter((r) => r.incarnatie !== f.incarnatie);
    const bekend = new Set([...lijst, ...f.gewist]);
    await this.sluitOud(w.em, bron, f.stroom, oud, bekend);
    const gehad = oud.filter((r) => r.stand !== 'verworpen');
    await this.noem(w, bron, wezenVan(gehad, [...bekend, ...nu.map((r) => r.feit)]));
  }

  /** A source named all streams it knows in a part: what was had on other streams is orphaned. */
  async stromenBekend(w: Werkeenheid, bron: Oin, f: StromenBekendPartij): Promise<void> {
    const { na = null, tot = null } = f.gebied;
    const rijen: Rij[] = await w.em.query(BUITEN_STROMEN, [
      ...[this.zelf.regio, bron, f.incarnatie, bus],
      ...[na, tot, f.stromen],
    ]);
    await this.noem(w, bron, wezenVan(rijen, []));
  }

  /** A recipient names facts of ours that we no longer know. */
  async gemeld(w: Werkeenheid, door: Oin, { feiten }: WezenGemeldPartij): Promise<void> {
    const nieuw = await this.noteer(
      w.em,
      'daar',
      door,
      feiten.map((f) => ({ ...f, tijd: new Date(f.tijd) })),
    );
    if (nieuw) this.meld(w, 'wees', `${door} heeft ${nieuw} feiten van ons die hier onbekend zijn`);
  }

  private async noem(w: Werkeenheid, bron: Oin, wezen: Rij[]): Promise<void> {
    if (!wezen.length) return;
    const nieuw = await this.noteer(w.em, 'hier', bron, wezen);
    if (nieuw) this.meld(w, 'wees', `${bron} kent ${nieuw} feiten niet meer die hier wel staan`);
    for (let i = 0; i < wezen.length; i += PER_BERICHT) {
      const feiten: Weesfeit[] = wezen
        .slice(i, i + PER_BERICHT)
        .map(({ feit, type, stroom, tijd }) => ({ feit, type, stroom, tijd: tijd.toISOString() }));
      const aan = [{ oin: bron, view: WezenGemeldPartij, gegevens: { feiten } }];
      await this.uitgang.plaats(w.em, { stroom: naamStroomVan(this.zelf.oin, 'bus'), aan });
    }
  }

  private async noteer(
    em: EntityManager,
    kant: 'hier' | 'daar',
    partij: Oin,
    feiten: { feit: Uuid; type: string; stroom: Uuid; tijd: Date }[],
  ): Promise<number> {
    const kolom = <K extends keyof (typeof feiten)[number]>(k: K) => feiten.map((f) => f[k]);
    const rijen: unknown[] = await em.query(NOTEER, [
      ...[this.zelf.regio, kant, partij],
      ...[kolom('feit'), kolom('type'), kolom('stroom'), kolom('tijd')],
    ]);
    return rijen.length;
  }

  private async sluitOud(em: EntityManager, bron: Oin, stroom: Uuid, oud: Rij[], bekend: Set<Uuid>): Promise<void> {
    const incarnaties = [...new Set(oud.map((r) => r.incarnatie))];
    if (!incarnaties.length) return;
    const weg = oud.filter((r) => r.stand === 'wacht' || (r.stand === 'vastgehouden' && bekend.has(r.feit)));
    await em.query(SLUIT_OUD, [this.zelf.regio, bron, stroom, incarnaties, weg.map((r) => r.volg)]);
  }

  private meld(w: Werkeenheid, soort: 'wees' | 'herstel', tekst: string): void {
    w.naCommit(() => this.o.alarm({ soort, tekst }));
  }
}
