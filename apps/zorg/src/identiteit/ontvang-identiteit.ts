import { Injectable } from '@nestjs/common';
import type { IdentiteitVrijgegevenHoofdbegeleider } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { IdentiteitEntiteit } from '../casus/store/identiteit.entiteit.js';
import { LidEntiteit } from '../casus/store/lid.entiteit.js';

/** As hoofdbegeleider of a casus that another organisation registered: learns who the members are, and forgets it again. */
@Injectable()
export class OntvangIdentiteit {
  constructor(private readonly casussen: Casussen) {}

  async vrijgegeven(w: Werkeenheid, casus: Uuid, f: IdentiteitVrijgegevenHoofdbegeleider): Promise<void> {
    await this.casussen.vanFeit(w, casus);
    for (const [volgorde, { lid, soort, rol }] of f.leden.entries())
      await w.em.upsert(LidEntiteit, { id: lid, casus, soort, rol, volgorde, dubbel: false }, ['id']);
    const contact = f.verzegeld.contact ?? {};
    for (const { lid, voornamen, achternaam, geboortedatum } of f.verzegeld.leden) {
      const aanvrager = f.leden.find((l) => l.lid === lid)?.rol === 'aanvrager';
      const bereik = aanvrager ? contact : {};
      await w.em.upsert(
        IdentiteitEntiteit,
        {
          lid,
          casus,
          voornamen,
          achternaam,
          geboortedatum,
          bsn: null,
          telefoon: bereik.telefoon ?? null,
          email: bereik.email ?? null,
        },
        ['lid'],
      );
    }
  }

  /** The members stay under their uuid; who they are is erased. */
  async afgesloten(w: Werkeenheid, casus: Uuid): Promise<void> {
    await w.em.delete(IdentiteitEntiteit, { casus });
  }
}
