import { DEELNAMES, bereikt, type Ontvanger, type Partijrol, type Stap } from '@weerthuis/domain';
import type { ViewBeschrijving } from './feit.js';

/** Which parts a party of a role can have in a casus, and from which step there is one. */
const DELEN: Record<Partijrol, [Ontvanger, Stap][]> = {
  zorg: [
    ['aanmelder', 'aanmelding'],
    ['hoofdbegeleider', 'voordracht'],
  ],
  gemeente: [
    ['herkomst', 'aanmelding'],
    ['vestiging', 'voordracht'],
  ],
  corporatie: [['verhuurder', 'voorlopig-akkoord']],
  matching: [],
};

/**
 * Who reads a view, as the disclosure table names recipients: per entry all of these must be allowed, or any one entry. A view of a
 * finer part (`herkomst`) is read by that part; a view of a role by the role, or by each part that exists at the view's step.
 */
export function lezersVan(view: ViewBeschrijving): Ontvanger[][] {
  if (view.view in DEELNAMES) return [[view.view as Ontvanger]];
  return view.naar.flatMap((rol) => {
    const delen = DELEN[rol].filter(([, vanaf]) => bereikt(vanaf, view.stap)).map(([deel]) => deel);
    return delen.length ? [[rol as Ontvanger], delen] : [[rol as Ontvanger]];
  });
}
