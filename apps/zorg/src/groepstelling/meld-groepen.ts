import { Injectable } from '@nestjs/common';
import { GroepstellingGeteldMatching } from '@weerthuis/contracts';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Verzender } from '../kern/verzender.js';
import { telGroepen, teMelden, type Geteld } from './domain/groepen.js';
import { GroepstellingEntiteit } from './store/groepstelling.entiteit.js';

/** Who was admitted on an aanmelding of this organisation; a shielded casus is in no figure. */
const HUISHOUDENS = `
  SELECT c.id AS casus, i.geboortedatum::text AS geboortedatum, c.ingediend_op::text AS "aangemeldOp", c.wet, c.herkomst,
    (SELECT count(*)::int FROM zorg.lid l WHERE l.casus = c.id AND l.soort = 'volwassene') AS volwassenen,
    (SELECT count(*)::int FROM zorg.lid l WHERE l.casus = c.id AND l.soort = 'kind') AS kinderen,
    c.sleutel_op IS NOT NULL AS gehuisvest
  FROM zorg.casus c
  JOIN zorg.lid a ON a.casus = c.id AND a.rol = 'aanvrager'
  JOIN zorg.identiteit i ON i.lid = a.id
  WHERE c.aanmelder = $1 AND c.stand = 'toegelaten' AND c.samengevoegd_met IS NULL AND c.ingediend_op IS NOT NULL
    AND c.wet IS NOT NULL AND c.herkomst IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM platform.behandeling b WHERE b.casus = c.id AND b.afgeschermd)`;

/** Counts here, where it is known who is in which group, and tells the hub the totals that are large enough. */
@Injectable()
export class MeldGroepen {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  async voer(w: Werkeenheid): Promise<void> {
    const rijen: (Geteld & { casus: string })[] = await w.em.query(HUISHOUDENS, [this.convenant.mij.oin]);
    const gemeld = await w.em.find(GroepstellingEntiteit);
    const { waarde: centrum } = this.convenant.profiel.centrumgemeente;
    const nieuw = teMelden(telGroepen(rijen, centrum), gemeld);
    if (nieuw.length === 0) return;
    w.verwerking(
      rijen.map((r) => r.casus),
      'weten of iedereen gelijke kansen krijgt',
    );
    const tot = w.klok.vandaag();
    for (const { aantal, ...cel } of nieuw) {
      const eerder = gemeld.find((g) => g.indeling === cel.indeling && g.groep === cel.groep && g.wat === cel.wat);
      const samen = { ...cel, aantal: aantal + (eerder?.aantal ?? 0) };
      await w.em.upsert(GroepstellingEntiteit, samen, ['indeling', 'groep', 'wat']);
      await this.verzender.hub(w, this.bus.naamStroom('groepstelling'), GroepstellingGeteldMatching, {
        ...cel,
        aantal,
        tot,
      });
    }
  }
}
