import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DekkingDienst, Herroephaken, type Eigenfeit, type Herroepkennis } from '@weerthuis/deelname';
import { HERROEPBAAR, plusDagen, type HerroepbaarAan, type HerroepbaarVan, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, MoreThanOrEqual } from 'typeorm';
import { OndersteuningEntiteit } from '../begeleiding/store/ondersteuning.entiteit.js';
import { ReserveringEntiteit } from '../capaciteit/store/reservering.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { EvaluatieEntiteit } from '../nazorg/store/evaluatie.entiteit.js';
import { NazorgmomentEntiteit } from '../nazorg/store/moment.entiteit.js';
import { SignaalEntiteit } from '../nazorg/store/signaal.entiteit.js';
import { TerugvalEntiteit } from '../nazorg/store/terugval.entiteit.js';
import { PlekEntiteit } from '../plekken/store/plek.entiteit.js';

type Eigen = Record<HerroepbaarVan<'zorg'>, Eigenfeit>;
/** What others tell this organisation; what zorg tells itself goes to nobody of zorg. */
type Vergeet = Record<HerroepbaarAan<'zorg'>, NonNullable<Herroepkennis['vergeet'][keyof typeof HERROEPBAAR]>>;

const zet = (w: Werkeenheid, id: Uuid, deel: Partial<CasusEntiteit>): Promise<unknown> =>
  w.em.update(CasusEntiteit, { id }, { ...deel, versie: () => 'versie + 1' });
/** A signal is known here by the number of the corporatie. */
const signaalWeg = (w: Werkeenheid, casus: Uuid, { onderwerp }: { onderwerp?: Uuid }): Promise<unknown> =>
  onderwerp ? w.em.delete(SignaalEntiteit, { casus, signaal: onderwerp }) : Promise.resolve();

/** How zorg takes back what it told, and forgets what others took back. */
@Injectable()
export class Zorgherroeping implements OnModuleInit {
  constructor(
    private readonly haken: Herroephaken,
    private readonly casussen: Casussen,
    private readonly dekking: DekkingDienst,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({ eigen: this.eigen, vergeet: this.vergeet });
  }

  private readonly eigen: Eigen = {
    'verhuizing-gemeld': {
      dag: async (w, id) => (await w.em.findOneBy(CasusEntiteit, { id }))?.verhuisdOp,
      terug: (w, id) => this.nietVerhuisd(w, id),
    },
    'plek-vrijgekomen': {
      dag: async (w, id) => (await w.em.findOneBy(CasusEntiteit, { id }))?.plekVrijOp,
      terug: (w, id) => this.plekNietVrij(w, id),
    },
    'ondersteuning-beeindigd': {
      dag: async (w, id) => (await w.em.findOneBy(CasusEntiteit, { id }))?.ondersteuningTot,
      terug: (w, id) => this.ondersteuningLoopt(w, id),
    },
    'terugval-gemeld': {
      dag: async (w, casus) => (await w.em.findOneBy(TerugvalEntiteit, nogAandacht(w, casus)))?.op,
      terug: async (w, casus) => void (await w.em.delete(TerugvalEntiteit, nogAandacht(w, casus))),
    },
    'evaluatie-gehouden': {
      dag: async (w, casus, id) => id && (await w.em.findOneBy(EvaluatieEntiteit, { casus, id }))?.op,
      terug: (w, casus, id) => this.nietGehouden(w, casus, id),
    },
  };

  private readonly vergeet: Vergeet = {
    'sleutel-uitgereikt': (w, casus) => zet(w, casus, { sleutelOp: null, huurVanaf: null }),
    'inschrijving-gemeld': (w, casus) => zet(w, casus, { ingeschrevenOp: null }),
    'overlast-gemeld': signaalWeg,
    'achterstand-gemeld': signaalWeg,
  };

  /** The person lives in the facility again: that is the roof, and what was planned after the move lapses. */
  private async nietVerhuisd(w: Werkeenheid, id: Uuid): Promise<void> {
    const casus = await this.casussen.eigen(w, id);
    await zet(w, id, { verhuisdOp: null });
    await w.em.delete(NazorgmomentEntiteit, { casus: id, stand: In(['gepland', 'over-tijd']) });
    const perioden = [{ van: casus.inVoorzieningSinds ?? w.klok.vandaag() }];
    for (const { id: lid } of await this.casussen.volwassenen(w, id))
      await this.dekking.meld(w, { casus: id, lid, lijn: 'dak', perioden });
  }

  /** @throws {Regelfout} plek-al-ingevuld */
  private async plekNietVrij(w: Werkeenheid, id: Uuid): Promise<void> {
    const casus = await this.casussen.eigen(w, id);
    const plek = casus.plek ? await w.em.findOneBy(PlekEntiteit, { id: casus.plek }) : null;
    if (plek?.wachtende)
      conflict(
        'plek-al-ingevuld',
        'Op deze plek woont al een ander.',
        'Kies eerst een andere plek voor een van beiden.',
      );
    const terug = { vrijSinds: null, terugkeergarantieTot: null, versie: () => 'versie + 1' };
    if (plek) await w.em.update(PlekEntiteit, { id: plek.id }, terug);
    await zet(w, id, { plekVrijOp: null, terugkeergarantieTot: null });
  }

  private async ondersteuningLoopt(w: Werkeenheid, id: Uuid): Promise<void> {
    const { ondersteuningTot: tot } = await this.casussen.begeleide(w, id);
    if (!tot) return;
    for (const o of await w.em.findBy(OndersteuningEntiteit, { casus: id, tot })) {
      await w.em.update(OndersteuningEntiteit, { id: o.id }, { tot: null });
      const perioden = [{ van: o.overbrugging?.van ?? o.vanaf }];
      await this.dekking.meld(w, { casus: id, lid: o.lid, lijn: 'ondersteuning', perioden });
    }
    await zet(w, id, { ondersteuningTot: null });
    await w.em.update(ReserveringEntiteit, { casus: id, tot: plusDagen(tot, 1) }, { tot: null });
  }

  /** Others know an evaluation by the moment that it was planned for. */
  private async nietGehouden(w: Werkeenheid, casus: Uuid, id?: Uuid): Promise<Uuid | void> {
    const evaluatie = id ? await w.em.findOneBy(EvaluatieEntiteit, { casus, id }) : null;
    if (!evaluatie) return;
    await w.em.delete(EvaluatieEntiteit, { id: evaluatie.id });
    const { moment } = evaluatie;
    if (!moment) return;
    await w.em.update(NazorgmomentEntiteit, { id: moment }, { stand: 'gepland', gehoudenOp: null });
    return moment;
  }
}

const nogAandacht = (w: Werkeenheid, casus: Uuid) => ({
  casus,
  extraAandachtTot: MoreThanOrEqual(w.klok.vandaag()),
});
