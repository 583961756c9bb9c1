import { randomUUID } from 'node:crypto';
import type { Uuid } from '@weerthuis/domain';
import { vrijgaveversie, type Zin } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import { watSluit } from '../archief/archief.js';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import type { FeitOpdracht } from './feit-opdracht.js';
import { eenType, maakRegel } from './maak-regels.js';
import { maakUitRegel } from './uit-regel.js';

/** What was released to these recipients on this stream goes from the archive: that it was sent stays known. */
const WIS = `, wis as (
  update bus.archief set inhoud = null, verzegeld = null, gewist_op = now()
  where regio = $1 and ontvanger in (select ontvanger from nieuw) and stroom = $2 and type = $20 and gewist_op is null
)`;

/**
 * Takes the counters in order of recipient (all keys of one call are the same stream), then inserts: the rows are held
 * until commit, so the order of `seq` per recipient and key is the order of `sequence`.
 */
const plaats = (ook = '') => `
with nieuw as (
  select * from unnest($3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::bytea[], $9::text[], $10::text[], $11::text[])
    with ordinality as r (teller, soort, ontvanger, id, dataschema, waarde, zegelsleutel, open, dicht, n)
), zelf as (
  select incarnatie from bus.instantie where regio = $1
), geteld as (
  insert into bus.teller (regio, incarnatie, ontvanger, stroom, stand)
  select $1, incarnatie, teller, $2, 1 from nieuw, zelf order by teller
  on conflict (regio, incarnatie, ontvanger, stroom) do update set stand = bus.teller.stand + 1
  returning incarnatie, ontvanger, stand
), feit as (
  insert into bus.feit (regio, feit, type, stroom, tijd, zout, hash) values ($1, $12, $13, $2, $14, $15, $16)
), archief as (
  insert into bus.archief (regio, ontvanger, stroom, incarnatie, sequence, feit, type, dataschema, moetbegrepen, tijd, traceparent,
    vrijgave, inhoud, verzegeld)
  select $1, ontvanger, $2, incarnatie, stand, $12, $13, dataschema, $17, $14, $18, $19, open::jsonb, dicht::jsonb
  from nieuw join geteld using (ontvanger) where open is not null
)${ook}
insert into bus.uitgaand
  (regio, soort, ontvanger, id, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, traceparent, waarde, vrijgave, zegelsleutel)
select $1, nieuw.soort, nieuw.ontvanger, nieuw.id, $12, geteld.incarnatie, $2, geteld.stand, $13, nieuw.dataschema, $17, $14, $18, nieuw.waarde, $19, nieuw.zegelsleutel
from nieuw join geteld on geteld.ontvanger = nieuw.teller order by nieuw.n`;
const PLAATS = plaats();
const PLAATS_EN_WIS = plaats(WIS);

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
      f.stroom,
      alle.map((r, i) => (soort(i) === 'uit' ? 'uit' : r.ontvanger)),
      alle.map((_, i) => soort(i)),
      alle.map((r) => r.ontvanger),
      alle.map(() => randomUUID()),
      alle.map((r) => r.dataschema),
      alle.map((r) => r.waarde),
      alle.map((r) => r.zegelsleutel),
      alle.map((r) => r.open),
      alle.map((r) => r.dicht),
      feit,
      type,
      new Date(),
      uit.zout,
      uit.feithash,
      moetbegrepen,
      traceparent ?? null,
      vrijgaveversie,
    ];
    const sluit = watSluit(type);
    const zin = sluit
      ? { name: 'bus-plaats-en-wis', text: PLAATS_EN_WIS, values: [...values, sluit] }
      : { name: 'bus-plaats', text: PLAATS, values };
    return { feit, zin };
  }

  /** Puts a fact in the outbox now, in the transaction of the caller. */
  async plaats(em: EntityManager, f: FeitOpdracht): Promise<Uuid> {
    const { feit, zin } = await this.maak(f);
    await em.query(zin.text, zin.values);
    return feit;
  }
}
