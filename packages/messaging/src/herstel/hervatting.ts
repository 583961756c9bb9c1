import { StroomBeginPartij, StroomEindPartij, viewVan } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { leesArchief } from '../archief/archief.js';
import type { Herzending } from '../archief/herzending.js';
import { bewaarRijen, busRij, plaatsRijen, type Geplaatst } from '../archief/uitgaande-rij.js';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Vrager } from '../opnieuw/vrager.js';
import type { BekendeStromen } from './bekende-stromen.js';
import { hernummer } from './hernummer.js';

const HOOGSTENS_GEWIST = 10_000;

/** Held until the end of the transaction: who finishes the resumption waits for us, and after that nobody renumbers. */
const NOG_BEZIG = `select 1 from bus.instantie where regio = $1 and stand = 'hervat' for share`;

/** Waits for whoever is sending on this stream now, and keeps others waiting. */
const NEEM_TELLER = `
insert into bus.teller (regio, incarnatie, ontvanger, stroom, stand) values ($1, $2, $3, $4, 0)
on conflict (regio, incarnatie, ontvanger, stroom) do update set stand = bus.teller.stand returning stand`;

const HERNUMMER = `
update bus.archief a set incarnatie = $4, sequence = coalesce(r.sequence, 0)
from unnest($5::bigint[], $6::bigint[]) as r (volg, sequence)
where a.regio = $1 and a.ontvanger = $2 and a.stroom = $3 and a.volg = r.volg`;

/** The edges of an earlier resend; those of this one are archived, so that who misses them can ask for them. */
const RAND = [viewVan(StroomBeginPartij).type, viewVan(StroomEindPartij).type];
const WEG_RAND = `delete from bus.archief where regio = $1 and ontvanger = $2 and stroom = $3 and type = any($4)`;

/** What waits for the own integrators keeps its order under the new incarnatie. */
const HERNUMMER_UIT = `
with oud as (
  select seq, stroom, row_number() over (partition by stroom order by seq) as n, count(*) over (partition by stroom) as aantal
  from bus.uitgaand where regio = $1 and soort = 'uit' and incarnatie <> $2
), t as (
  insert into bus.teller (regio, incarnatie, ontvanger, stroom, stand) select distinct $1, $2::uuid, 'uit', stroom, aantal from oud
  on conflict (regio, incarnatie, ontvanger, stroom) do update set stand = bus.teller.stand + excluded.stand returning stroom, stand
)
update bus.uitgaand u set incarnatie = $2, sequence = t.stand - oud.aantal + oud.n
from oud join t using (stroom) where u.seq = oud.seq`;

const eisRij = (rijen: unknown[]): void => {
  if (!rijen.length) throw new Error('een ander proces heeft de hervatting al afgerond');
};

/**
 * After a confirmed restore: sends every known fact again under the new incarnatie, says which streams are known, and asks all
 * parties for what this database missed. Nothing was sent under the new incarnatie before, so it may run again after a crash.
 */
export class Hervatting {
  /** Tells the parties what the bus has to tell; set when the bus is complete. */
  hermeld: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly convenant: ConvenantDienst,
    private readonly herzending: Herzending,
    private readonly bekend: BekendeStromen,
    private readonly vrager: Vrager,
  ) {}

  async voer(): Promise<void> {
    const { regio } = this.zelf;
    this.zelf.vergeet();
    const incarnatie = await this.zelf.incarnatie();
    const [i]: { vorige: Uuid | null; oud: Uuid[] }[] = await this.database.query(
      `select vorige, array(select distinct incarnatie from bus.uitgaand where regio = $1) as oud from bus.instantie where regio = $1`,
      [regio],
    );
    const stromen: { ontvanger: Oin; stroom: Uuid }[] = await this.database.query(
      `select distinct ontvanger, stroom from bus.archief where regio = $1`,
      [regio],
    );
    const oud = [...new Set([...(i?.oud ?? []), incarnatie])];
    for (const s of stromen.filter((x) => this.convenant.zoek(x.ontvanger)))
      await this.database.transaction((em) => this.stroom(em, s, { incarnatie, vorige: i?.vorige ?? undefined, oud }));
    await this.database.transaction((em) => this.rondAf(em, incarnatie));
    await this.hermeld();
  }

  private async stroom(
    em: EntityManager,
    { ontvanger, stroom }: { ontvanger: Oin; stroom: Uuid },
    i: { incarnatie: Uuid; vorige: Uuid | undefined; oud: Uuid[] },
  ): Promise<void> {
    const { regio } = this.zelf;
    const { incarnatie } = i;
    await em.query(NOG_BEZIG, [regio]).then(eisRij);
    await em.query(NEEM_TELLER, [regio, incarnatie, ontvanger, stroom]);
    await em.query(WEG_RAND, [regio, ontvanger, stroom, RAND]);
    const rijen = await leesArchief(em, regio, ontvanger, stroom);
    const gemaakt = await Promise.all(rijen.map((r) => this.herzending.maak(r)));
    const { feiten, gewist, eind } = hernummer(
      rijen.map((r, n) => ({ ...r, herzonden: gemaakt[n], gewist: gemaakt[n] === undefined })),
    );
    await em.query(
      `delete from bus.uitgaand where regio = $1 and soort = 'in' and ontvanger = $2 and incarnatie = any($3) and stroom = $4`,
      [regio, ontvanger, i.oud, stroom],
    );
    const plek = new Map(feiten.map((f) => [f.rij.volg, f.sequence]));
    const volgen = rijen.map((r) => r.volg);
    await em.query(HERNUMMER, [regio, ontvanger, stroom, incarnatie, volgen, volgen.map((v) => plek.get(v) ?? null)]);
    const bij = { ontvanger, stroom, incarnatie };
    const begin = { stroom, incarnatie, ...(i.vorige ? { vorige: i.vorige } : {}) };
    const slot = { stroom, incarnatie, aantal: eind.aantal, hash: eind.hash, gewist: gewist.slice(-HOOGSTENS_GEWIST) };
    const rand = [
      busRij(StroomBeginPartij, begin, { ...bij, sequence: 1 }),
      busRij(StroomEindPartij, slot, { ...bij, sequence: eind.sequence }),
    ] as const;
    await bewaarRijen(em, regio, [...rand]);
    await plaatsRijen(em, regio, [
      rand[0],
      ...feiten.map(({ rij, sequence }) => ({ ...(rij.herzonden as Geplaatst), incarnatie, sequence })),
      rand[1],
    ]);
    await em.query(
      `update bus.teller set stand = $5 where regio = $1 and incarnatie = $2 and ontvanger = $3 and stroom = $4`,
      [regio, incarnatie, ontvanger, stroom, eind.sequence],
    );
  }

  private async rondAf(em: EntityManager, incarnatie: Uuid): Promise<void> {
    const { regio, oin } = this.zelf;
    await em.query(NOG_BEZIG.replace('share', 'update'), [regio]).then(eisRij);
    await em.query(`delete from bus.uitgaand where regio = $1 and soort = 'in' and incarnatie <> $2`, [
      regio,
      incarnatie,
    ]);
    await em.query(HERNUMMER_UIT, [regio, incarnatie]);
    await em.query(`delete from bus.gemeld where regio = $1`, [regio]);
    await em.query(`delete from bus.opnieuw where regio = $1`, [regio]);
    for (const partij of this.convenant.partijen()) {
      if (partij.oin === oin) continue;
      await this.bekend.noem(em, partij.oin);
    }
    await this.vrager.vraagAlles(em);
    await em.query(`update bus.instantie set stand = 'gewoon', stand_sinds = now() where regio = $1`, [regio]);
  }
}
