import { totdat } from '@weerthuis/testkit';
import type { Medewerker } from './medewerker.js';

/** A row of the work queue, as the screens read it. */
export interface Rij {
  id: string;
  soort: string;
  casus?: string;
  titel: string;
  zin: string;
  termijn?: string;
  aanZet: string;
  pad: string;
}

/** What is in this employee's queue, about one casus when it is given. */
export const rijen = async (wie: Medewerker, casus?: string): Promise<Rij[]> =>
  (await wie.lees<Rij[]>('/werk')).filter((rij) => !casus || rij.casus === casus);

/** The row of this kind about this casus, once it says this. */
export const rij = (wie: Medewerker, soort: string, casus: string, titel = ''): Promise<Rij> =>
  totdat(async () => (await rijen(wie, casus)).find((een) => een.soort === soort && een.titel.includes(titel)), {
    omschrijving: `${soort} ${titel} in de werkrij`,
  });
