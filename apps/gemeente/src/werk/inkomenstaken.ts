import { Injectable } from '@nestjs/common';
import { Taakbron, Taakwerk, zegDag, type Taakrij } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Veld, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { LidEntiteit } from '../casus/store/lid.entiteit.js';
import { INKOMEN } from '../kern/medewerkers.js';
import { OverdrachtEntiteit } from '../overdracht/store/overdracht.entiteit.js';
import { SpoorEntiteit } from '../sporen/store/spoor.entiteit.js';
import { zegInkomenstaak } from './zeg-inkomenstaak.js';

type Rij = Taakrij & Pick<Inkomenstaak, 'uitkeringen' | 'volwassenen' | 'aangeboden'>;

/** A task about money before the key, with the tracks behind it. */
export class Inkomenstaak extends Taakwerk {
  /** Per adult with a benefit track: where the newest stands, and from when it would run. */
  @Veld('financien.spoor') uitkeringen?: { stand: string; vanaf: Datum | null }[];
  @Veld('huishouden.lid') volwassenen?: number;
  /** Day on which the money was offered to the other gemeente. */
  @Veld('overdracht.stand') aangeboden?: Datum;
}

/** Income and its transfer in the queue of who arranges it, on the screen of the money of the casus. */
@Injectable()
export class Inkomenstaken extends Taakbron<Inkomenstaak, Rij> {
  readonly naam = 'inkomen';
  override readonly soorten = ['inkomen-geregeld', 'overdracht'];
  override readonly rollen = INKOMEN;
  override readonly uit = Inkomenstaak;

  override async vulAan(w: Werkeenheid, taken: Taakrij[]): Promise<Rij[]> {
    const casus = In([...new Set(taken.map((t) => t.casus))]);
    const leden = await w.em.findBy(LidEntiteit, { casus, soort: 'volwassene' });
    const sporen = await w.em.findBy(SpoorEntiteit, { casus, soort: 'uitkering' });
    const uit = await w.em.findBy(OverdrachtEntiteit, { casus, richting: 'uit', stand: 'aangeboden' });
    return taken.map((taak) => {
      const [van, o] = [
        sporen.filter((s) => s.casus === taak.casus),
        uit.find((een) => een.plaatsing === taak.plaatsing),
      ];
      return {
        ...taak,
        uitkeringen: van.map(({ stand, vanaf }) => ({ stand, vanaf })),
        volwassenen: leden.filter((l) => l.casus === taak.casus).length,
        ...(o && { aangeboden: o.aangebodenOp }),
      };
    });
  }

  override zeg(t: Inkomenstaak): { titel: string; zin: string; aanZet?: string } {
    return zegInkomenstaak(t, zegDag);
  }

  pad({ casus }: Inkomenstaak): string {
    return `/inkomen/${casus}`;
  }
}

/** Registration at the new address, on the same screen. */
@Injectable()
export class Inschrijftaken extends Taakbron {
  readonly naam = 'inschrijving';
  override readonly soorten = ['inschrijving'];
  override readonly rollen = INKOMEN;

  override zeg(): { titel: string } {
    return { titel: 'Leg de inschrijving vast' };
  }

  pad({ casus }: { casus: string }): string {
    return `/inkomen/${casus}`;
  }
}
