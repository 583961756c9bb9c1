import { OpnieuwGevraagdPartij, type OpnieuwStroom } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Uitgang } from '../uitgaand/uitgang.js';
import { gatenVan } from './gaten.js';
import { gebiedVan, verdeel, type Gebied } from './gebied.js';

/** Marks in one message; below what a view takes. */
const PER_BERICHT = 800;
const LANGSTE_PAUZE = 3_600_000;

interface Gat {
  bron: Oin;
  incarnatie: Uuid;
  stroom: Uuid;
  na: string;
}

/** Streams with a reported hole that were not asked for lately; claimed, so that two processes do not ask twice. */
const CLAIM = `
with open as (
  select regio, bron, incarnatie, stroom, gat_gevraagd_op is null or gat_gevraagd_op < gat_gemeld_op as nieuw from bus.stroom
  where regio = $1 and gat_gemeld_op is not null and (gat_gevraagd_op is null or gat_gevraagd_op < gat_gemeld_op
    or gat_gevraagd_op < now() - least($2 * power(2, least(gat_gevraagd_keer, 16)), $3) * interval '1 ms')
  limit 500 for update skip locked
)
update bus.stroom s set gat_gevraagd_op = clock_timestamp(), gat_gevraagd_keer = case when open.nieuw then 1 else s.gat_gevraagd_keer + 1 end
from open where s.regio = open.regio and s.bron = open.bron and s.incarnatie = open.incarnatie and s.stroom = open.stroom
returning s.bron, s.incarnatie, s.stroom, greatest(s.ontvangen_tot, s.verwerkt_tot) as na`;

const AANWEZIG = `
select array(select sequence::float8 from bus.binnengekomen
  where regio = $1 and bron = $2 and incarnatie = $3 and stroom = $4 and sequence > $5 order by sequence limit 2000) as er`;

const MERKEN = `
select incarnatie, stroom, ontvangen_tot::float8 as na from bus.stroom
where regio = $1 and bron = $2 and ($3::uuid is null or stroom = $3)`;

/** Asks sources to send again what is missing here. */
export class Vrager {
  constructor(
    private readonly zelf: Zelf,
    private readonly convenant: ConvenantDienst,
    private readonly uitgang: Uitgang,
  ) {}

  /** Asks for the holes that lasted longer than the limit, again after a growing pause. Returns how many streams. */
  async vraagGaten(em: EntityManager, gatlimiet: number): Promise<number> {
    const [gaten]: [Gat[]] = await em.query(CLAIM, [this.zelf.regio, Math.max(gatlimiet, 1000), LANGSTE_PAUZE]);
    for (const [bron, lijst] of Map.groupBy(gaten, (g) => g.bron)) {
      if (!this.convenant.zoek(bron)) continue;
      const stromen: OpnieuwStroom[] = [];
      for (const { incarnatie, stroom, na } of lijst) {
        const [rij]: { er: number[] }[] = await em.query(AANWEZIG, [this.zelf.regio, bron, incarnatie, stroom, na]);
        const hier = gatenVan(Number(na), rij?.er ?? []).slice(0, 100);
        stromen.push(...hier.map((g) => ({ incarnatie, stroom, ...g })));
      }
      for (let i = 0; i < stromen.length; i += PER_BERICHT)
        await this.zend(em, bron, { stromen: stromen.slice(i, i + PER_BERICHT) });
    }
    return gaten.length;
  }

  /** Asks one party for all that lies beyond our marks; of one stream everything, from its first message. */
  async vraag(em: EntityManager, bron: Oin, stroom?: Uuid): Promise<void> {
    const merken: OpnieuwStroom[] = await em.query(MERKEN, [this.zelf.regio, bron, stroom ?? null]);
    if (stroom)
      return this.zend(em, bron, { stromen: merken.map((m) => ({ ...m, na: 0 })), gebied: gebiedVan(stroom) });
    for (const { gebied, regels } of verdeel(merken, PER_BERICHT))
      await this.zend(em, bron, { stromen: regels, gebied });
  }

  /** After a restore: asks every other party for all that lies beyond our marks. */
  async vraagAlles(em: EntityManager): Promise<void> {
    for (const { oin } of this.convenant.partijen()) if (oin !== this.zelf.oin) await this.vraag(em, oin);
  }

  private async zend(
    em: EntityManager,
    oin: Oin,
    gegevens: { stromen: OpnieuwStroom[]; gebied?: Gebied },
  ): Promise<void> {
    const aan = [{ oin, view: OpnieuwGevraagdPartij, gegevens }];
    await this.uitgang.plaats(em, { stroom: naamStroomVan(this.zelf.oin, 'bus'), aan });
  }
}
