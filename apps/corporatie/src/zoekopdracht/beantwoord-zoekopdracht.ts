import { Injectable } from '@nestjs/common';
import { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { type Oin, stap, type Uuid, weiger, machines } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

export interface Zoekantwoord {
  antwoord: 'aanvaard' | 'woning-gevonden' | 'niet-mogelijk' | 'doorgegeven';
  aanbod?: Uuid;
  reden?: string;
  doorgegevenAan?: Oin;
}

/** Answers a zoekopdracht: accepted, a home found, not possible with a reason, or passed on. */
@Injectable()
export class BeantwoordZoekopdracht {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
  ) {}

  async voer(w: Werkeenheid, id: Uuid, a: Zoekantwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const z = (await w.em.findOneBy(ZoekopdrachtEntiteit, { id })) ?? weigerOnbekend();
    if (a.antwoord === 'woning-gevonden') await this.eisAanbod(w, a.aanbod);
    if (a.antwoord === 'niet-mogelijk' && !a.reden) mist('reden', 'Bij niet mogelijk hoort een reden.');
    if (a.antwoord === 'doorgegeven' && !a.doorgegevenAan) mist('doorgegevenAan', 'Zeg aan wie je doorgeeft.');
    await bewaar(w, ZoekopdrachtEntiteit, {
      ...z,
      stand: a.antwoord === 'doorgegeven' ? 'doorgegeven' : stap(machines.zoekopdracht, z.stand, a.antwoord),
      aanbod: a.aanbod ?? null,
      reden: a.reden ?? null,
      doorgegevenAan: a.doorgegevenAan ?? null,
    });
    await this.bus.zend(w, {
      stroom: z.casus,
      aan: [{ oin: this.convenant.hub, view: ZoekopdrachtBeantwoordMatching, gegevens: { zoekopdracht: id, ...a } }],
    });
    return { id, casus: z.casus };
  }

  private async eisAanbod(w: Werkeenheid, id?: Uuid): Promise<void> {
    if (!id) return mist('aanbod', 'Een gevonden woning is een aanbod.');
    const aanbod = await w.em.findOneBy(AanbodEntiteit, { id });
    if (aanbod?.stand !== 'beschikbaar') mist('aanbod', 'Dit aanbod is er niet of is niet beschikbaar.');
  }
}

const mist = (veld: string, detail: string): never =>
  weiger({
    code: 'zoekantwoord-onvolledig',
    soort: 'ongeldig',
    titel: 'Het antwoord op de zoekopdracht is niet compleet.',
    detail: `${detail} Zo is het afgesproken (regioprofiel). Vul ${veld} aan. Er is niets gewijzigd.`,
    van: 'regioprofiel',
    veld,
  });
