import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Identiteiten } from '../identiteit/store/identiteiten.js';
import { conflict } from '../kern/nee.js';
import type { Briefgegevens } from './brief.js';
import { Meldingen } from './store/meldingen.js';

/** Gathers what the letter of a decision is made of. */
@Injectable()
export class MaakBrief {
  constructor(
    private readonly meldingen: Meldingen,
    private readonly identiteiten: Identiteiten,
    private readonly deelnemers: Deelnemers,
  ) {}

  /** @throws Regelfout onbekend, or while there is no decision */
  async gegevens(w: Werkeenheid, casus: Uuid): Promise<Briefgegevens & { casus: Uuid }> {
    const melding = await this.meldingen.van(w, casus);
    if (!['toegekend', 'afgewezen'].includes(melding.stand)) nogNietBeslist(melding.stand);
    const { casusnummer } = await this.deelnemers.van(w, casus);
    const leden = await this.identiteiten.vanCasus(w, casus);
    return { ...melding, casus, leden, ...(casusnummer ? { casusnummer } : {}) };
  }
}

const nogNietBeslist = (stand: string): never =>
  conflict({
    code: 'nog-niet-beslist',
    titel: 'Er is nog geen beschikking.',
    detail: `De melding staat op '${stand}'; een brief volgt op een besluit (Wmo 2015, te toetsen).`,
    nu: 'Leg eerst de beschikking vast.',
  });
