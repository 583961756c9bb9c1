import { Injectable, type OnModuleInit } from '@nestjs/common';
import { kan, machines, weiger, type Datum, type Rijfout, type Uuid } from '@weerthuis/domain';
import { Inleessoorten, weigerOnbekend, type Overgenomen, type Overname, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../gedeeld/hub.js';
import { met, zetTaak } from '../plaatsing/domain/voortgang.js';
import { zoekPlaatsing } from '../plaatsing/store/plaatsingen.js';
import { wijzigPlaatsing } from '../plaatsing/wijzig-plaatsing.js';
import { keurDatums, keurTaken } from './domain/keur-plaatsing.js';
import { feitenVan, momentenVan } from './domain/open-overgenomen.js';
import { PLAATSINGENBLAD, type Plaatsingrij } from './domain/plaatsingenblad.js';
import { openLopende } from './open-plaatsing.js';
import { zoekAanbod, zoekCasus } from './zoek-plaatsing.js';

/** Plaatsingen that run on the first day, at any step, each with the facts that are true already. */
@Injectable()
export class NeemPlaatsingenOver implements OnModuleInit {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.soorten.registreer({
      soort: 'plaatsingen',
      titel: 'Lopende plaatsingen',
      blad: PLAATSINGENBLAD,
      kenmerk: 'kenmerk',
      vast: {
        kolommen: ['casusnummer', 'aanmelder', 'kenmerkAanmelder', 'corporatie', 'bagId', 'stap', 'startOp'],
        anders: 'De plaatsing loopt al in Weerthuis: ga daar verder, of breek haar af.',
      },
      keur: (w, rij, vandaag) => this.keur(w, rij, vandaag),
      neemOver: (w, rij, van) => this.neemOver(w, rij, van),
      verander: (w, rij, { ding }) => this.verander(w, rij, ding),
    });
  }

  private async keur(w: Werkeenheid, rij: Plaatsingrij, vandaag: Datum): Promise<Omit<Rijfout, 'rij'>[]> {
    const eigen = [...keurDatums(rij, vandaag), ...keurTaken(rij, this.hub.profiel.taakplan)];
    if (await this.bekend(w, rij.kenmerk)) return eigen;
    const gezocht = [await zoekCasus(this.hub, w, rij), await zoekAanbod(this.hub, w, rij)];
    return [...eigen, ...gezocht.flatMap((g) => ('fout' in g ? [g.fout] : []))];
  }

  /** A row that was taken over before is about the plaatsing it became. */
  private async bekend(w: Werkeenheid, kenmerk: string): Promise<boolean> {
    const rijen: unknown[] = await w.em.query(
      `SELECT 1 FROM matching.plaatsing WHERE dossier->'overgenomenUit'->>'kenmerk' = $1`,
      [kenmerk],
    );
    return rijen.length > 0;
  }

  private async neemOver(w: Werkeenheid, rij: Plaatsingrij, van: Required<Overname>): Promise<Overgenomen> {
    const [casus, aanbod] = [await zoekCasus(this.hub, w, rij), await zoekAanbod(this.hub, w, rij)];
    for (const g of [casus, aanbod]) if ('fout' in g) weigerAlsnog(g.fout);
    if (!('ding' in casus) || !('ding' in aanbod)) return weigerOnbekend();
    const { id } = await openLopende(this.hub, w, { rij, casus: casus.ding, aanbod: aanbod.ding, van });
    return { ding: id, betrokkene: [casus.ding.id] };
  }

  /** The list was wrong about a day or a task: corrected in the dossier; a fact that its owner told since stays as told. */
  private async verander(w: Werkeenheid, rij: Plaatsingrij, id: Uuid): Promise<Overgenomen> {
    const plaatsing = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
    await wijzigPlaatsing(this.hub, w, plaatsing, (voor, a) =>
      met(voor, a, (p) => {
        Object.assign(p.feiten, feitenVan(rij));
        Object.assign(p.momenten, momentenVan(rij));
        for (const t of p.taken)
          if (rij.gereed.includes(t.soort) && kan(machines.taak, t.stand, 'gereed')) {
            zetTaak(t, 'gereed', a);
            t.gereedOp = a.vandaag;
          }
      }),
    );
    return { ding: id, betrokkene: [plaatsing.casus] };
  }
}

const weigerAlsnog = (f: Omit<Rijfout, 'rij'>): never =>
  weiger({ code: 'rij-kan-niet', soort: 'conflict', titel: f.title, detail: f.detail, veld: f.kolom });
