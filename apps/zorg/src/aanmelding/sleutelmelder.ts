import { Injectable } from '@nestjs/common';
import { CasusPersoonssleutelGemeldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst, Persoonssleutels } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Casussen } from '../casus/store/casussen.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { Aanmelddossiers, type Aanmelddossier } from './aanmelddossier.js';
import { isOpen } from './domain/indiening.js';

const MINUUT = 60_000;

export interface LidSleutel {
  lid: Uuid;
  sleutel: string;
}

/** Makes the persoonssleutels of the adults with a BSN; while the regional key is not here yet it tries again. */
@Injectable()
export class Sleutelmelder {
  constructor(
    private readonly persoonssleutels: Persoonssleutels,
    private readonly convenant: ConvenantDienst,
    private readonly casussen: Casussen,
    private readonly dossiers: Aanmelddossiers,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** For in the aanmelding; empty when the key is not known yet: then they follow, unless this party never gets it. */
  async voor(w: Werkeenheid, casus: Uuid, d: Aanmelddossier): Promise<LidSleutel[]> {
    if (this.persoonssleutels.geldig) return this.maak(d);
    if (this.convenant.mij.capaciteiten.bsn) await this.probeerLater(w, casus);
    return [];
  }

  @OpWekker('persoonssleutels-nazenden')
  async zendNa(w: Werkeenheid, { sleutel: id }: Wekker): Promise<void> {
    const casus = await this.casussen.eigen(w, id);
    if (!isOpen(casus.stand) || !(await this.toestemmingen.geldt(w, id, 'matchingspunt'))) return;
    if (!this.persoonssleutels.geldig) return this.probeerLater(w, id);
    for (const een of this.maak(await this.dossiers.van(w, casus)))
      await this.verzender.hub(w, id, CasusPersoonssleutelGemeldMatching, een);
  }

  private probeerLater(w: Werkeenheid, casus: Uuid): Promise<void> {
    return w.zetWekker({
      soort: 'persoonssleutels-nazenden',
      sleutel: casus,
      op: new Date(w.klok.nu().getTime() + MINUUT),
    });
  }

  private maak({ leden, identiteiten }: Aanmelddossier): LidSleutel[] {
    const volwassen = new Set(leden.filter((l) => l.soort === 'volwassene').map((l) => l.lid));
    return identiteiten.flatMap(({ lid, bsn }) =>
      bsn && volwassen.has(lid) ? [{ lid, sleutel: this.persoonssleutels.persoonssleutel(bsn) }] : [],
    );
  }
}
