import { Injectable } from '@nestjs/common';
import { CasusPersoonssleutelGemeldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst, maakXsleutel, Persoonssleutels } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { Verzender } from '../kern/verzender.js';
import { Identiteiten } from './store/identiteiten.js';

const LATER_MS = 60_000;

/**
 * Tells the hub one persoonssleutel per adult, so that it finds a double aanmelding without ever having a BSN. For an adult
 * without BSN only the centrumgemeente issues one, once.
 */
@Injectable()
export class MeldPersoonssleutels {
  constructor(
    private readonly sleutels: Persoonssleutels,
    private readonly convenant: ConvenantDienst,
    private readonly huishoudens: Huishoudens,
    private readonly identiteiten: Identiteiten,
    private readonly verzender: Verzender,
  ) {}

  /** While the regional key is not here yet, it tries again every minute. */
  async voer(w: Werkeenheid, casus: Uuid): Promise<void> {
    const regio = this.sleutels.geldig;
    if (!regio) return w.zetWekker({ soort: 'persoonssleutels', sleutel: casus, op: later(w), betrokkene: casus });
    const [volwassenen, identiteiten] = await Promise.all([
      this.huishoudens.volwassenen(w, casus),
      this.identiteiten.vanCasus(w, casus),
    ]);
    for (const { lid, bsn } of identiteiten) {
      if (!volwassenen.includes(lid)) continue;
      const sleutel = bsn ? this.sleutels.persoonssleutel(bsn) : await this.zonderBsn(w, lid, regio.nummer);
      if (sleutel)
        await this.verzender.zend(w, casus, [this.verzender.hub(CasusPersoonssleutelGemeldMatching, { lid, sleutel })]);
    }
  }

  @OpWekker('persoonssleutels')
  opnieuw(w: Werkeenheid, { sleutel: casus }: Wekker): Promise<void> {
    return this.voer(w, casus);
  }

  private async zonderBsn(w: Werkeenheid, lid: Uuid, nummer: number): Promise<string | undefined> {
    if (this.convenant.mij.oin !== this.convenant.centrumgemeente) return undefined;
    // The update changes nothing; without it a row that is there would not be returned.
    const [rij]: { sleutel: string }[] = await w.em.query(
      `INSERT INTO gemeente.xsleutel (lid, sleutel) VALUES ($1, $2)
       ON CONFLICT (lid) DO UPDATE SET sleutel = xsleutel.sleutel RETURNING sleutel`,
      [lid, maakXsleutel(nummer)],
    );
    return rij?.sleutel;
  }
}

const later = (w: Werkeenheid): Date => new Date(w.klok.nu().getTime() + LATER_MS);
