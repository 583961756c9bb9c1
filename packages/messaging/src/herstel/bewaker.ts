import type { Oin } from '@weerthuis/domain';
import type { BusOpties } from '../instantie/opties.js';
import { topics } from '../instantie/topics.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Slot } from '../relais/slot.js';
import type { Vervoer } from '../vervoer/vervoer.js';
import { oordeel, type Oordeel } from './oordeel.js';
import type { Hervatting } from './hervatting.js';

const STAND = `select stand from bus.instantie where regio = $1`;
const MERK = `
select m.id, m.positie::float8 as positie, exists (
  select 1 from bus.uitgaand u where u.regio = $1 and u.soort = 'uit' and u.id = $2) as wacht
from (select 1) x left join bus.merk m on m.regio = $1`;

/** All that was sent without a receipt goes again; the next record of `uit` makes a new mark. */
const HERZEND = `
with weg as (delete from bus.merk where regio = $1)
update bus.uitgaand set verzonden_op = null where regio = $1 and soort = 'in' and verzonden_op is not null`;

/** A new incarnatie; the tail that gave it away becomes the mark. */
const TERUGGEZET = `
with merk as (
  insert into bus.merk (regio, seq, id, positie) values ($1, 0, $2, $3)
  on conflict (regio) do update set seq = 0, id = excluded.id, positie = excluded.positie, op = now()
), vragen as (
  delete from bus.opnieuw where regio = $1
)
update bus.instantie set vorige = incarnatie, incarnatie = gen_random_uuid(), stand = 'herstel', stand_sinds = now(), stand_reden = $4
where regio = $1 and stand = 'gewoon'`;

/** Looks, each time a relay was elected and before it sends, whether this database is the one that sent last. */
export class Bewaker {
  /** Once a process is enough. */
  private gemeld = false;

  constructor(
    private readonly zelf: Zelf,
    private readonly vervoer: Vervoer,
    private readonly hervatting: Hervatting,
    private readonly o: BusOpties,
  ) {}

  /** Whether the relay that holds the lock may send. @throws the broker's error when the own `uit` cannot be read */
  async magZenden(slot: Slot): Promise<boolean> {
    await this.zelf.incarnatie();
    const { rows } = await slot.lijn.query<{ stand: string }>(STAND, [this.zelf.regio]);
    const stand = rows[0]?.stand;
    if (stand === 'herstel') return this.wacht();
    if (stand === 'hervat') await this.hervatting.voer();
    else if ((await this.vergelijk(slot)) === 'teruggezet') return false;
    return true;
  }

  private wacht(): false {
    if (!this.gemeld) this.o.alarm({ soort: 'herstel', tekst: 'deze database is teruggezet en wacht op bevestiging' });
    this.gemeld = true;
    return false;
  }

  private async vergelijk(slot: Slot): Promise<Oordeel> {
    const { regio, oin } = this.zelf;
    const uit = topics.uit(regio, oin);
    const { eerste, einde } = await this.vervoer.omvang(uit);
    const bekend = await this.merk(slot, undefined);
    if (bekend.positie !== undefined && einde === bekend.positie + 1) return 'gelijk';
    const id = einde > eerste ? await this.idVanLaatste(uit, oin, einde - 1) : undefined;
    const uitkomst = oordeel(await this.merk(slot, id), { einde, id });
    if (uitkomst === 'leeg') await slot.lijn.query(HERZEND, [regio]);
    if (uitkomst === 'teruggezet') {
      const reden = `het laatste record op ${uit} (${einde - 1}) is hier onbekend`;
      await slot.lijn.query(TERUGGEZET, [regio, id, einde - 1, reden]);
      this.zelf.vergeet();
      this.gemeld = true;
      this.o.alarm({
        soort: 'herstel',
        tekst: `${reden}: deze database is teruggezet; bevestig dat voor hij weer zendt`,
      });
    }
    return uitkomst;
  }

  private async merk(slot: Slot, id: string | undefined) {
    const { rows } = await slot.lijn.query<{ id: string | null; positie: number | null; wacht: boolean }>(MERK, [
      this.zelf.regio,
      id ?? null,
    ]);
    const r = rows[0]!;
    const wacht = new Set(r.wacht && id !== undefined ? [id] : []);
    return { id: r.id ?? undefined, positie: r.positie ?? undefined, wacht };
  }

  private async idVanLaatste(topic: string, oin: Oin, positie: number): Promise<string | undefined> {
    const record = await this.vervoer.leesEen(topic, topics.merkgroep(this.zelf.regio, oin), positie);
    const id = record.koppen['ce_id'];
    return Buffer.isBuffer(id) || typeof id === 'string' ? id.toString() : undefined;
  }
}
