import { randomUUID } from 'node:crypto';
import type { Uuid } from '@weerthuis/domain';
import { vrijgaveversie, type Zin } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import type { FeitOpdracht } from './feit-opdracht.js';
import { eenType, maakRegel } from './maak-regels.js';
import { maakUitRegel } from './uit-regel.js';

/**
 * Takes the counters in order of recipient (all keys of one call are the same stream), then inserts: the rows are held
 * until commit, so the order of `seq` per recipient and key is the order of `sequence`.
 */
const PLAATS = `
with nieuw as (
  select * from unnest($4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::bytea[], $10::text[])
    with ordinality as r (teller, soort, ontvanger, id, dataschema, waarde, zegelsleutel, n)
), geteld as (
  insert into bus.teller (regio, incarnatie, ontvanger, stroom, stand)
  select $1, $2, teller, $3, 1 from nieuw order by teller
  on conflict (regio, incarnatie, ontvanger, stroom) do update set stand = bus.teller.stand + 1
  returning ontvanger, stand
), feit as (
  insert into bus.feit (regio, feit, type, stroom, tijd, zout, hash) values ($1, $11, $12, $3, $13, $14, $15)
)
insert into bus.uitgaand
  (regio, soort, ontvanger, id, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, traceparent, waarde, vrijgave, zegelsleutel)
select $1, nieuw.soort, nieuw.ontvanger, nieuw.id, $11, $2, $3, geteld.stand, $12, nieuw.dataschema, $16, $13, $17, nieuw.waarde, $18, nieuw.zegelsleutel
from nieuw join geteld on geteld.ontvanger = nieuw.teller order by nieuw.n`;

/** Makes outbox rows of facts. */
export class Uitgang {
  constructor(
    private readonly zelf: Zelf,
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelring,
  ) {}

  /**
   * The statement for one fact: a row per recipient and one for `uit`. It goes with the commit, so that counters are locked
   * as shortly as can be. @throws OnjuistFeit, OngeldigeInhoud
   */
  async maak(f: FeitOpdracht, traceparent?: string): Promise<{ feit: Uuid; zin: Zin }> {
    const { type, moetbegrepen } = eenType(f, this.convenant);
    await this.sleutels.laad();
    const feit = f.feit ?? randomUUID();
    const regels = await Promise.all(f.aan.map((a) => maakRegel(a, feit, this.convenant, this.sleutels)));
    const uit = maakUitRegel(feit, this.zelf.oin, regels);
    const alle = [...regels, uit];
    const soort = (i: number) => (i < regels.length ? 'in' : 'uit');
    const values = [
      this.zelf.regio,
      await this.zelf.incarnatie(),
      f.stroom,
      alle.map((r, i) => (soort(i) === 'uit' ? 'uit' : r.ontvanger)),
      alle.map((_, i) => soort(i)),
      alle.map((r) => r.ontvanger),
      alle.map(() => randomUUID()),
      alle.map((r) => r.dataschema),
      alle.map((r) => r.waarde),
      alle.map((r) => r.zegelsleutel),
      feit,
      type,
      new Date(),
      uit.zout,
      uit.feithash,
      moetbegrepen,
      traceparent ?? null,
      vrijgaveversie,
    ];
    return { feit, zin: { name: 'bus-plaats', text: PLAATS, values } };
  }

  /** Puts a fact in the outbox now, in the transaction of the caller. */
  async plaats(em: EntityManager, f: FeitOpdracht): Promise<Uuid> {
    const { feit, zin } = await this.maak(f);
    await em.query(zin.text, zin.values);
    return feit;
  }
}
