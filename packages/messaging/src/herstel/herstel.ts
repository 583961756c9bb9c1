import { weiger, type Oin, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { Wekkers } from '../instantie/wekkers.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Vrager } from '../opnieuw/vrager.js';

/**
 * `gewoon`; `herstel`: this database was put back to an earlier moment and waits for a person, reading but not sending;
 * `hervat`: confirmed, what is known is being sent again.
 */
export interface Herstelstand {
  stand: 'gewoon' | 'herstel' | 'hervat';
  incarnatie: Uuid;
  vorige: Uuid | null;
  sinds: Date | null;
  reden: string | null;
  door: string | null;
  /** Orphans that nobody settled yet. */
  wezen: number;
}

/** A fact that one of two parties lost by a restore. */
export interface Wees {
  id: string;
  /** `hier`: we have it and its source no longer knows it; `daar`: it was ours and `partij` still has it. */
  kant: 'hier' | 'daar';
  partij: Oin;
  feit: Uuid;
  type: string;
  stroom: Uuid;
  tijd: Date;
  gevondenOp: Date;
}

const STAND = `
select stand, incarnatie, vorige, stand_sinds as sinds, stand_reden as reden, stand_door as door,
  (select count(*)::int from bus.wees w where w.regio = i.regio and w.afgehandeld_op is null) as wezen
from bus.instantie i where regio = $1`;

/** Confirms a restore that was seen, or declares one that was not: then the incarnatie is new from here. */
const BEVESTIG = `
update bus.instantie set
  vorige = case when stand = 'gewoon' then incarnatie else vorige end,
  incarnatie = case when stand = 'gewoon' then gen_random_uuid() else incarnatie end,
  stand = 'hervat', stand_sinds = now(), stand_reden = $2, stand_door = $3
where regio = $1 and stand <> 'hervat'`;

/** The relay looks again before it sends; it may live in another process. */
const STOP_RELAIS = `
select pg_terminate_backend(pid) from pg_stat_activity
where application_name = 'weerthuis-relais' and datname = current_database() and usename = current_user`;

const WEZEN = `
select volg::text as id, kant, partij, feit, type, stroom, tijd, gevonden_op as "gevondenOp" from bus.wees
where regio = $1 and afgehandeld_op is null order by volg limit 1000`;

/** What an operator does about a restore, about what is missing, and about what was lost. */
export class Herstel {
  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly convenant: ConvenantDienst,
    private readonly vrager: Vrager,
    private readonly wekkers: Wekkers,
  ) {}

  async stand(): Promise<Herstelstand> {
    await this.zelf.incarnatie();
    const rijen: Herstelstand[] = await this.database.query(STAND, [this.zelf.regio]);
    return rijen[0]!;
  }

  /**
   * A person says that this database was indeed put back: all that is known is sent again under a new incarnatie and all
   * parties are asked for what is missing. Also when the bus had not seen it by itself.
   */
  async bevestig(w: Werkeenheid, reden: string): Promise<void> {
    const { regio } = this.zelf;
    await w.em.query(BEVESTIG, [regio, reden, w.door.id]);
    w.naCommit(() => {
      this.zelf.vergeet();
      void this.database.query(STOP_RELAIS).then(
        () => this.wekkers.relais(),
        () => this.wekkers.relais(),
      );
    });
  }

  /** Asks a party again for all beyond our marks; with `stroom` for all of that stream. @throws Regelfout partij-onbekend */
  async vraagOpnieuw(w: Werkeenheid, partij: Oin, stroom?: Uuid): Promise<void> {
    if (!this.convenant.zoek(partij) || partij === this.zelf.oin)
      weiger({
        code: 'partij-onbekend',
        soort: 'onbekend',
        titel: 'Deze organisatie doet niet mee.',
        detail: `${partij} is geen andere partij van dit convenant. Kies een partij uit het convenant. Er is niets gevraagd.`,
      });
    await this.vrager.vraag(w.em, partij, stroom);
    w.naCommit(() => this.wekkers.relais());
  }

  /** Orphans that nobody settled yet, oldest first, at most a thousand. */
  wezen(em: EntityManager): Promise<Wees[]> {
    return em.query(WEZEN, [this.zelf.regio]);
  }

  /** A person settled an orphan: confirmed lost, or entered again. @throws Regelfout wees-onbekend */
  async bevestigWees(w: Werkeenheid, id: string, reden: string): Promise<void> {
    const [, aantal]: [unknown, number] = await w.em.query(
      `update bus.wees set afgehandeld_op = now(), afgehandeld_door = $3, afgehandeld_reden = $4
       where regio = $1 and volg::text = $2 and afgehandeld_op is null`,
      [this.zelf.regio, id, w.door.id, reden],
    );
    if (!aantal)
      weiger({
        code: 'wees-onbekend',
        soort: 'onbekend',
        titel: 'Dit verloren feit staat niet open.',
        detail: `${id} is geen open verloren feit: het bestaat niet of iemand handelde het al af. Er is niets gewijzigd.`,
      });
  }
}
