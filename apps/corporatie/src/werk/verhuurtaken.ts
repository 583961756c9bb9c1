import { Injectable } from '@nestjs/common';
import { Taakbron, Taakwerk, zegDag, type Taakrij } from '@weerthuis/deelname';
import { datumInAmsterdam, type Datum } from '@weerthuis/domain';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { BezichtigingEntiteit } from '../bezichtiging/store/bezichtiging.entiteit.js';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { OvereenkomstEntiteit, type Tekenaar } from '../overeenkomst/store/overeenkomst.entiteit.js';
import { metAdres } from './adressen.js';
import { zegVerhuurtaak } from './zeg-verhuurtaak.js';

type Rij = Taakrij &
  Partial<Pick<Verhuurtaak, 'kandidaatstelling' | 'adres' | 'bekend' | 'gepland' | 'contract' | 'tekenen'>>;

/** A task on the way to the key, with how far that way is. */
export class Verhuurtaak extends Taakwerk {
  @Open() kandidaatstelling?: string;
  @Veld('eenheid.adres') adres?: string;
  /** Zorg released who it is. */
  @Open() bekend?: boolean;
  /** Day of the viewing that was agreed and not reported yet. */
  @Veld('bezichtiging.op') gepland?: Datum;
  @Veld('huurcontract.stand') contract?: string;
  /** Who has not signed. */
  @Veld('huurcontract.handtekening') tekenen?: Tekenaar[];
}

/** Viewing, lease and key in the queue, each as the step that can be done now on the screen of the person. */
@Injectable()
export class Verhuurtaken extends Taakbron<Verhuurtaak, Rij> {
  readonly naam = 'verhuur';
  override readonly soorten = ['bezichtiging', 'huurovereenkomst', 'sleutel'];
  override readonly rollen = ['verhuurconsulent'];
  override readonly uit = Verhuurtaak;

  override async vulAan(w: Werkeenheid, taken: Taakrij[]): Promise<Rij[]> {
    const plaatsing = In(taken.map((t) => t.plaatsing));
    const kandidaten = await metAdres(w, await w.em.findBy(KandidaatEntiteit, { plaatsing }), (k) => k.eenheid);
    const gezien = await w.em.findBy(BezichtigingEntiteit, { kandidaatstelling: In(kandidaten.map(({ id }) => id)) });
    const contracten = await w.em.findBy(OvereenkomstEntiteit, { plaatsing });
    return taken.map((taak) => {
      const k = kandidaten.find((een) => een.plaatsing === taak.plaatsing);
      const b = gezien.find((een) => een.kandidaatstelling === k?.id && een.verschenen === null && !een.vervallen);
      const o = contracten.find((een) => een.plaatsing === taak.plaatsing && een.stand !== 'vervallen');
      return {
        ...taak,
        ...(k && { kandidaatstelling: k.id, bekend: k.identiteit !== null }),
        ...(k?.adres && { adres: k.adres }),
        ...(b && { gepland: datumInAmsterdam(b.op) }),
        ...(o && { contract: o.stand, tekenen: nogTeTekenen(o) }),
      };
    });
  }

  override zeg(t: Verhuurtaak): { titel: string; zin: string; aanZet?: string } {
    return zegVerhuurtaak(t, zegDag);
  }

  override waar({ adres }: Verhuurtaak): string | undefined {
    return adres;
  }

  pad({ kandidaatstelling }: Verhuurtaak): string {
    return kandidaatstelling ? `/verhuur/${kandidaatstelling}` : '/verhuur';
  }
}

const nogTeTekenen = ({ ondertekenaars, handtekeningen }: OvereenkomstEntiteit): Tekenaar[] =>
  ondertekenaars.filter((wie) => !handtekeningen.some(({ door }) => door === wie));
