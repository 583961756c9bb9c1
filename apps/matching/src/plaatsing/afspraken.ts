import { LIJNEN, type Lijn } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import type { Afspraken } from './domain/plaatsing.js';

/** What the region agreed about gaps and standing still, with today and new ids. */
export function afspraken(hub: Hub, w: Werkeenheid): Afspraken {
  const { gaten, stilstand } = hub.profiel;
  const toegestaan = LIJNEN.map((lijn) => [lijn, gaten.toegestaanDagen[lijn].waarde]);
  return {
    vandaag: w.klok.vandaag(),
    nieuwId: hub.nieuwId,
    gaten: {
      toegestaanDagen: Object.fromEntries(toegestaan) as Record<Lijn, number>,
      vooruitDagen: gaten.vooruitDagen.waarde,
    },
    stilstand: { herinneren: stilstand.herinnerenWerkdagen.waarde, escaleren: stilstand.escalerenWerkdagen.waarde },
  };
}
