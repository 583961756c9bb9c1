import type { Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import type { Wekkers } from '../instantie/wekkers.js';
import { betrokkeneVan } from './berichtenlijst.js';
import { schrijfHandeling, type Aangeraakt } from './handelingen.js';
import { weigerNiemand, weigerStand } from './weigeringen.js';

/** What was done: the row of the history, and the messages it was done to. */
export interface Gedaan {
  id: Uuid;
  aantal: number;
  /** Casussen that these messages are about. */
  betrokkenen: Uuid[];
}

interface Doelrij extends Aangeraakt {
  dataschema: string;
  incarnatie: Uuid;
  sequence: string;
  feit: Uuid;
}

const ZOEK = `
select volg, bron, incarnatie, stroom, sequence, feit, id, type, dataschema, stand, laatste_fout as reden, pogingen
from bus.binnengekomen where regio = $1`;

/** The worker locks the key before it touches messages of it: so do we, in one order. */
const SLUIT_AF = `select 1 from bus.onderwerp where regio = $1 and stroom = any($2::uuid[]) order by stroom for update`;

/** A stream is held as long as one of its messages is. */
const LAAT_LOS = `
update bus.stroom s set vastgehouden_op = null, vastgehouden_reden = null
from (select distinct bron, incarnatie, stroom from bus.binnengekomen where volg = any($2::bigint[])) d
where s.regio = $1 and s.bron = d.bron and s.incarnatie = d.incarnatie and s.stroom = d.stroom
  and not exists (select 1 from bus.binnengekomen b where b.regio = s.regio and b.bron = s.bron
    and b.incarnatie = s.incarnatie and b.stroom = s.stroom and b.stand = 'vastgehouden')`;

const HERSTEL = `
update bus.binnengekomen set stand = 'wacht', pogingen = 0, probeer_na = null, wacht_sinds = null where volg = any($1::bigint[])`;

/** The value goes, the mark moves over it, and a resend of the same fact does nothing: what was discarded stays so. */
const VERWERP = `
with b as (
  update bus.binnengekomen set stand = 'verworpen', waarde = null, verwerkt_op = now() where volg = $2
  returning regio, bron, incarnatie, stroom, sequence, feit
), e as (
  insert into bus.effect (regio, bron, feit) select regio, bron, feit from b on conflict do nothing
)
update bus.stroom s set verwerkt_tot = greatest(s.verwerkt_tot, b.sequence), gat_sinds = null, gat_gemeld_op = null
from b where s.regio = $1 and s.bron = b.bron and s.incarnatie = b.incarnatie and s.stroom = b.stroom
  and s.verwerkt_tot >= b.sequence - 1`;

/** What an operator does to messages that stopped; each in the caller's transaction, with its row in the history. */
export class Berichtenbeheer {
  constructor(private readonly wekkers: Wekkers) {}

  /** Tries one held message again, from its first attempt. @throws Regelfout unknown, or not held */
  async herstel(w: Werkeenheid, volg: string, waarom?: string): Promise<Gedaan> {
    const rij = await this.een(w, volg);
    if (rij.stand !== 'vastgehouden') weigerStand(volg, rij.stand, 'vastgehouden is');
    return this.laatOpnieuw(w, [rij], waarom);
  }

  /** Tries again all that is held for this reason, of one type when that is given. @throws Regelfout when there is nothing */
  async herstelOorzaak(w: Werkeenheid, oorzaak: string, type?: string, waarom?: string): Promise<Gedaan> {
    const zoek = `${ZOEK} and stand = 'vastgehouden' and laatste_fout = $2 and ($3::text is null or type = $3) order by volg`;
    const vraag = (em: EntityManager) => em.query<Doelrij[]>(zoek, [w.regio, oorzaak, type ?? null]);
    await this.sluitAf(w, await vraag(w.em));
    const rijen = await vraag(w.em);
    if (!rijen.length) weigerNiemand();
    return this.laatOpnieuw(w, rijen, waarom);
  }

  /** Gives a held or unknown message up: it is never handled. @throws Regelfout unknown, or in another state */
  async verwerp(w: Werkeenheid, volg: string, waarom: string): Promise<Gedaan> {
    const rij = await this.een(w, volg);
    if (rij.stand !== 'vastgehouden' && rij.stand !== 'terzijde')
      weigerStand(volg, rij.stand, 'vastgehouden of terzijde gelegd is');
    await w.em.query(VERWERP, [w.regio, volg]);
    await w.em.query(LAAT_LOS, [w.regio, [volg]]);
    w.naCommit(() => this.wekkers.ontvangst([rij.bron]));
    return this.leg(w, 'verwerp', [rij], waarom);
  }

  private async laatOpnieuw(w: Werkeenheid, rijen: Doelrij[], waarom?: string): Promise<Gedaan> {
    const volgs = rijen.map((r) => r.volg);
    await w.em.query(HERSTEL, [volgs]);
    await w.em.query(LAAT_LOS, [w.regio, volgs]);
    return this.leg(w, 'herstel', rijen, waarom);
  }

  private async leg(w: Werkeenheid, wat: 'herstel' | 'verwerp', rijen: Doelrij[], waarom?: string): Promise<Gedaan> {
    const id = await schrijfHandeling(w, { wat, waarom }, rijen);
    const stromen = [...new Set(rijen.map((r) => r.stroom))];
    w.naCommit(() => this.wekkers.werker(stromen));
    return { id, aantal: rijen.length, betrokkenen: [...new Set(rijen.flatMap(betrokkeneVan))] };
  }

  /** The message as it is once its key is ours. */
  private async een(w: Werkeenheid, volg: string): Promise<Doelrij> {
    const vraag = () => w.em.query<Doelrij[]>(`${ZOEK} and volg = $2::bigint`, [w.regio, volg]);
    await this.sluitAf(w, await vraag());
    const [rij] = await vraag();
    return rij ?? weigerOnbekend();
  }

  private async sluitAf(w: Werkeenheid, rijen: Doelrij[]): Promise<void> {
    await w.em.query(SLUIT_AF, [w.regio, [...new Set(rijen.map((r) => r.stroom))]]);
  }
}
