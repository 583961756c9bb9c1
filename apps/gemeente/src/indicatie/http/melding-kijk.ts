import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import type { Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../../casus/store/huishoudens.js';
import type { MeldingEntiteit } from '../store/melding.entiteit.js';
import type { MeldingDto } from './melding.dto.js';

/** A melding with what an employee needs beside it. */
@Injectable()
export class MeldingKijk {
  constructor(
    private readonly deelnemers: Deelnemers,
    private readonly huishoudens: Huishoudens,
  ) {}

  async toon(w: Werkeenheid, rij: MeldingEntiteit): Promise<MeldingDto> {
    const { casusnummer } = await this.deelnemers.van(w, rij.id);
    const leden = await this.huishoudens.leden(w, rij.id);
    return { ...rij, casus: rij.id, leden, ...(casusnummer ? { casusnummer } : {}) };
  }
}
