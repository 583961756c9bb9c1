import { waarde, type Gesourcet, type Regioprofiel } from '@weerthuis/domain';
import type { Gewichten } from './paar.js';

const DELEN = ['urgentie', 'wachttijdPerMaand', 'eigenWijk', 'wensbuurt', 'netwerk', 'spreiding'] as const;
const herkomst = (w: Gesourcet<number>): string => w.bron ?? 'aanname';

/** The weights of the region profile, with the profile's version and the origin per part. */
export function gewichtenVan({
  regio,
  versie,
  wegingen,
}: Pick<Regioprofiel, 'regio' | 'versie' | 'wegingen'>): Gewichten {
  return {
    versie: `${regio} ${versie}`,
    bron: DELEN.map((deel) => `${deel}: ${herkomst(wegingen[deel])}`).join('; '),
    urgentie: waarde(wegingen.urgentie),
    wachttijdPerMaand: waarde(wegingen.wachttijdPerMaand),
    eigenWijk: waarde(wegingen.eigenWijk),
    wensbuurt: waarde(wegingen.wensbuurt),
    netwerk: waarde(wegingen.netwerk),
    spreiding: waarde(wegingen.spreiding),
  };
}
