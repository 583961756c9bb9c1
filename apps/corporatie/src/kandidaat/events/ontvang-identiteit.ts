import { Controller } from '@nestjs/common';
import { IdentiteitAfgeslotenCorporatie, IdentiteitVrijgegevenCorporatie } from '@weerthuis/contracts';
import { type FeitContext, OpFeit, WachtOp } from '@weerthuis/messaging';
import { MeldHuur } from '../../startstand/meld-huur.js';
import { getekend } from '../kandidaat-haken.js';
import { Kandidaten } from '../kandidaten.js';
import { type Identiteit, KandidaatEntiteit } from '../store/kandidaat.entiteit.js';

/** Zorg releases who the household is to this one corporatie, and closes it again when it ends in no. */
@Controller()
export class OntvangIdentiteit {
  constructor(
    private readonly kandidaten: Kandidaten,
    private readonly huur: MeldHuur,
  ) {}

  @OpFeit(IdentiteitVrijgegevenCorporatie)
  async vrijgegeven(f: IdentiteitVrijgegevenCorporatie, c: FeitContext): Promise<void> {
    const em = c.werk.em;
    const kandidaat = await em.findOneBy(KandidaatEntiteit, { id: f.kandidaatstelling, casus: c.stroom });
    if (!kandidaat) throw new WachtOp(`kandidaatstelling ${f.kandidaatstelling}`);
    // Only who released it may replace it, so that no other party can put another name in its place.
    if (kandidaat.zorg && kandidaat.zorg !== c.bron) await this.kandidaten.eisBegeleider(c.werk, c.stroom, c.bron);
    if (kandidaat.stand === 'vervallen') return;
    await em.update(
      KandidaatEntiteit,
      { id: f.kandidaatstelling },
      { identiteit: f.verzegeld as Identiteit, zorg: c.bron, versie: () => 'versie + 1' },
    );
    if (kandidaat.plaatsing) await this.huur.vanPlaatsing(c.werk, kandidaat.plaatsing);
  }

  @OpFeit(IdentiteitAfgeslotenCorporatie)
  async afgesloten(f: IdentiteitAfgeslotenCorporatie, c: FeitContext): Promise<void> {
    for (const { id } of await c.werk.em.findBy(KandidaatEntiteit, { voordracht: f.voordracht, zorg: c.bron }))
      if (!(await getekend(c.werk, id)))
        await c.werk.em.update(KandidaatEntiteit, { id }, { identiteit: null, zorg: null });
  }
}
