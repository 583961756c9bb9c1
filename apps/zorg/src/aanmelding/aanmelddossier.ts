import { Injectable } from '@nestjs/common';
import type { Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import type { IdentiteitEntiteit } from '../casus/store/identiteit.entiteit.js';
import type { LidEntiteit } from '../casus/store/lid.entiteit.js';
import type { Woonprofiel } from '../woonprofiel/domain/woonprofiel.js';
import { WoonprofielEntiteit } from '../woonprofiel/store/woonprofiel.entiteit.js';
import { Woonklaren } from '../woonklaar/store/woonklaren.js';

/** A member as it goes on the wire. */
export interface DraadLid {
  lid: string;
  soort: LidEntiteit['soort'];
  rol: LidEntiteit['rol'];
}

export interface Aanmelddossier {
  leden: DraadLid[];
  identiteiten: IdentiteitEntiteit[];
  woonprofiel?: Woonprofiel;
  woonklaarTot?: Datum;
}

export const alsDraadLid = ({ id, soort, rol }: LidEntiteit): DraadLid => ({ lid: id, soort, rol });

/** Gathers what an aanmelding is made of. */
@Injectable()
export class Aanmelddossiers {
  constructor(
    private readonly casussen: Casussen,
    private readonly woonklaren: Woonklaren,
  ) {}

  async van(w: Werkeenheid, casus: CasusEntiteit): Promise<Aanmelddossier> {
    const profiel = await w.em.findOneBy(WoonprofielEntiteit, { id: casus.id });
    const verklaring = await this.woonklaren.laatste(w, casus.id);
    return {
      leden: (await this.casussen.leden(w, casus.id)).map(alsDraadLid),
      identiteiten: await this.casussen.identiteiten(w, casus.id),
      ...(profiel ? { woonprofiel: profiel.inhoud } : {}),
      ...(verklaring ? { woonklaarTot: verklaring.geldigTot } : {}),
    };
  }
}
