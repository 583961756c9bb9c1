import type { Partij, Partijrol } from '@weerthuis/domain';
import type { IdpOrganisatie } from '@weerthuis/testkit';

/** The employee roles of which each organisation gets one demo user. */
export const MEDEWERKERROLLEN: Record<Partijrol, string[]> = {
  zorg: ['begeleider', 'planner', 'beheerder'],
  gemeente: ['indicatieconsulent', 'inkomensconsulent', 'beleidsmedewerker', 'beheerder'],
  corporatie: ['verhuurconsulent', 'beheerder'],
  matching: ['coordinator', 'beheerder'],
};

/** For development on loopback only; every demo user has it. */
export const DEMOWACHTWOORD = 'weerthuis';

/** The demo users of a party, named `<rol>.<partij>`, who log in to the screens at `adres`. */
export const organisatie = (partij: Pick<Partij, 'naam' | 'oin' | 'rol'>, adres?: string): IdpOrganisatie => ({
  naam: partij.naam,
  oin: partij.oin,
  ...(adres ? { adressen: [adres] } : {}),
  gebruikers: MEDEWERKERROLLEN[partij.rol].map((rol) => ({
    gebruiker: `${rol}.${partij.naam}`,
    wachtwoord: DEMOWACHTWOORD,
    rollen: [rol],
    naam: `Voorbeeld-${rol}`,
  })),
});
