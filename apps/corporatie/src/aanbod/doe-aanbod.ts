import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AanbodGedaanMatching } from '@weerthuis/contracts';
import { machines, type Datum, naZoekantwoord, stap, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, voegToe, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { In } from 'typeorm';
import type { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';
import { Eenheden } from '../voorraad/voeg-eenheid-toe.js';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';
import { AanbodEntiteit } from './store/aanbod.entiteit.js';

export interface NieuwAanbod {
  eenheid: Uuid;
  beschikbaarVanaf: Datum;
  contractvormen: string[];
  zoekopdracht?: Uuid;
}

/** Pledges a home to the region; the hub hears it with all that matters for living there. */
@Injectable()
export class DoeAanbod {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly eenheden: Eenheden,
  ) {}

  async voer(w: Werkeenheid, n: NieuwAanbod): Promise<{ id: Uuid }> {
    const eenheid = await this.eenheden.van(w, n.eenheid);
    const open = await w.em.findOneBy(AanbodEntiteit, {
      eenheid: n.eenheid,
      stand: In(['beschikbaar', 'in-voordracht']),
    });
    if (open) alAangeboden();
    const id = randomUUID();
    if (n.zoekopdracht) await vindWoning(w, n.zoekopdracht, id);
    await voegToe(w, AanbodEntiteit, {
      id,
      versie: 1,
      stand: stap(machines.aanbod, 'concept', 'toegezegd'),
      reden: null,
      ...n,
      zoekopdracht: n.zoekopdracht ?? null,
    });
    const { zoekopdracht, contractvormen, beschikbaarVanaf } = n;
    await this.bus.zend(w, {
      stroom: eenheid.id,
      aan: [
        {
          oin: this.convenant.hub,
          view: AanbodGedaanMatching,
          gegevens: {
            aanbod: id,
            woning: alsWoning(eenheid, beschikbaarVanaf),
            bagId: eenheid.bagId,
            contractvormen,
            ...(zoekopdracht ? { zoekopdracht } : {}),
          },
        },
      ],
    });
    return { id };
  }
}

/** The home answers a zoekopdracht that this corporatie was given. @throws Regelfout zoekopdracht-past-niet */
async function vindWoning(w: Werkeenheid, id: Uuid, aanbod: Uuid): Promise<void> {
  const z = (await w.em.findOneBy(ZoekopdrachtEntiteit, { id })) ?? weigerOnbekend();
  const stand = naZoekantwoord(z.stand, { antwoord: 'woning-gevonden', aanbod });
  await bewaar(w, ZoekopdrachtEntiteit, { ...z, stand, aanbod });
}

/** The dwelling as the wire has it: absent, not null. */
function alsWoning({ id, versie: _versie, ...e }: EenheidEntiteit, beschikbaarVanaf: Datum): object {
  const gevuld = Object.fromEntries(Object.entries(e).filter(([, waarde]) => waarde !== null));
  return { eenheid: id, beschikbaarVanaf, ...gevuld };
}

const alAangeboden = (): never =>
  weiger({
    code: 'aanbod-bestaat',
    soort: 'conflict',
    titel: 'Deze woning is al toegezegd.',
    detail:
      'Er loopt al een aanbod voor deze eenheid; één open aanbod per woning (regel van het matchingspunt). Trek dat in of wacht. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
    veld: 'eenheid',
  });
