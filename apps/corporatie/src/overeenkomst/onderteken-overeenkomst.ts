import { Injectable } from '@nestjs/common';
import { HuurovereenkomstGeslotenMatching, HuurovereenkomstGeslotenZorg } from '@weerthuis/contracts';
import { Deelnemers, DekkingDienst, TakenDienst } from '@weerthuis/deelname';
import { type Datum, machines, stap, type Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { Kandidaten } from '../kandidaat/kandidaten.js';
import { weigerToekomst } from '../kern/toekomst.js';
import { teken } from './domain/ondertekenen.js';
import { OvereenkomstEntiteit, type Tekenaar } from './store/overeenkomst.entiteit.js';

/** Notes a signature; with the last one the lease is closed and everyone who waits for it hears so. */
@Injectable()
export class OndertekenOvereenkomst {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly kandidaten: Kandidaten,
    private readonly deelnemers: Deelnemers,
    private readonly taken: TakenDienst,
    private readonly dekking: DekkingDienst,
  ) {}

  async voer(w: Werkeenheid, id: Uuid, door: Tekenaar, op: Datum): Promise<{ id: Uuid; casus: Uuid }> {
    const o = await w.em.findOne(OvereenkomstEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!o) return weigerOnbekend();
    if (op > w.klok.vandaag()) weigerToekomst('op');
    const kandidaat = await this.kandidaten.vanPlaatsing(w, o.plaatsing);
    const { handtekeningen, compleet } = teken(o, door, op, kandidaat.stand === 'aangenomen');
    if (handtekeningen === o.handtekeningen) return { id, casus: o.casus };
    const stand = compleet ? stap(machines.huurcontract, o.stand, 'getekend') : o.stand;
    await bewaar(w, OvereenkomstEntiteit, { ...o, handtekeningen, stand });
    if (compleet) await this.sluit(w, o, op, kandidaat.identiteit?.leden ?? []);
    return { id, casus: o.casus };
  }

  private async sluit(w: Werkeenheid, o: OvereenkomstEntiteit, op: Datum, leden: { lid: Uuid }[]): Promise<void> {
    const { casus, plaatsing, vorm, ingangsdatum } = o;
    const gegevens = { overeenkomst: o.id, plaatsing, op, ingangsdatum, vorm };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        { oin: await this.deelnemers.eis(w, casus, 'hoofdbegeleider'), view: HuurovereenkomstGeslotenZorg, gegevens },
        { oin: this.convenant.hub, view: HuurovereenkomstGeslotenMatching, gegevens },
      ],
    });
    await this.taken.meldStand(w, { casus, soort: 'huurovereenkomst', stand: 'gereed', gereedOp: op });
    // From the date of the lease on the corporatie covers the roof of every adult.
    for (const { lid } of leden)
      await this.dekking.meld(w, { casus, lid, lijn: 'dak', perioden: [{ van: ingangsdatum }] });
  }
}
