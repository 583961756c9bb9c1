import { queryOptions, useQuery } from '@tanstack/react-query';
import { vraag } from '../api/vraag.js';
import { useIk } from './ik.js';

interface Rij {
  casus: string;
  casusnummer?: string;
}

/** Per kind of organisation the list that knows its casussen, and the roles that may read it. */
const LIJST = {
  matching: { pad: '/v1/aanmeldingen', rollen: ['coordinator'] },
  zorg: { pad: '/v1/casussen', rollen: ['begeleider', 'planner'] },
  gemeente: { pad: '/v1/casussen-deelname', rollen: ['indicatieconsulent', 'inkomensconsulent'] },
  corporatie: { pad: '/v1/casussen-deelname', rollen: ['verhuurconsulent'] },
} as const;

const nummersVraag = (pad: string) =>
  queryOptions({ queryKey: ['nummers', pad], queryFn: ({ signal }) => vraag<Rij[]>(pad, { signal }) });

/**
 * The casussen that this reader may see, with the number to say aloud. Whoever may read none, such as a beheerder, gets the
 * first part of the number of the machine.
 */
export function useCasusnummers(): { casussen: readonly Rij[]; nummer: (casus: string) => string } {
  const { organisatie, rollen } = useIk();
  const { pad, rollen: lezers } = LIJST[organisatie.rol];
  const mag = lezers.some((rol) => rollen.includes(rol));
  const { data: casussen = [] } = useQuery({ ...nummersVraag(pad), enabled: mag });
  return {
    casussen,
    nummer: (casus) => casussen.find((c) => c.casus === casus)?.casusnummer ?? `casus ${casus.slice(0, 8)}`,
  };
}
