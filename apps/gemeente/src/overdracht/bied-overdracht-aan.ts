import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OverdrachtAangebodenVestiging } from '@weerthuis/contracts';
import { Deelnemers, Plaatsingen, TakenDienst } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { Identiteiten } from '../identiteit/store/identiteiten.js';
import { Bronnen } from '../kern/bronnen.js';
import { conflict } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { MeldInkomen } from '../sporen/meld-inkomen.js';
import { SpoorEntiteit } from '../sporen/store/spoor.entiteit.js';
import { eisAndereGemeente, lopendeSoorten, teBeeindigen } from './domain/overdracht.js';
import { OverdrachtEntiteit } from './store/overdracht.entiteit.js';

/** Herkomst hands the money of a casus to vestiging, sealed; with `uitkeringTot` its own benefit ends that day. */
@Injectable()
export class BiedOverdrachtAan {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
    private readonly convenant: ConvenantDienst,
    private readonly identiteiten: Identiteiten,
    private readonly inkomen: MeldInkomen,
    private readonly taken: TakenDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws Regelfout */
  async voer(w: Werkeenheid, casus: Uuid, uitkeringTot?: Datum): Promise<{ id: Uuid }> {
    await this.bronnen.eisZelf(w, casus, 'herkomst');
    const vestiging = await this.deelnemers.metRol(w, casus, 'vestiging');
    eisAndereGemeente(vestiging, this.convenant.mij.oin);
    const plaatsing = (await this.plaatsingen.vanCasus(w, casus))?.plaatsing ?? geenPlaatsing();
    const sporen = await w.em.findBy(SpoorEntiteit, { casus });
    const o = Object.assign(new OverdrachtEntiteit(), {
      id: randomUUID(),
      casus,
      plaatsing,
      richting: 'uit' as const,
      andere: vestiging,
      stand: 'aangeboden' as const,
      sporen: lopendeSoorten(sporen),
      uitkeringTot: uitkeringTot ?? null,
      uitkeringVanaf: null,
      aangebodenOp: w.klok.vandaag(),
      aanvaardOp: null,
      gestopt: uitkeringTot ? teBeeindigen(sporen, uitkeringTot).map(({ id, tot }) => ({ spoor: id, tot })) : [],
      begonnen: [],
    });
    await voegToe(w, OverdrachtEntiteit, o);
    if (uitkeringTot) await this.stopUitkering(w, sporen, uitkeringTot);
    await this.zend(w, o);
    await this.taken.meldStand(w, { casus, soort: 'overdracht', stand: 'bezig' });
    return { id: o.id };
  }

  private async stopUitkering(w: Werkeenheid, sporen: SpoorEntiteit[], tot: Datum): Promise<void> {
    for (const spoor of teBeeindigen(sporen, tot)) {
      await bewaar(w, SpoorEntiteit, Object.assign(spoor, { tot }));
      await this.inkomen.voer(w, spoor.casus, spoor.lid);
    }
  }

  private async zend(w: Werkeenheid, o: OverdrachtEntiteit): Promise<void> {
    const personen = await this.identiteiten.vanCasus(w, o.casus);
    const leden = personen.map(({ lid, voornamen, achternaam, geboortedatum, bsn }) => ({
      lid,
      voornamen,
      achternaam,
      geboortedatum,
      ...(bsn ? { bsn } : {}),
    }));
    const verzegeld = { sporen: o.sporen, leden, ...(o.uitkeringTot ? { uitkeringTot: o.uitkeringTot } : {}) };
    const gegevens = { overdracht: o.id, plaatsing: o.plaatsing };
    await this.verzender.zend(w, o.casus, [
      { oin: o.andere, view: OverdrachtAangebodenVestiging, gegevens, verzegeld },
    ]);
  }
}

const geenPlaatsing = (): never =>
  conflict({
    code: 'plaatsing-ontbreekt',
    titel: 'Er is nog geen plaatsing.',
    detail: 'Een overdracht hoort bij een plaatsing; die opent na voorlopig akkoord (convenant).',
    nu: 'Wacht op bericht van het matchingspunt.',
    van: 'convenant',
  });
