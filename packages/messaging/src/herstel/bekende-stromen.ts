import { StromenBekendPartij, StroomEindPartij, viewVan } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import { inGebied, verdeel, type Gebied } from '../opnieuw/gebied.js';
import type { Uitgang } from '../uitgaand/uitgang.js';

/** Uuids in one message; below what a view takes. */
const PER_BERICHT = 800;

/** Of which the end was sent: of a stream on which was spoken again while we resumed, nothing was compared yet. */
const STROMEN = `
select distinct a.stroom, i.incarnatie from bus.instantie i
left join bus.archief a on a.regio = i.regio and a.ontvanger = $2 and a.incarnatie = i.incarnatie and a.type = $3
where i.regio = $1 and i.vorige is not null`;

/** Tells recipients which streams we know, so that they can name what we lost with a whole stream. */
export class BekendeStromen {
  constructor(
    private readonly zelf: Zelf,
    private readonly uitgang: Uitgang,
  ) {}

  /** Says nothing while this database was never put back: then nothing can be lost. `binnen`: only that part. */
  async noem(em: EntityManager, aan: Oin, binnen: Gebied = {}): Promise<void> {
    const rijen: { stroom: Uuid | null; incarnatie: Uuid }[] = await em.query(STROMEN, [
      this.zelf.regio,
      aan,
      viewVan(StroomEindPartij).type,
    ]);
    const [eerste] = rijen;
    if (!eerste) return;
    const stromen = rijen.flatMap(({ stroom }) => (stroom && inGebied(stroom, binnen) ? [{ stroom }] : []));
    for (const { gebied, regels } of verdeel(stromen, PER_BERICHT)) {
      const gegevens = {
        incarnatie: eerste.incarnatie,
        gebied: { ...binnen, ...gebied },
        stromen: regels.map((s) => s.stroom),
      };
      await this.uitgang.plaats(em, {
        stroom: naamStroomVan(this.zelf.oin, 'bus'),
        aan: [{ oin: aan, view: StromenBekendPartij, gegevens }],
      });
    }
  }
}
