import { viewBijSchema, type ViewBeschrijving } from '@weerthuis/contracts';
import { partijUitvoerder, volgSpoor, type Werkeenheid, type Werkplaats } from '@weerthuis/platform';
import type { DataSource, QueryRunner } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { FeitContext } from '../feiten/feit-context.js';
import type { BusOpties } from '../instantie/opties.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import type { Inboxrij } from './inboxrij.js';
import { Tijdslimiet } from './mislukking.js';
import { openInhoud } from './open-inhoud.js';
import { IngehaaldDoorAnder, rondAf } from './stand.js';
import type { Verdeler } from './verdeler.js';

/** A type that this program does not know and that may not be put aside. */
export class MoetBegrepen extends Error {}

/** Locks the key, limits what follows, and claims the effect of the fact; one round trip. */
const BEGIN = `
with slot as materialized (
  select set_config('statement_timeout', $3, true) from bus.onderwerp where regio = $1 and stroom = $2 for update skip locked
), effect as (
  insert into bus.effect (regio, bron, feit) select $1, $4, $5 from slot where $6 on conflict do nothing returning 1
)
select (select count(*) from slot)::int as slot, (select count(*) from effect)::int as nieuw`;

/** Handles one message: lock of its key, effect, handler, mark and new facts in one transaction. */
export class Behandelaar {
  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly werkplaats: Werkplaats,
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelbos,
    private readonly verdeler: Verdeler,
    private readonly o: BusOpties,
  ) {}

  /** @throws whatever the handler threw; then nothing of it stays */
  async behandel(r: Inboxrij): Promise<void> {
    const view = viewBijSchema(r.dataschema);
    const kent = view && this.verdeler.kent(view) ? view : undefined;
    if (!kent && r.moetbegrepen) throw new MoetBegrepen(`${r.type} moet begrepen worden en is hier onbekend`);
    const inhoud = kent && (await openInhoud(r, kent, this.zelf.oin, this.sleutels));
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      const werk = await this.inTransactie(runner, r, kent, inhoud);
      await this.o.faalpunt('in-behandeling');
      await runner.commitTransaction();
      werk.rondAf();
    } catch (fout) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw fout;
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  private async inTransactie(
    runner: QueryRunner,
    r: Inboxrij,
    view?: ViewBeschrijving,
    inhoud?: object,
  ): Promise<Werkeenheid> {
    const { regio } = this.zelf;
    const em = runner.manager;
    const door = partijUitvoerder(r.bron);
    const werk = this.werkplaats.maak(em, { door, handeling: r.type, spoor: volgSpoor(r.traceparent ?? undefined) });
    const kent = view !== undefined && inhoud !== undefined;
    const limiet = String(this.o.handelingslimiet);
    const [begin]: { slot: number; nieuw: number }[] = await em.query(BEGIN, [
      regio,
      r.stroom,
      limiet,
      r.bron,
      r.feit,
      kent,
    ]);
    if (!begin?.slot) throw new IngehaaldDoorAnder();
    if (!kent) {
      await rondAf(em, regio, r, 'terzijde', 'onbekend type');
      return werk;
    }
    if (begin.nieuw) {
      await this.binnenLimiet(this.verdeler.verdeel(view, inhoud, this.context(r, view, werk)));
      await werk.verantwoord({
        betrokkene: view.stroom === 'casus' ? r.stroom : [],
        doel: 'een feit van een andere partij verwerken',
        object: `feit:${r.feit}`,
        oorsprong: 'bus',
      });
    }
    await rondAf(em, regio, r, 'verwerkt');
    return werk;
  }

  private context(r: Inboxrij, view: ViewBeschrijving, werk: Werkeenheid): FeitContext {
    const { bron, feit, id, stroom, type, tijd } = r;
    return new FeitContext({
      werk,
      bron,
      bronRol: this.convenant.partij(bron).rol,
      feit,
      id,
      stroom,
      type,
      view: view.view,
      tijd,
    });
  }

  private async binnenLimiet(werk: Promise<void>): Promise<void> {
    let wekker: NodeJS.Timeout | undefined;
    const limiet = new Promise<never>((_, mis) => {
      wekker = setTimeout(
        () => mis(new Tijdslimiet(`behandeling duurde langer dan ${this.o.handelingslimiet} ms`)),
        this.o.handelingslimiet,
      );
    });
    try {
      await Promise.race([werk, limiet]);
    } finally {
      clearTimeout(wekker);
    }
  }
}
