import { weiger } from '@weerthuis/domain';
import type { Grens, Grenssoort } from './invoer.js';

/** Who may say that there is room after all. */
const VAN_WIE: Record<Grenssoort, { wie: string; nu: string }> = {
  buurt: { wie: 'de gemeente', nu: 'Vraag de gemeente of de buurt meer kan dragen' },
  begeleiding: { wie: 'de hoofdbegeleider', nu: 'Vraag de hoofdbegeleider wanneer er weer plek is' },
  contingent: { wie: 'de partijen van de afspraak', nu: 'Bespreek met hen of er een bij kan' },
};

/**
 * Since the verdeling others may have taken the room that it counted on.
 * @throws Regelfout with the first limit that has none left
 */
export function toetsRuimte(grenzen: readonly Grens[]): void {
  const vol = grenzen.find((g) => g.hoogstens === 0);
  if (!vol) return;
  const { wie, nu } = VAN_WIE[vol.soort];
  weiger({
    code: 'grens-bereikt',
    soort: 'conflict',
    titel: 'Sinds de verdeling is deze ruimte vergeven.',
    detail: `De afspraak '${vol.id}' is bereikt; daarover gaat ${wie} (${vol.bron}). ${nu}, of draag met de hand voor. Er is niets gewijzigd.`,
    van: vol.bron,
    regel: vol.id,
  });
}
