import { Injectable } from '@nestjs/common';
import { Plaatsingen } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Besluiten } from '../aanmelding/store/besluiten.js';
import { zonderLeeg } from '../kern/zonder-leeg.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { WoonprofielEntiteit } from '../woonprofiel/store/woonprofiel.entiteit.js';
import type { CasusRijDto, CasusUitDto, LidUitDto } from './http/casus-uit.dto.js';
import { CasusEntiteit } from './store/casus.entiteit.js';
import { leesCasuslijst, type Casusregel } from './store/casuslijst.js';
import { Casussen } from './store/casussen.js';
import { VertegenwoordigerEntiteit } from './store/vertegenwoordiger.entiteit.js';

/** Brings together what is known here of a casus; the gate cuts it to the reader. */
@Injectable()
export class ToonCasus {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly toestemmingen: Toestemmingen,
    private readonly besluiten: Besluiten,
  ) {}

  async lijst(w: Werkeenheid, stand: string | undefined): Promise<CasusRijDto[]> {
    return (await leesCasuslijst(w, { stand })).map(alsRij);
  }

  /** Nothing when there is no such casus here. */
  async een(w: Werkeenheid, id: Uuid): Promise<CasusUitDto | undefined> {
    const gevonden = await w.em.findOneBy(CasusEntiteit, { id });
    const [rij] = (await leesCasuslijst(w, { casus: id })).map(alsRij);
    if (!gevonden || !rij) return undefined;
    const { indicatieElders, id: _id, ...casus } = gevonden;
    const profiel = await w.em.findOneBy(WoonprofielEntiteit, { id });
    const toestemming = await this.toestemmingen.laatste(w, id);
    const [toelating, indicatie, urgentie] = [
      await this.besluiten.laatste(w, id, 'toelating'),
      (await this.besluiten.laatste(w, id, 'indicatie')) ?? indicatieElders ?? undefined,
      await this.besluiten.laatste(w, id, 'urgentie'),
    ];
    const plaatsing = await this.plaatsingen.vanCasus(w, id);
    const vertegenwoordigers = await w.em.findBy(VertegenwoordigerEntiteit, { casus: id });
    return {
      ...zonderLeeg(casus),
      ...rij,
      leden: await this.leden(w, id),
      vertegenwoordigers: vertegenwoordigers.map(zonderLeeg),
      ...(profiel ? { woonprofiel: profiel.inhoud, woonprofielVersie: profiel.versie } : {}),
      ...(toestemming ? { toestemming: zonderLeeg(toestemming) } : {}),
      ...(toelating ? { toelating } : {}),
      ...(indicatie ? { indicatie } : {}),
      ...(urgentie ? { urgentie } : {}),
      ...(plaatsing ? { plaatsing: plaatsing.plaatsing } : {}),
    };
  }

  private async leden(w: Werkeenheid, casus: Uuid): Promise<LidUitDto[]> {
    const personen = await this.casussen.identiteiten(w, casus);
    return (await this.casussen.leden(w, casus)).map(({ id, soort, rol, dubbel }) => {
      const wie = personen.find((p) => p.lid === id);
      return { ...(wie ? zonderLeeg(wie) : {}), lid: id, soort, rol, dubbel };
    });
  }
}

function alsRij({ verlopen, herinnerd, dubbel, wordtAchttien, ...regel }: Casusregel): CasusRijDto {
  const woonklaar = verlopen ? ['woonklaar-verlopen'] : herinnerd ? ['woonklaar-verloopt'] : [];
  return {
    ...zonderLeeg(regel),
    aandacht: [...woonklaar, ...(dubbel ? ['dubbel-gemeld'] : []), ...(wordtAchttien ? ['wordt-18'] : [])],
  };
}
