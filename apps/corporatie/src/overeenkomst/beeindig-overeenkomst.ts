import { Injectable } from '@nestjs/common';
import {
  HuurovereenkomstBeeindigdMatching,
  HuurovereenkomstBeeindigdZorg,
  HuurovereenkomstNietGetekendZorg,
} from '@weerthuis/contracts';
import { Deelnemers, DekkingDienst, TakenDienst } from '@weerthuis/deelname';
import { type Datum, kan, machines, stap, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

type Uit = { id: Uuid; casus: Uuid };

/** A lease that does not go on: undone before it began, or ended. Always an act of the landlord, never of the system. */
@Injectable()
export class BeeindigOvereenkomst {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly taken: TakenDienst,
    private readonly dekking: DekkingDienst,
  ) {}

  /** @throws Regelfout when the lease is over already, or its plaatsing still runs */
  async voer(w: Werkeenheid, id: Uuid, op: Datum): Promise<Uit> {
    const o = await this.lees(w, id);
    const kandidaat = await w.em.findOneBy(KandidaatEntiteit, { plaatsing: o.plaatsing });
    if (kandidaat && kandidaat.stand !== 'vervallen') looptNog();
    await bewaar(w, OvereenkomstEntiteit, { ...o, stand: eind(o.stand) });
    const gegevens = { overeenkomst: id, plaatsing: o.plaatsing, op };
    await this.bus.zend(w, {
      stroom: o.casus,
      aan: [
        { oin: await this.hoofd(w, o.casus), view: HuurovereenkomstBeeindigdZorg, gegevens },
        { oin: this.convenant.hub, view: HuurovereenkomstBeeindigdMatching, gegevens },
      ],
    });
    await this.taken.draaiTerug(w, o.casus, 'huurovereenkomst');
    if (kandidaat) await this.sluit(w, kandidaat);
    return { id, casus: o.casus };
  }

  /** The signing did not take place: a new day, and the plaatsing waits for it. */
  async nietGetekend(w: Werkeenheid, id: Uuid, op: Datum, nieuweDatum: Datum): Promise<Uit> {
    const o = await this.lees(w, id);
    if (o.stand !== 'ter-ondertekening') pastNiet(o.stand);
    if (nieuweDatum < w.klok.vandaag()) voorbij();
    const gegevens = { overeenkomst: id, plaatsing: o.plaatsing, op, nieuweDatum };
    const aan = [{ oin: await this.hoofd(w, o.casus), view: HuurovereenkomstNietGetekendZorg, gegevens }];
    await this.bus.zend(w, { stroom: o.casus, aan });
    await this.taken.meldStand(w, {
      casus: o.casus,
      soort: 'huurovereenkomst',
      stand: 'bezig',
      verwachtOp: nieuweDatum,
    });
    return { id, casus: o.casus };
  }

  /** What the landlord kept for this lease only is destroyed; the home is free unless it was lost. */
  private async sluit(w: Werkeenheid, k: KandidaatEntiteit): Promise<void> {
    for (const { lid } of k.identiteit?.leden ?? [])
      await this.dekking.meld(w, { casus: k.casus, lid, lijn: 'dak', perioden: [] });
    await w.em.update(KandidaatEntiteit, { id: k.id }, { identiteit: null, zorg: null, versie: () => 'versie + 1' });
    const aanbod = await w.em.findOneBy(AanbodEntiteit, { id: k.aanbod });
    if (aanbod && kan(machines.aanbod, aanbod.stand, 'vrijgekomen'))
      await bewaar(w, AanbodEntiteit, { ...aanbod, stand: stap(machines.aanbod, aanbod.stand, 'vrijgekomen') });
  }

  private async lees(w: Werkeenheid, id: Uuid): Promise<OvereenkomstEntiteit> {
    return (
      (await w.em.findOne(OvereenkomstEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } })) ??
      weigerOnbekend()
    );
  }

  private hoofd(w: Werkeenheid, casus: Uuid): Promise<string> {
    return this.deelnemers.eis(w, casus, 'hoofdbegeleider');
  }
}

/** Before it began it lapses; a lease that runs is given up and ends. @throws Regelfout */
const eind = (stand: string): string =>
  kan(machines.huurcontract, stand, 'vervallen')
    ? stap(machines.huurcontract, stand, 'vervallen')
    : stap(machines.huurcontract, stap(machines.huurcontract, stand, 'opgezegd'), 'beeindigd');

const NIETS = 'Er is niets gewijzigd.';
const looptNog = (): never =>
  weiger({
    code: 'plaatsing-loopt-nog',
    soort: 'conflict',
    titel: 'De plaatsing loopt nog.',
    detail: `Na het tekenen breekt het matchingspunt een plaatsing af, niet één partij alleen (regel van het matchingspunt). Meld de woning verloren of bel het matchingspunt. ${NIETS}`,
    van: 'regel van het matchingspunt',
  });
const pastNiet = (stand: string): never =>
  weiger({
    code: 'toestand-past-niet',
    soort: 'conflict',
    titel: 'Dit kan niet in deze toestand.',
    detail: `Het contract staat op '${stand}' (toestanden van Weerthuis). ${NIETS}`,
    van: 'toestanden.huurcontract',
  });
const voorbij = (): never =>
  weiger({
    code: 'dag-voorbij',
    soort: 'ongeldig',
    titel: 'Deze dag is al voorbij.',
    detail: `Een nieuwe afspraak ligt op vandaag of later. ${NIETS}`,
    veld: 'nieuweDatum',
  });
