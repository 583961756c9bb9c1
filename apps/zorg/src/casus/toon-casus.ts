import { Injectable } from '@nestjs/common';
import { Deelnemers, Plaatsingen } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Besluiten } from '../aanmelding/store/besluiten.js';
import { zonderLeeg } from '../kern/zonder-leeg.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { Woonklaren } from '../woonklaar/store/woonklaren.js';
import { WoonprofielEntiteit } from '../woonprofiel/store/woonprofiel.entiteit.js';
import type { CasusRijDto, CasusUitDto, LidUitDto } from './http/casus-uit.dto.js';
import { CasusEntiteit } from './store/casus.entiteit.js';
import { Casussen } from './store/casussen.js';
import { VertegenwoordigerEntiteit } from './store/vertegenwoordiger.entiteit.js';

/** Brings together what is known here of a casus; the gate cuts it to the reader. */
@Injectable()
export class ToonCasus {
  constructor(
    private readonly casussen: Casussen,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
    private readonly toestemmingen: Toestemmingen,
    private readonly woonklaren: Woonklaren,
    private readonly besluiten: Besluiten,
  ) {}

  async lijst(w: Werkeenheid, stand: string | undefined): Promise<CasusRijDto[]> {
    const rijen = await w.em.find(CasusEntiteit, { ...(stand ? { where: { stand } } : {}), order: { id: 'ASC' } });
    const uit: CasusRijDto[] = [];
    for (const rij of rijen) uit.push(await this.rij(w, rij));
    return uit;
  }

  async een(w: Werkeenheid, id: Uuid): Promise<CasusUitDto> {
    const { indicatieElders, id: _id, ...casus } = await this.casussen.bekend(w, id);
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
      ...(await this.rij(w, { id, stand: casus.stand })),
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

  private async rij(w: Werkeenheid, { id, stand }: Pick<CasusEntiteit, 'id' | 'stand'>): Promise<CasusRijDto> {
    const { casusnummer } = await this.deelnemers.van(w, id);
    const verklaring = await this.woonklaren.laatste(w, id);
    const dubbel = (await this.casussen.leden(w, id)).some((l) => l.dubbel);
    const woonklaar = verklaring?.verlopen
      ? ['woonklaar-verlopen']
      : verklaring?.herinnerd
        ? ['woonklaar-verloopt']
        : [];
    return {
      casus: id,
      stand,
      ...(casusnummer ? { casusnummer } : {}),
      ...(verklaring ? { woonklaarTot: verklaring.geldigTot } : {}),
      aandacht: [...woonklaar, ...(dubbel ? ['dubbel-gemeld'] : [])],
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
