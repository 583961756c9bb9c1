import { Injectable } from '@nestjs/common';
import type { AanmeldingIngediendHerkomst } from '@weerthuis/contracts';
import { Deelnemers } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { schermAf, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { MeldPersoonssleutels } from '../identiteit/meld-persoonssleutels.js';
import { Identiteiten } from '../identiteit/store/identiteiten.js';
import { verboden } from '../kern/nee.js';
import { VraagUrgentie } from '../urgentie/vraag-urgentie.js';
import { begin } from './domain/melding.js';
import { MeldIndicatie } from './meld-indicatie.js';
import { MeldingEntiteit } from './store/melding.entiteit.js';
import { Meldingen } from './store/meldingen.js';
import { Termijnwekkers } from './termijnwekkers.js';

/** An aanmelding reached the gemeente van herkomst: identity apart, melding with its term, persoonssleutels to the hub. */
@Injectable()
export class NeemMeldingAan {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly huishoudens: Huishoudens,
    private readonly identiteiten: Identiteiten,
    private readonly persoonssleutels: MeldPersoonssleutels,
    private readonly meldingen: Meldingen,
    private readonly wekkers: Termijnwekkers,
    private readonly meldIndicatie: MeldIndicatie,
    private readonly urgentie: VraagUrgentie,
  ) {}

  /** Sent again (after niet-toegelaten or an intrekking) it is a new melding, unless a decision stands. */
  async voer(w: Werkeenheid, casus: Uuid, bron: Oin, f: AanmeldingIngediendHerkomst): Promise<void> {
    const eerder = await this.meldingen.zoek(w, casus);
    if (eerder) this.eisAanmelder(eerder, bron);
    if (f.afgeschermd) await schermAf(w, casus, true);
    // None needs the answer of another: in one turn they are one write to the database.
    await Promise.all([
      this.deelnemers.voegToe(w, casus, bron, 'aanmelder'),
      this.deelnemers.voegToe(w, casus, this.convenant.mij.oin, 'herkomst'),
      this.huishoudens.bewaar(w, casus, f.leden),
      this.identiteiten.bewaar(w, casus, f.verzegeld, null),
    ]);
    const melding = await this.schrijf(w, casus, bron, f, eerder);
    await this.wekkers.zet(w, melding);
    if (f.indicatieGevraagd) await this.meldIndicatie.voer(w, melding);
    if (f.urgentieGevraagd) await this.urgentie.voer(w, casus);
    await this.persoonssleutels.voer(w, casus);
  }

  /** @throws Regelfout when another party than the first aanmelder speaks of this casus */
  eisAanmelder(melding: MeldingEntiteit, bron: Oin): void {
    if (melding.aanmelder === bron) return;
    verboden({
      code: 'bron-niet-bevoegd',
      titel: 'Deze casus is door een ander aangemeld.',
      detail: 'Alleen de aanmelder meldt over zijn aanmelding (convenant).',
      nu: 'Vraag het matchingspunt wie de aanmelder is.',
      van: 'convenant',
    });
  }

  private async schrijf(
    w: Werkeenheid,
    casus: Uuid,
    aanmelder: Oin,
    f: AanmeldingIngediendHerkomst,
    eerder: MeldingEntiteit | null,
  ): Promise<MeldingEntiteit> {
    const nieuw = { ...begin(f.wet, f.indicatieGevraagd, w.klok.vandaag()), urenGevraagd: f.urenPerWeek };
    if (eerder) return this.meldingen.wijzig(w, eerder, eerder.stand === 'toegekend' ? { wet: f.wet } : nieuw);
    const rij = Object.assign(new MeldingEntiteit(), nieuw, {
      id: casus,
      aanmelder,
      toelating: null,
      dubbel: [],
      samengevoegdMet: null,
    });
    return voegToe(w, MeldingEntiteit, rij);
  }
}
