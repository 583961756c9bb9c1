import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { ContactEntiteit, IdentiteitEntiteit } from './identiteit.entiteit.js';

/** As it came out of the seal. */
export interface Verzegeld {
  leden: { lid: Uuid; voornamen: string; achternaam: string; geboortedatum: Datum; bsn?: string }[];
  contact?: { telefoon?: string; email?: string };
}

/** The identities this gemeente may hold, each on its own ground. */
@Injectable()
export class Identiteiten {
  /**
   * Keeps what was released; without `voordracht` on the gemeente's own ground, which a later release for a voordracht
   * does not take away.
   */
  async bewaar(w: Werkeenheid, casus: Uuid, { leden, contact }: Verzegeld, voordracht: Uuid | null): Promise<void> {
    const zinnen = leden.map(({ lid, voornamen, achternaam, geboortedatum, bsn }) =>
      w.em.query(
        `INSERT INTO gemeente.identiteit (lid, casus, voornamen, achternaam, geboortedatum, bsn, voordracht)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (lid) DO UPDATE SET voornamen = excluded.voornamen, achternaam = excluded.achternaam,
           geboortedatum = excluded.geboortedatum, bsn = coalesce(excluded.bsn, identiteit.bsn),
           voordracht = CASE WHEN identiteit.voordracht IS NULL THEN NULL ELSE excluded.voordracht END`,
        [lid, casus, voornamen, achternaam, geboortedatum, bsn ?? null, voordracht],
      ),
    );
    if (contact)
      zinnen.push(
        w.em.query(
          `INSERT INTO gemeente.contact (casus, telefoon, email, voordracht) VALUES ($1, $2, $3, $4)
         ON CONFLICT (casus) DO UPDATE SET telefoon = excluded.telefoon, email = excluded.email,
           voordracht = CASE WHEN contact.voordracht IS NULL THEN NULL ELSE excluded.voordracht END`,
          [casus, contact.telefoon ?? null, contact.email ?? null, voordracht],
        ),
      );
    await Promise.all(zinnen);
  }

  /** Erases what was released for this voordracht only. */
  async wis(w: Werkeenheid, casus: Uuid, voordracht: Uuid): Promise<void> {
    await w.em.delete(IdentiteitEntiteit, { casus, voordracht });
    await w.em.delete(ContactEntiteit, { casus, voordracht });
  }

  vanCasus(w: Werkeenheid, casus: Uuid): Promise<IdentiteitEntiteit[]> {
    return w.em.find(IdentiteitEntiteit, { where: { casus }, order: { geboortedatum: 'ASC', lid: 'ASC' } });
  }

  contact(w: Werkeenheid, casus: Uuid): Promise<ContactEntiteit | null> {
    return w.em.findOneBy(ContactEntiteit, { casus });
  }
}
