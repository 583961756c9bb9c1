import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeelnameHaken, Plaatsingen } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { Uitgesteld, type Uitstelstap, type Werkeenheid } from '@weerthuis/platform';
import { RegelDaginvulling } from '../begeleiding/regel-daginvulling.js';
import { StartOndersteuning } from '../begeleiding/start-ondersteuning.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { GeefIdentiteitVrij } from '../identiteit/geef-identiteit-vrij.js';
import { MeldVerhuizing } from '../verhuizing/meld-verhuizing.js';
import { MeldVrijePlek } from '../verhuizing/meld-vrije-plek.js';
import type { Lopendrij } from './domain/lopendblad.js';

export const LOPENDE_ZORG = 'lopende-zorg';

/** Tells what the list says of a running plaatsing, through the same commands as by hand, as soon as its turn comes. */
@Injectable()
export class MeldLopend implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly uitgesteld: Uitgesteld,
    private readonly plaatsingen: Plaatsingen,
    private readonly casussen: Casussen,
    private readonly identiteit: GeefIdentiteitVrij,
    private readonly ondersteuning: StartOndersteuning,
    private readonly dag: RegelDaginvulling,
    private readonly verhuizing: MeldVerhuizing,
    private readonly plek: MeldVrijePlek,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({ naPlaatsingGeopend: (w, p) => this.vanCasus(w, p.casus) });
  }

  /** Nothing happens for a casus that did not come from a list. */
  async vanCasus(w: Werkeenheid, casus: Uuid): Promise<void> {
    if (await this.plaatsingen.vanCasus(w, casus))
      await this.uitgesteld.pasToe(w, LOPENDE_ZORG, casus, this.stappen(w, casus));
  }

  private stappen(w: Werkeenheid, id: Uuid): Uitstelstap<Lopendrij>[] {
    const nu = () => w.em.findOneByOrFail(CasusEntiteit, { id });
    return [
      { naam: 'naam', kan: (f) => f.naamBekend, doe: (d) => this.identiteit.voer(d, id) },
      {
        naam: 'ondersteuning',
        kan: (f) => f.ondersteuningVanaf !== null,
        doe: (d, f) => this.ondersteuning.voer(d, id, { vanaf: f.ondersteuningVanaf ?? '' }),
      },
      { naam: 'daginvulling', kan: (f) => f.daginvullingVanaf !== null, doe: (d, f) => this.daginvulling(d, id, f) },
      {
        naam: 'verhuizing',
        kan: async (f) => f.verhuisdOp !== null && (await nu()).sleutelOp !== null,
        doe: (d, f) => this.verhuizing.voer(d, id, f.verhuisdOp ?? ''),
      },
      {
        naam: 'plek',
        kan: async (f) => f.plekVrijOp !== null && (await nu()).verhuisdOp !== null,
        doe: (d, { plekVrijOp, terugkeergarantieTot }) =>
          this.plek.voer(d, id, { op: plekVrijOp ?? '', ...(terugkeergarantieTot ? { terugkeergarantieTot } : {}) }),
      },
    ];
  }

  private async daginvulling(w: Werkeenheid, casus: Uuid, f: Lopendrij): Promise<void> {
    for (const { id: lid } of await this.casussen.volwassenen(w, casus))
      await this.dag.voer(w, casus, { lid, soort: f.daginvullingSoort ?? '', vanaf: f.daginvullingVanaf ?? '' });
  }
}
