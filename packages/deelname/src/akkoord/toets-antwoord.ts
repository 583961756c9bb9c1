import { type Datum, eisOpTijd, toetsNeereden, weiger } from '@weerthuis/domain';
import { magAntwoorden } from '../beeld/beeld.js';
import type { AntwoordInvoer } from '../haken.js';

/** What of a question decides whether an answer to it still counts. */
export interface TeBeantwoorden {
  stand: string;
  rol: string;
  antwoordVoor: Datum;
  antwoord?: { antwoord?: string } | null;
}

const NIETS = 'Er is niets gewijzigd.';

/**
 * May this answer be given today? The hub has the last word; this spares a worker an answer that cannot count.
 * @throws Regelfout
 */
export function toetsInvoer(verzoek: TeBeantwoorden, a: AntwoordInvoer, vandaag: Datum): void {
  if (!magAntwoorden(verzoek, a.antwoord))
    weiger({
      code: verzoek.stand === 'beantwoord' ? 'akkoord-al-gegeven' : 'akkoord-vervallen',
      soort: 'conflict',
      titel: verzoek.stand === 'beantwoord' ? 'Op deze vraag is al geantwoord.' : 'Deze vraag is niet meer open.',
      detail: `De vraag staat op '${verzoek.stand}'; één antwoord per vraag (regel van het matchingspunt). Bel het matchingspunt als het antwoord anders moet. ${NIETS}`,
      van: 'regel van het matchingspunt',
    });
  // The person's no wins until signing, also after an earlier yes and after its term.
  if (verzoek.stand === 'open') eisOpTijd(verzoek.antwoordVoor, vandaag);
  if (a.antwoord === 'nee' && a.reden) toetsNeereden(verzoek.rol, a.reden);
  if (a.antwoord === 'ja' && a.geldigTot && a.geldigTot < verzoek.antwoordVoor)
    weiger({
      code: 'akkoord-te-kort-geldig',
      soort: 'ongeldig',
      titel: 'Het akkoord geldt te kort.',
      detail: `Een akkoord geldt ten minste tot de antwoordtermijn ${verzoek.antwoordVoor} (regioprofiel). Kies een latere datum. Je invoer is bewaard.`,
      van: 'regioprofiel',
      veld: 'geldigTot',
    });
  if (verzoek.rol === 'persoon' && !(a.doorWie && a.hoeGevraagd))
    weiger({
      code: 'antwoord-herkomst-ontbreekt',
      soort: 'ongeldig',
      titel: 'Wie antwoordde en hoe is gevraagd, ontbreekt.',
      detail: `Het antwoord van een persoon vermeldt wie het gaf en hoe het gevraagd is (regel van het matchingspunt). Vul doorWie en hoeGevraagd in. ${NIETS}`,
      van: 'regel van het matchingspunt',
      veld: a.doorWie ? 'hoeGevraagd' : 'doorWie',
    });
}
