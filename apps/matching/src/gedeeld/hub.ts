import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { viewBij, register, type ViewBeschrijving } from '@weerthuis/contracts';
import { isOin, type Oin, type Partijrol, type Regioprofiel, type Uuid } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';

/** What one party gets of a fact; `view` only where its part in the casus has a view of its own. */
export interface Bericht {
  oin: Oin;
  gegevens: object;
  view?: string;
}

/** What use cases of the hub need besides a unit of work: the bus and the convenant. */
@Injectable()
export class Hub {
  constructor(
    readonly bus: Bus,
    readonly convenant: ConvenantDienst,
  ) {}

  get profiel(): Regioprofiel {
    return this.convenant.profiel;
  }

  readonly nieuwId = (): Uuid => randomUUID();

  isZorgpartij = (oin: Oin): boolean => isOin(oin) && this.convenant.partijen('zorg').some((p) => p.oin === oin);

  /** The desk of the hub that looks after a gemeente, if the region has one for it: each has its own queue. */
  coordinatiepunt(gemeente: string): string | undefined {
    return this.profiel.coordinatiepunten.find((c) => c.gemeenten.includes(gemeente))?.naam;
  }

  /** The party that acts for a gemeente: itself, or the centrumgemeente. */
  gemeente(code: string): Oin {
    return this.convenant.gemeente(code).oin;
  }

  /**
   * Sends one fact of the hub (`voordracht.vervallen`) on a stream. Whoever is named twice gets it once; nobody named: no fact.
   */
  async zend(w: Werkeenheid, feit: string, stroom: Uuid, berichten: readonly Bericht[]): Promise<void> {
    const type = `nl.weerthuis.${feit}.v1`;
    const gezien = new Set<string>();
    const aan = berichten.flatMap(({ oin, gegevens, view }) => {
      const beschrijving = this.viewVoor(type, this.convenant.partij(oin).rol, view);
      const sleutel = `${oin} ${beschrijving.view}`;
      if (gezien.has(sleutel)) return [];
      gezien.add(sleutel);
      return [{ oin, view: beschrijving.klasse, gegevens: zonderLeeg(gegevens) }];
    });
    if (aan.length) await this.bus.zend(w, { stroom, aan });
  }

  /** The view asked for, that of the role, or the one that several roles share. */
  private viewVoor(type: string, rol: Partijrol, view?: string): ViewBeschrijving {
    const gevonden =
      viewBij(type, view ?? rol) ??
      register.find((v) => !view && v.type === type && v.van.includes('matching') && v.naar.includes(rol));
    if (!gevonden) throw new Error(`${type} heeft geen view ${view ?? rol} voor ${rol}`);
    return gevonden;
  }
}

/** Columns hold null where a fact has nothing. */
const zonderLeeg = (gegevens: object): object =>
  Object.fromEntries(Object.entries(gegevens).filter(([, waarde]) => waarde !== undefined && waarde !== null));
