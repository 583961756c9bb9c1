import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HuurovereenkomstOpgesteldMatching, HuurovereenkomstOpgesteldZorg } from '@weerthuis/contracts';
import { Deelnemers, TakenDienst } from '@weerthuis/deelname';
import { type Datum, machines, stap, toetsContract, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { Kandidaten } from '../kandidaat/kandidaten.js';
import { tekenaars } from './domain/ondertekenen.js';
import { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

export interface NieuweOvereenkomst {
  plaatsing: Uuid;
  vorm: string;
  ingangsdatum: Datum;
  looptijdMaanden?: number;
  rechtsgrond?: string;
}

/** Draws up the lease and lays it before those who sign. */
@Injectable()
export class StelOvereenkomstOp {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly kandidaten: Kandidaten,
    private readonly deelnemers: Deelnemers,
    private readonly taken: TakenDienst,
  ) {}

  async voer(w: Werkeenheid, n: NieuweOvereenkomst): Promise<{ id: Uuid; casus: Uuid }> {
    toetsContract({
      vorm: n.vorm,
      ingang: n.ingangsdatum,
      looptijdMaanden: n.looptijdMaanden ?? null,
      grond: n.rechtsgrond ?? null,
    });
    const { casus, eenheid, aanbod } = await this.kandidaten.vanPlaatsing(w, n.plaatsing);
    const { contractvormen } = await w.em.findOneByOrFail(AanbodEntiteit, { id: aanbod });
    if (!contractvormen.includes(n.vorm)) vormPastNiet(contractvormen);
    const loopt = await w.em.findOneBy(OvereenkomstEntiteit, {
      plaatsing: n.plaatsing,
      stand: In(['ter-ondertekening', 'getekend', 'lopend']),
    });
    if (loopt) bestaatAl();
    const id = randomUUID();
    const ondertekenaars = tekenaars(n.vorm);
    await voegToe(w, OvereenkomstEntiteit, {
      id,
      versie: 1,
      casus,
      eenheid,
      stand: stap(machines.huurcontract, 'voorlopig', 'voorgelegd'),
      ondertekenaars,
      handtekeningen: [],
      ...n,
      looptijdMaanden: n.looptijdMaanden ?? null,
      rechtsgrond: n.rechtsgrond ?? null,
    });
    const { plaatsing, vorm, ingangsdatum } = n;
    const kort = { overeenkomst: id, plaatsing, vorm, ingangsdatum };
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        {
          oin: await this.deelnemers.eis(w, casus, 'hoofdbegeleider'),
          view: HuurovereenkomstOpgesteldZorg,
          gegevens: { ...n, ...kort, ondertekenaars },
        },
        { oin: this.convenant.hub, view: HuurovereenkomstOpgesteldMatching, gegevens: kort },
      ],
    });
    await this.taken.meldStand(w, { casus, soort: 'huurovereenkomst', stand: 'bezig', verwachtOp: ingangsdatum });
    return { id, casus };
  }
}

const vormPastNiet = (vormen: string[]): never =>
  weiger({
    code: 'contractvorm-niet-aangeboden',
    soort: 'ongeldig',
    titel: 'Deze contractvorm is niet aangeboden.',
    detail: `De woning is toegezegd met: ${vormen.join(', ')} (eigen aanbod). Kies een daarvan. Er is niets gewijzigd.`,
    van: 'eigen aanbod',
    veld: 'vorm',
  });

const bestaatAl = (): never =>
  weiger({
    code: 'overeenkomst-bestaat',
    soort: 'conflict',
    titel: 'Voor deze plaatsing ligt al een contract.',
    detail:
      'Eén lopend contract per plaatsing (regel van het matchingspunt). Werk met dat contract verder. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
    veld: 'plaatsing',
  });
