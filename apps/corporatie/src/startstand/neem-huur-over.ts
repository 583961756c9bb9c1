import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum, Rijfout } from '@weerthuis/domain';
import {
  Inleessoorten,
  Uitgesteld,
  weigerOnbekend,
  type Overgenomen,
  type Overname,
  type Werkeenheid,
} from '@weerthuis/platform';
import { In } from 'typeorm';
import { DoeAanbod } from '../aanbod/doe-aanbod.js';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';
import { HUURBLAD, keurHuur, type Huurrij } from './domain/huurblad.js';
import { LOPENDE_HUUR, MeldHuur } from './meld-huur.js';

/** The landlord's own part of plaatsingen that run: the home is pledged at once, what the lease says waits for the plaatsing. */
@Injectable()
export class NeemHuurOver implements OnModuleInit {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly uitgesteld: Uitgesteld,
    private readonly aanbod: DoeAanbod,
    private readonly huur: MeldHuur,
  ) {}

  onModuleInit(): void {
    this.soorten.registreer({
      soort: 'plaatsingen',
      titel: 'Woningen en contracten van lopende plaatsingen',
      blad: HUURBLAD,
      kenmerk: 'bagId',
      vast: {
        kolommen: ['beschikbaarVanaf', 'contractvorm'],
        anders: 'Trek het aanbod in en zeg de woning opnieuw toe.',
      },
      keur: (w, rij, vandaag) => this.keur(w, rij, vandaag),
      neemOver: (w, rij, van) => this.neemOver(w, rij, van),
      verander: (w, rij, { ding, kolommen, van }) => this.verander(w, rij, { ding, kolommen, van }),
    });
  }

  private async keur(w: Werkeenheid, rij: Huurrij, vandaag: Datum): Promise<Omit<Rijfout, 'rij'>[]> {
    const eenheid = await w.em.findOneBy(EenheidEntiteit, { bagId: rij.bagId });
    const bekend = eenheid && (await this.uitgesteld.van(w.em, LOPENDE_HUUR, eenheid.id));
    const open =
      eenheid &&
      !bekend &&
      (await w.em.existsBy(AanbodEntiteit, { eenheid: eenheid.id, stand: In(['beschikbaar', 'in-voordracht']) }));
    return [...(eenheid ? [] : [ONBEKEND]), ...(open ? [AL_TOEGEZEGD] : []), ...keurHuur(rij, vandaag)];
  }

  private async neemOver(w: Werkeenheid, rij: Huurrij, van: Overname): Promise<Overgenomen> {
    const eenheid = (await w.em.findOneBy(EenheidEntiteit, { bagId: rij.bagId })) ?? weigerOnbekend();
    const { beschikbaarVanaf, contractvorm } = rij;
    await this.aanbod.voer(w, { eenheid: eenheid.id, beschikbaarVanaf, contractvormen: [contractvorm] });
    await this.uitgesteld.zet(w.em, LOPENDE_HUUR, { sleutel: eenheid.id, kenmerk: rij.bagId, feiten: rij, van });
    return { ding: eenheid.id };
  }

  /** A fact that was not told yet may still change; one that was told is the lease itself. */
  private async verander(
    w: Werkeenheid,
    rij: Huurrij,
    { ding, kolommen, van }: { ding: string; kolommen: readonly string[]; van: Overname },
  ): Promise<Overgenomen> {
    const u = { sleutel: ding, kenmerk: rij.bagId, feiten: rij, van };
    await this.uitgesteld.verander(w.em, LOPENDE_HUUR, u, {
      kolommen,
      stapVan: STAP_VAN,
      waar: 'bij het contract zelf',
    });
    const k = await w.em.findOne(KandidaatEntiteit, {
      where: { eenheid: ding, stand: In(['voorlopig', 'aangenomen']) },
    });
    if (k?.plaatsing) await this.huur.vanPlaatsing(w, k.plaatsing);
    return { ding, betrokkene: k ? [k.casus] : [] };
  }
}

const STAP_VAN = {
  bezichtigdOp: 'bezichtigd',
  ingangsdatum: 'opgesteld',
  getekendOp: 'getekend',
  sleutelOp: 'sleutel',
};
const ONBEKEND = {
  kolom: 'bagId',
  title: 'Deze woning is hier niet bekend.',
  detail: 'Er is geen eenheid met dit BAG-nummer (eigen voorraad). Lees eerst de woningen in.',
};
const AL_TOEGEZEGD = {
  kolom: 'bagId',
  title: 'Deze woning is al toegezegd.',
  detail:
    'Er loopt al een aanbod voor deze woning; één open aanbod per woning (regel van het matchingspunt). Trek dat eerst in.',
};
