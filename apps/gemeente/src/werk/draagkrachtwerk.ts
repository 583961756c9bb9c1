import { zegDag, type Werkkennis } from '@weerthuis/deelname';
import { buurt, type Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { LessThanOrEqual } from 'typeorm';
import { DraagkrachtEntiteit } from '../draagkracht/store/draagkracht.entiteit.js';
import { BELEID } from '../kern/medewerkers.js';

/** A buurt to look at again, as the work queue may know it. */
export class Draagkrachtwerk {
  @Open() id!: string;
  @Veld('draagkracht.herzienOp') herzienOp?: Datum;
}

/** Buurten of which the day to look again has come. */
export const draagkrachtwerk = (k: Werkkennis): Werkbron<DraagkrachtEntiteit, Draagkrachtwerk> => ({
  naam: 'draagkracht',
  rollen: BELEID,
  uit: Draagkrachtwerk,
  lees: (w) => w.em.findBy(DraagkrachtEntiteit, { herzienOp: LessThanOrEqual(w.klok.vandaag()) }),
  betrokkene: () => [],
  sleutel: (rij) => rij.id,
  toon: ({ id, herzienOp }): Werk => ({
    soort: 'draagkracht',
    titel: `Herzie de draagkracht van ${buurt(id)?.naam ?? id}`,
    zin: herzienOp ? `Op ${zegDag(herzienOp)} zouden wij opnieuw kijken.` : 'Wij zouden opnieuw kijken.',
    ...(herzienOp && { termijn: herzienOp }),
    aanZet: k.mij.titel,
    alsNiets: 'telt bij het matchen de oude draagkracht',
    pad: `/buurten/${id}`,
  }),
});
