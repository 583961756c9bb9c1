import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Inleessoorten, type Overgenomen, type Overname, type Werkeenheid } from '@weerthuis/platform';
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
      verander: (w, rij, { van }) => this.zet(w, rij, van),
    });
  }

  private gemeenten = (): string[] => this.hub.profiel.partijen.flatMap((p) => p.gemeentecode ?? []);

  private async zet(w: Werkeenheid, rij: Belastingrij, { bron, datum }: Overname): Promise<Overgenomen> {
    await w.em.upsert(BelastingEntiteit, { ...rij, overgenomenUit: { bron, datum } }, ['buurt']);
    return { ding: rij.buurt };
  }
}
