import { Injectable } from '@nestjs/common';
import { CasusDubbelBevestigdMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { TrekAanmeldingIn } from '../aanmelding/trek-aanmelding-in.js';
import { Casussen } from '../casus/store/casussen.js';
import { LidEntiteit } from '../casus/store/lid.entiteit.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { DubbelEntiteit } from './store/dubbel.entiteit.js';

/** Settles a double aanmelding with the other who registered: first both may be named, then one goes on as the other. */
@Injectable()
export class LosDubbelOp {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
    private readonly trekIn: TrekAanmeldingIn,
  ) {}

  /** The toestemming covers it that the other is named. @throws {Regelfout} toestemming-ontbreekt, niet-dubbel */
  async bevestig(w: Werkeenheid, casus: Uuid, lid: Uuid): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, casus);
    if (!(await w.em.existsBy(LidEntiteit, { id: lid, casus, dubbel: true })))
      ongeldig(
        'niet-dubbel',
        'Dit lid is niet dubbel gemeld.',
        'Kies een lid dat het matchingspunt dubbel noemde.',
        'lid',
      );
    await this.toestemmingen.eis(w, casus, 'zorg', 'matchingspunt');
    await w.em.upsert(DubbelEntiteit, { casus, lid, bevestigdOp: w.klok.vandaag() }, ['casus', 'lid']);
    await this.verzender.hub(w, casus, CasusDubbelBevestigdMatching, { lid });
    return { id: casus };
  }

  /** This casus ends and goes on as the other's. @throws {Regelfout} dubbel-niet-genoemd */
  async voegSamen(w: Werkeenheid, id: Uuid, met: Uuid): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    if (!(await w.em.existsBy(DubbelEntiteit, { casus: id, ander: met })))
      conflict(
        'dubbel-niet-genoemd',
        'Met deze casus kan niet worden samengevoegd.',
        'Samenvoegen kan met de casus van wie beide kanten bevestigden dat hij genoemd mag worden. Bevestig eerst, en wacht op de ander.',
      );
    await this.trekIn.vanCasus(w, casus, 'samengevoegd', met);
    return { id };
  }

  dubbelen(w: Werkeenheid, casus: Uuid): Promise<DubbelEntiteit[]> {
    return w.em.find(DubbelEntiteit, { where: { casus }, order: { lid: 'ASC' } });
  }
}
