import { Injectable } from '@nestjs/common';
import { AanmeldingIngediendHerkomst, AanmeldingIngediendMatching } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, isAfgeschermd, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { snijMetBsn } from '../identiteit/domain/snij-identiteit.js';
import { ongeldig } from '../kern/nee.js';
import { Verzender, type Adres } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { Aanmelddossiers, type Aanmelddossier } from './aanmelddossier.js';
import { eisNietBevroren } from '../vergissing/store/vergissingen.js';
import { toetsIndiening, type Indiening } from './domain/indiening.js';
import { Sleutelmelder } from './sleutelmelder.js';

export interface NieuweIndiening extends Indiening {
  urgentieGevraagd: boolean;
  hoofdbegeleider?: Oin;
}

/** Hands the aanmelding in: to the hub without identity, to the gemeente van herkomst with identity, sealed. */
@Injectable()
export class DienAanmeldingIn {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly dossiers: Aanmelddossiers,
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelmelder,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} toestemming-ontbreekt, and those of toetsIndiening */
  async voer(w: Werkeenheid, id: Uuid, invoer: NieuweIndiening): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    await eisNietBevroren(w, id);
    await this.toestemmingen.eis(w, id, 'matchingspunt', 'gemeente');
    const dossier = await this.dossiers.van(w, casus);
    const { woonprofiel, woonklaarTot } = dossier;
    const vandaag = w.klok.vandaag();
    const stand = toetsIndiening(
      { stand: casus.stand, heeftWoonprofiel: woonprofiel !== undefined, ...(woonklaarTot ? { woonklaarTot } : {}) },
      invoer,
      vandaag,
    );
    const ingediend: CasusEntiteit = {
      ...casus,
      stand,
      wet: invoer.wet,
      urgentieGevraagd: invoer.urgentieGevraagd,
      hoofdbegeleider: this.hoofdbegeleider(invoer.hoofdbegeleider),
      wachtSinds: invoer.wachtSinds ?? casus.wachtSinds ?? vandaag,
      indicatieElders: invoer.indicatie ?? null,
      ingediendOp: vandaag,
    };
    await bewaar(w, CasusEntiteit, ingediend);
    await this.verstuur(w, ingediend, dossier);
    return { id };
  }

  /** Sends what was handed in: the hub's cut without identity, herkomst's with it. */
  async verstuur(w: Werkeenheid, casus: CasusEntiteit, dossier: Aanmelddossier): Promise<void> {
    await this.verzender.zend(w, casus.id, [
      await this.aanHub(w, casus, dossier),
      await this.aanHerkomst(w, casus, dossier),
    ]);
  }

  private hoofdbegeleider(gevraagd: Oin | undefined): Oin {
    if (!gevraagd) return this.convenant.mij.oin;
    if (this.convenant.zoek(gevraagd)?.rol === 'zorg') return gevraagd;
    return ongeldig(
      'hoofdbegeleider-onbekend',
      'Deze hoofdbegeleider is geen zorgpartij.',
      'De hoofdbegeleider is een zorgorganisatie uit het convenant. Kies een andere.',
      'hoofdbegeleider',
    );
  }

  private async aanHub(w: Werkeenheid, casus: CasusEntiteit, d: Aanmelddossier): Promise<Adres> {
    const persoonssleutels = await this.sleutels.voor(w, casus.id, d);
    return this.verzender.aanHub(AanmeldingIngediendMatching, {
      leden: d.leden,
      herkomst: casus.herkomst,
      woonprofiel: d.woonprofiel,
      woonklaarTot: d.woonklaarTot,
      inVoorzieningSinds: casus.inVoorzieningSinds,
      wachtSinds: casus.wachtSinds,
      wet: casus.wet,
      urgentieGevraagd: casus.urgentieGevraagd,
      ...(await afscherming(w, casus.id)),
      hoofdbegeleider: casus.hoofdbegeleider,
      ...(casus.indicatieElders ? { indicatie: casus.indicatieElders } : {}),
      ...(persoonssleutels.length > 0 ? { persoonssleutels } : {}),
    });
  }

  private async aanHerkomst(w: Werkeenheid, casus: CasusEntiteit, d: Aanmelddossier): Promise<Adres> {
    return {
      oin: this.convenant.gemeente(casus.herkomst ?? '').oin,
      view: AanmeldingIngediendHerkomst,
      gegevens: {
        leden: d.leden,
        wet: casus.wet,
        urenPerWeek: d.woonprofiel?.urenPerWeek ?? 0,
        indicatieGevraagd: casus.wet === 'wmo',
        urgentieGevraagd: casus.urgentieGevraagd,
        ...(await afscherming(w, casus.id)),
      },
      verzegeld: snijMetBsn(d.leden, d.identiteiten),
    };
  }
}

const afscherming = async (w: Werkeenheid, casus: Uuid): Promise<{ afgeschermd?: boolean }> =>
  (await isAfgeschermd(w, casus)) ? { afgeschermd: true } : {};
