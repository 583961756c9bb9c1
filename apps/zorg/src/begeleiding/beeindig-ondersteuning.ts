import { Injectable } from '@nestjs/common';
import { OndersteuningBeeindigdMatching } from '@weerthuis/contracts';
import { DekkingDienst, Plaatsingen } from '@weerthuis/deelname';
import { plusDagen, type Datum, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { Capaciteiten } from '../capaciteit/store/capaciteiten.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { OndersteuningEntiteit } from './store/ondersteuning.entiteit.js';

/** Support ends; the lease does not. The place in the own capacity is free from the next day. */
@Injectable()
export class BeeindigOndersteuning {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly capaciteiten: Capaciteiten,
    private readonly dekking: DekkingDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} ondersteuning-niet-gestart, ondersteuning-al-beeindigd, einddatum-ongeldig */
  async voer(w: Werkeenheid, id: Uuid, op: Datum): Promise<{ id: Uuid }> {
    const casus = await this.casussen.begeleide(w, id);
    const lopend = await w.em.findBy(OndersteuningEntiteit, { casus: id });
    const plaatsing = await this.plaatsingen.vanCasus(w, id);
    if (!plaatsing || lopend.length === 0)
      return conflict(
        'ondersteuning-niet-gestart',
        'Er loopt geen ondersteuning.',
        'Alleen ondersteuning die is gestart, kan eindigen.',
      );
    if (casus.ondersteuningTot)
      conflict(
        'ondersteuning-al-beeindigd',
        'De ondersteuning is al beëindigd.',
        `Zij liep tot en met ${casus.ondersteuningTot}.`,
      );
    if (lopend.some((o) => op < o.vanaf))
      ongeldig(
        'einddatum-ongeldig',
        'Het einde ligt voor de start.',
        'Kies een dag na de start van de ondersteuning.',
        'op',
      );
    for (const o of lopend) {
      await w.em.update(OndersteuningEntiteit, { id: o.id }, { tot: op });
      await this.dekking.meld(w, {
        casus: id,
        lid: o.lid,
        lijn: 'ondersteuning',
        perioden: [{ van: o.overbrugging?.van ?? o.vanaf, tot: op }],
      });
    }
    await bewaar(w, CasusEntiteit, { ...casus, ondersteuningTot: op });
    await this.capaciteiten.komtVrij(w, id, plusDagen(op, 1));
    await this.verzender.hub(w, id, OndersteuningBeeindigdMatching, { plaatsing: plaatsing.plaatsing, op });
    return { id };
  }
}
