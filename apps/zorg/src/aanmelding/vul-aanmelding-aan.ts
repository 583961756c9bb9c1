import { Injectable } from '@nestjs/common';
import { AanmeldingAangevuldMatching } from '@weerthuis/contracts';
import { machines, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { eisWoonklaar } from '../woonklaar/domain/woonklaar.js';
import { Aanmelddossiers } from './aanmelddossier.js';

/** Sends the hub what it asked for in addition: everything as it stands now. */
@Injectable()
export class VulAanmeldingAan {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly dossiers: Aanmelddossiers,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} toestand-past-niet, toestemming-ontbreekt, woonklaar-verlopen */
  async voer(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    await this.toestemmingen.eis(w, id, 'matchingspunt');
    const stand = stap(machines.aanmelding, casus.stand, 'aangevuld');
    eisWoonklaar((await this.dossiers.van(w, casus)).woonklaarTot, w.klok.vandaag());
    await bewaar(w, CasusEntiteit, { ...casus, stand });
    await this.meld(w, casus);
    return { id };
  }

  /** Tells the hub the present woonprofiel, declaration and indicatie; `gecorrigeerd`: what of the woonprofiel was wrong before. */
  async meld(w: Werkeenheid, casus: CasusEntiteit, gecorrigeerd: string[] = []): Promise<void> {
    const { woonprofiel, woonklaarTot } = await this.dossiers.van(w, casus);
    const indicatie = casus.indicatieElders ?? undefined;
    const correctie = gecorrigeerd.length ? { gecorrigeerd } : {};
    const gegevens = { woonprofiel, woonklaarTot, indicatie, ...correctie };
    await this.verzender.hub(w, casus.id, AanmeldingAangevuldMatching, gegevens);
  }
}
