import type { Werkkennis } from '@weerthuis/deelname';
import { Open } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { IsNull, Not } from 'typeorm';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';

type Rij = Pick<KandidaatEntiteit, 'id' | 'casus'> & { casusnummer?: string };

/** A known candidate without a check, as the work queue may know it: not who it is. */
export class Toetswerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
}

/** Candidates that we know and did not check. */
export const toetswerk = (k: Werkkennis): Werkbron<Rij, Toetswerk> => ({
  naam: 'toets',
  rollen: ['verhuurconsulent'],
  uit: Toetswerk,
  async lees(w) {
    const wie = { stand: 'voorlopig', toets: IsNull(), identiteit: Not(IsNull()) } as const;
    const rijen = await w.em.find(KandidaatEntiteit, { select: { id: true, casus: true }, where: wie });
    return k.metNummer(
      w,
      rijen.map(({ id, casus }) => ({ id, casus })),
    );
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.id,
  toon: ({ id, casus, casusnummer }): Werk => ({
    soort: 'toets',
    casus,
    ...(casusnummer ? { casusnummer } : {}),
    titel: 'Leg de eigen toets vast',
    zin: 'De kandidaat is bekend. Alleen de uitkomst van de toets komt hier; wat je opzocht, blijft in de eigen administratie.',
    aanZet: k.mij.titel,
    alsNiets: 'kan er geen definitief ja komen',
    pad: `/verhuur/${id}`,
  }),
});
