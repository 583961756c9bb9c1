import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import { type Oin, type Uuid, weiger } from '@weerthuis/domain';
import { bewaar, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import { KandidaatEntiteit } from './store/kandidaat.entiteit.js';

type Kort = Omit<KandidaatEntiteit, 'identiteit'> & { bekend: boolean; casusnummer?: string };

/** Finds and changes the household that a home was asked for. */
@Injectable()
export class Kandidaten {
  constructor(private readonly deelnemers: Deelnemers) {}

  /** @throws Regelfout onbekend */
  async van(w: Werkeenheid, kandidaatstelling: Uuid): Promise<KandidaatEntiteit> {
    return (await w.em.findOneBy(KandidaatEntiteit, { id: kandidaatstelling })) ?? weigerOnbekend();
  }

  /** All of them, without who they are; with the number to say aloud. */
  async alle(w: Werkeenheid): Promise<Kort[]> {
    const rijen = await w.em.find(KandidaatEntiteit, { order: { id: 'ASC' } });
    const nummers = await this.deelnemers.nummers(
      w,
      rijen.map(({ casus }) => casus),
    );
    return rijen.map(({ identiteit, ...k }) => {
      const casusnummer = nummers.get(k.casus);
      return { ...k, bekend: identiteit !== null, ...(casusnummer ? { casusnummer } : {}) };
    });
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

  /**
   * A fact about this casus must come from who supports the household: the hoofdbegeleider the hub named, or the
   * aanmelder that released the identity. Another zorg party may send such facts, but not about this casus.
   */
  async eisBegeleider(w: Werkeenheid, casus: Uuid, bron: Oin): Promise<void> {
    const hoofd = await this.deelnemers.metRol(w, casus, 'hoofdbegeleider');
    if (bron === hoofd || (await w.em.existsBy(KandidaatEntiteit, { casus, zorg: bron }))) return;
    weiger({
      code: 'afzender-hoort-niet-bij-casus',
      soort: 'verboden',
      titel: 'Deze afzender begeleidt dit huishouden niet.',
      detail: `Partij ${bron} heeft geen rol als begeleider in deze casus (matchingspunt). Bel het matchingspunt. Er is niets gewijzigd.`,
      van: 'matchingspunt',
    });
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
