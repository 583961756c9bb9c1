import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Inleessoorten, type Inleesdeel, type Overgenomen, type Overname, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../gedeeld/hub.js';
import { BELASTINGBLAD, keurBelasting, type Belastingrij } from './domain/belasting.js';
import { BelastingEntiteit } from './store/belasting.entiteit.js';

/** The load per buurt on the first day, as counts with their source and date. */
@Injectable()
export class NeemBelastingOver implements OnModuleInit {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.soorten.registreer({
      soort: 'belasting',
      titel: 'Belasting per buurt, zonder personen',
      blad: BELASTINGBLAD,
      kenmerk: 'buurt',
      keur: (_w, rij, vandaag) => keurBelasting(rij, this.gemeenten(), vandaag),
      neemOver: (w, rij, van) => this.zet(w, rij, van),
      neemAllesOver: (delen) => this.zetAlle(delen),
      verander: (w, rij, { van }) => this.zet(w, rij, van),
    });
  }

  private gemeenten = (): string[] => this.hub.profiel.partijen.flatMap((p) => p.gemeentecode ?? []);

  private async zet(w: Werkeenheid, rij: Belastingrij, van: Required<Overname>): Promise<Overgenomen> {
    const [uit] = await this.zetAlle([{ w, rij, van }]);
    return uit ?? { ding: rij.buurt };
  }

  private async zetAlle(delen: readonly Inleesdeel<Belastingrij>[]): Promise<Overgenomen[]> {
    const rijen = delen.map(({ rij, van: { bron, datum } }) => ({ ...rij, overgenomenUit: { bron, datum } }));
    await delen[0]?.w.em.upsert(BelastingEntiteit, rijen, ['buurt']);
    return rijen.map(({ buurt }) => ({ ding: buurt }));
  }
}
