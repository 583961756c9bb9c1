import { viewBijSchema, type ViewBeschrijving } from '@weerthuis/contracts';
import { partijUitvoerder, Transactie, volgSpoor, type Werkeenheid, type Werkplaats } from '@weerthuis/platform';
import type { DataSource } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { FeitContext } from '../feiten/feit-context.js';
import type { BusOpties } from '../instantie/opties.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import type { Inboxrij } from './inboxrij.js';
import { Tijdslimiet } from './mislukking.js';
import { openInhoud } from './open-inhoud.js';
import { afrondzin, alsIngehaald, IngehaaldDoorAnder, telzin } from './stand.js';
import type { Verdeler } from './verdeler.js';

/** A type that this program does not know and that may not be put aside. */
export class MoetBegrepen extends Error {}

/** Locks the key, limits what follows, and claims the effect of the fact; one round trip. */
export const BEGIN = `
with slot as materialized (
  select set_config('statement_timeout', $3, true) from bus.onderwerp where regio = $1 and stroom = $2 for update skip locked
), effect as (
  insert into bus.effect (regio, bron, feit) select $1, $4, $5 from slot where $6 on conflict do nothing returning 1
)
select (select count(*) from slot)::int as slot, (select count(*) from effect)::int as nieuw`;

/** An attempt that was counted and has its transaction. */
export interface Poging {
  /** How many attempts there were, this one included; 0 when another ended the message. */
  nummer: number;
  t: Transactie;
  /** Whether the key is ours alone, and whether this fact had no effect here before. */
  slot: boolean;
  nieuw: boolean;
}

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

  /** Counts the attempt (committed), opens the transaction, locks the key and claims the effect: one write. */
  async begin(r: Inboxrij): Promise<Poging> {
    const { t, eerst } = await Transactie.open(this.database, telzin(r));
    try {
      const values = [this.zelf.regio, r.stroom, String(this.o.handelingslimiet), r.bron, r.feit, !!this.kent(r)];
      const [geteld, begin] = await Promise.all([eerst, t.stuur([{ name: 'bus-begin', text: BEGIN, values }])]);
      const { slot, nieuw } = begin[0]?.rows[0] as { slot: number; nieuw: number };
      return {
        nummer: Number(geteld?.rows[0]?.['pogingen'] ?? 0),
        t,
        slot: slot > 0,
        nieuw: nieuw > 0 || this.o.sabotage.has('effect-telt-niet'),
      };
    } catch (fout) {
      await t.sluit();
      throw fout;
    }
  }

  /** Runs the handler and commits. @throws whatever the handler threw; then nothing of it stays */
  async voltooi(r: Inboxrij, { t, slot, nieuw }: Poging): Promise<void> {
    const { regio } = this.zelf;
    if (!slot) throw new IngehaaldDoorAnder();
    const view = this.kent(r);
    if (!view && r.moetbegrepen) throw new MoetBegrepen(`${r.type} moet begrepen worden en is hier onbekend`);
    const werk = this.werkplaats.maak(t.em, {
      door: partijUitvoerder(r.bron),
      handeling: r.type,
      spoor: volgSpoor(r.traceparent ?? undefined),
    });
    if (view && nieuw) await this.laatWerken(r, view, werk);
    await this.o.faalpunt('in-behandeling', r.stroom);
    const klaar = view ?? this.o.sabotage.has('onbekend-is-klaar');
    const plek = this.o.sabotage.has('volgorde-telt-niet') ? { ...r, sequence: 1 } : r;
    const einde = klaar ? afrondzin(regio, plek, 'verwerkt') : afrondzin(regio, plek, 'terzijde', 'onbekend type');
    await t.legVast([...werk.neemMetCommit(), einde]).catch((fout: unknown) => {
      throw alsIngehaald(fout);
    });
    werk.rondAf();
  }

  private kent(r: Inboxrij): ViewBeschrijving | undefined {
    const view = viewBijSchema(r.dataschema);
    return view && this.verdeler.kent(view) ? view : undefined;
  }

  private async laatWerken(r: Inboxrij, view: ViewBeschrijving, werk: Werkeenheid): Promise<void> {
    const inhoud = await openInhoud(r, view, this.zelf.oin, this.sleutels);
    await this.binnenLimiet(this.verdeler.verdeel(view, inhoud, this.context(r, view, werk)));
    werk.verantwoord({
      betrokkene: view.stroom === 'casus' ? r.stroom : [],
      doel: 'een feit van een andere partij verwerken',
      object: `feit:${r.feit}`,
      oorsprong: 'bus',
    });
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
