import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum, Rijfout, Uuid } from '@weerthuis/domain';
import {
  Inleessoorten,
  Uitgesteld,
  weigerOnbekend,
  type Overgenomen,
  type Overname,
  type Werkeenheid,
} from '@weerthuis/platform';
import { keurLopend, LOPENDBLAD, type Lopendrij } from './domain/lopendblad.js';
import { LOPENDE_ZORG, MeldLopend } from './meld-lopend.js';

/** Zorg's own part of plaatsingen that run: kept until the hub opened the plaatsing, then told. */
@Injectable()
export class NeemLopendOver implements OnModuleInit {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly uitgesteld: Uitgesteld,
    private readonly lopend: MeldLopend,
  ) {}

  onModuleInit(): void {
    this.soorten.registreer({
      soort: 'plaatsingen',
      titel: 'Lopende plaatsingen: begeleiding en verhuizing',
      blad: LOPENDBLAD,
      kenmerk: 'kenmerk',
      keur: (w, rij, vandaag) => this.keur(w, rij, vandaag),
      neemOver: (w, rij, van) => this.zet(w, rij, van),
      verander: (w, rij, { kolommen, van }) => this.zet(w, rij, van, kolommen),
    });
  }

  private async keur(w: Werkeenheid, rij: Lopendrij, vandaag: Datum): Promise<Omit<Rijfout, 'rij'>[]> {
    return [...((await this.casusVan(w, rij.kenmerk)) ? [] : [ONBEKEND]), ...keurLopend(rij, vandaag)];
  }

  private async casusVan(w: Werkeenheid, kenmerk: string): Promise<Uuid | undefined> {
    const [rij]: { id: Uuid }[] = await w.em.query(`SELECT id FROM zorg.casus WHERE overgenomen_uit->>'kenmerk' = $1`, [
      kenmerk,
    ]);
    return rij?.id;
  }

  private async zet(
    w: Werkeenheid,
    rij: Lopendrij,
    van: Overname,
    gewijzigd: readonly string[] = [],
  ): Promise<Overgenomen> {
    const casus = (await this.casusVan(w, rij.kenmerk)) ?? weigerOnbekend();
    const u = { sleutel: casus, kenmerk: rij.kenmerk, feiten: rij, van };
    const anders = { kolommen: gewijzigd, stapVan: STAP_VAN, waar: 'in de casus zelf' };
    await this.uitgesteld.verander(w.em, LOPENDE_ZORG, u, anders);
    await this.lopend.vanCasus(w, casus);
    return { ding: casus, betrokkene: [casus] };
  }
}

const STAP_VAN = {
  ondersteuningVanaf: 'ondersteuning',
  daginvullingSoort: 'daginvulling',
  daginvullingVanaf: 'daginvulling',
  verhuisdOp: 'verhuizing',
  plekVrijOp: 'plek',
};
const ONBEKEND = {
  kolom: 'kenmerk',
  title: 'Dit huishouden is hier niet bekend.',
  detail: 'Er is geen casus met dit kenmerk overgenomen (sjabloon). Lees eerst de mensen in, met hetzelfde kenmerk.',
};
