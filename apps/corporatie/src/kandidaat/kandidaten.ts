import { Injectable } from '@nestjs/common';
import { type Uuid, weiger } from '@weerthuis/domain';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { KandidaatEntiteit } from './store/kandidaat.entiteit.js';

/** Finds and changes the household that a home was asked for. */
@Injectable()
export class Kandidaten {
  /** @throws Regelfout onbekend */
  async van(w: Werkeenheid, kandidaatstelling: Uuid): Promise<KandidaatEntiteit> {
    return (await w.em.findOneBy(KandidaatEntiteit, { id: kandidaatstelling })) ?? weigerOnbekend();
  }

  /** The household of a plaatsing. @throws Regelfout onbekend */
  async vanPlaatsing(w: Werkeenheid, plaatsing: Uuid): Promise<KandidaatEntiteit> {
    return (await w.em.findOneBy(KandidaatEntiteit, { plaatsing })) ?? weigerOnbekend();
  }

  /** With its identity. @throws Regelfout verboden before the voorlopig akkoord released it */
  async bekend(w: Werkeenheid, kandidaatstelling: Uuid): Promise<KandidaatEntiteit & { identiteit: object }> {
    const k = await this.van(w, kandidaatstelling);
    const { identiteit } = k;
    return identiteit ? { ...k, identiteit } : nogDicht();
  }

  async bewaar(w: Werkeenheid, k: KandidaatEntiteit): Promise<KandidaatEntiteit> {
    return bewaar(w, KandidaatEntiteit, k);
  }
}

const nogDicht = (): never =>
  weiger({
    code: 'geen-grond-om-te-lezen',
    soort: 'verboden',
    titel: 'Dit gegeven is voor jou nog dicht.',
    detail:
      'Jouw rol krijgt de naam pas na voorlopig akkoord (vrijgavetabel). Wacht daarop of vraag het de zorg. Deze poging staat in het logboek.',
    van: 'vrijgavetabel',
  });
