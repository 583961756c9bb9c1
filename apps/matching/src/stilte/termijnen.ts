import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import type { Termijnen } from './domain/openstap.js';

/** The terms of the region, today. */
export function termijnen({ profiel, convenant }: Hub, w: Werkeenheid): Termijnen {
  const { beslist, signalen } = profiel;
  const van = (soort: keyof typeof beslist): number => beslist[soort].termijnWerkdagen.waarde;
  return {
    vandaag: w.klok.vandaag(),
    hub: convenant.mij.oin,
    wekenTotAanbod: profiel.wekenTotAanbod.waarde,
    toelating: van('toelating'),
    urgentie: van('urgentie'),
    omklap: van('omklap'),
    afsluiten: van('afsluiten'),
    signaal: signalen.overlast,
  };
}
