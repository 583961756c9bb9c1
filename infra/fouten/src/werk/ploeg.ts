import type { Omgeving } from '../opstelling/omgeving.js';
import { Beller } from './beller.js';
import type { Geschiedenis } from './geschiedenis.js';

/** Who works where: one employee of every kind that the workload needs. */
export interface Ploeg {
  begeleider: Beller;
  planner: Beller;
  consulent: Beller;
  beleid: Beller;
  verhuur: Beller;
  coordinator: Beller;
  hubbeheer: Beller;
  gemeentebeheer: Beller;
}

export function maakPloeg(o: Omgeving, g: Geschiedenis, geduld = 120_000): Ploeg {
  const wie = (naam: string, functie: string): Beller =>
    new Beller(naam, o.dienst(naam).url, () => o.idp.token(naam, functie), g, geduld);
  return {
    begeleider: wie('traverse', 'begeleider'),
    planner: wie('traverse', 'planner'),
    consulent: wie('tilburg', 'indicatieconsulent'),
    beleid: wie('tilburg', 'beleidsmedewerker'),
    verhuur: wie('tiwos', 'verhuurconsulent'),
    coordinator: wie('matchingspunt', 'coordinator'),
    hubbeheer: wie('matchingspunt', 'beheerder'),
    gemeentebeheer: wie('tilburg', 'beheerder'),
  };
}
