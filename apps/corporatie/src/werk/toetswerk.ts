import type { Werkkennis } from '@weerthuis/deelname';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { IsNull, Not } from 'typeorm';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { metAdres } from './adressen.js';

type Rij = Pick<KandidaatEntiteit, 'id' | 'casus'> & { casusnummer?: string; adres?: string };

/** A known candidate without a check, as the work queue may know it: not who it is. */
export class Toetswerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('eenheid.adres') adres?: string;
}

/** Candidates that we know and did not check. */
export const toetswerk = (k: Werkkennis): Werkbron<Rij, Toetswerk> => ({
  naam: 'toets',
  rollen: ['verhuurconsulent'],
  uit: Toetswerk,
  async lees(w) {
    const wie = { stand: 'voorlopig', toets: IsNull(), identiteit: Not(IsNull()) } as const;
    const rijen = await w.em.find(KandidaatEntiteit, { select: { id: true, casus: true, eenheid: true }, where: wie });
    return k.metNummer(w, await metAdres(w, rijen, (rij) => rij.eenheid));
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: ({ id, casus, casusnummer, adres }): Werk => ({
    soort: 'toets',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    titel: adres ? `Leg de eigen toets vast: ${adres}` : 'Leg de eigen toets vast',
    zin: 'De kandidaat is bekend. Alleen de uitkomst van de toets komt hier; wat je opzocht, blijft in de eigen administratie.',
    aanZet: k.mij.titel,
    alsNiets: 'kan er geen definitief ja komen',
    pad: `/verhuur/${id}`,
  }),
});
