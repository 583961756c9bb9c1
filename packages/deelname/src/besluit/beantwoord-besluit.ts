import { Injectable } from '@nestjs/common';
import { BesluitBeantwoordMatching } from '@weerthuis/contracts';
import { toetsBesluitantwoord, weiger, type Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { DeelnameHaken } from '../haken.js';
import { BesluitvraagEntiteit } from './besluitvraag.entiteit.js';

export interface Besluitantwoord {
  antwoord: string;
  reden?: string;
  /** Only when this party was asked in more than one part. */
  rol?: string;
}

/** Decides or advises in the part this party was asked in; told to the hub, which has the last word. */
@Injectable()
export class BeantwoordBesluit {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly haken: DeelnameHaken,
  ) {}

  /** @throws Regelfout when it was not asked, or is not open any more */
  async voer(w: Werkeenheid, besluit: Uuid, a: Besluitantwoord): Promise<{ id: Uuid; casus: Uuid }> {
    const rijen = await w.em.find(BesluitvraagEntiteit, { where: { besluit }, lock: { mode: 'pessimistic_write' } });
    const vraag = rijen.find((r) => r.stand === 'open' && (!a.rol || r.rol === a.rol));
    if (!vraag) return rijen.length ? voorbij(rijen[0]?.uitkomst ?? rijen[0]?.stand ?? '') : nietGevraagd();
    toetsBesluitantwoord(vraag.soort, a.antwoord);
    await this.haken.roep('toetsBesluit', w, vraag, a);
    const { rol, casus } = vraag;
    await w.em.update(BesluitvraagEntiteit, { besluit, rol }, { stand: 'beantwoord', antwoord: a.antwoord });
    const gegevens = { besluit, rol, antwoord: a.antwoord, ...(a.reden ? { reden: a.reden } : {}) };
    const aan = [{ oin: this.convenant.hub, view: BesluitBeantwoordMatching, gegevens }];
    await this.bus.zend(w, { stroom: casus, aan });
    await this.haken.roep('naBesluitantwoord', w, vraag, a);
    return { id: besluit, casus };
  }
}

const nietGevraagd = (): never =>
  weiger({
    code: 'besluit-niet-gevraagd',
    soort: 'verboden',
    titel: 'Dit besluit is niet aan jouw organisatie gevraagd.',
    detail:
      'Alleen wie de regio aanwees, beslist of adviseert (regioprofiel). Bel het matchingspunt. Er is niets gewijzigd.',
    van: 'regioprofiel',
  });

const voorbij = (stand: string): never =>
  weiger({
    code: 'besluit-voorbij',
    soort: 'conflict',
    titel: 'Deze vraag staat niet meer open.',
    detail: `De vraag staat op '${stand}' (regioprofiel). Bel het matchingspunt als het anders moet. Er is niets gewijzigd.`,
    van: 'regioprofiel',
  });
