import { isDatum, weiger, type Datum } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

/** Kinds of recipients that a toestemming geheimhouding can name. */
export const ONTVANGERS = ['matchingspunt', 'gemeente', 'corporatie', 'zorg'] as const;
export type Toestemmingontvanger = (typeof ONTVANGERS)[number];

/** The person's release from professional secrecy: to whom, until when (art. 7:457 BW; te toetsen). Revocable. */
export interface Toestemming {
  vastgelegdOp: Datum;
  geldigTot: Datum;
  aan: Toestemmingontvanger[];
  ingetrokkenOp?: Datum | null;
}

/** Whether it covers this recipient on this day; a withdrawn or expired one covers nobody. */
export const dekt = (t: Toestemming | undefined, aan: Toestemmingontvanger, vandaag: Datum): boolean =>
  t !== undefined && !t.ingetrokkenOp && t.vastgelegdOp <= vandaag && vandaag <= t.geldigTot && t.aan.includes(aan);

/**
 * Nothing about the person leaves without it.
 * @throws {Regelfout} toestemming-ontbreekt
 */
export function eisToestemming(t: Toestemming | undefined, aan: readonly Toestemmingontvanger[], vandaag: Datum): void {
  if (aan.every((ontvanger) => dekt(t, ontvanger, vandaag))) return;
  weiger({
    code: 'toestemming-ontbreekt',
    soort: 'ongeldig',
    titel: 'Toestemming geheimhouding ontbreekt.',
    detail: `Zonder toestemming voor ${aan.join(' en ')} gaat er niets weg: art. 7:457 BW (te toetsen). Leg met de cliënt vast wat, aan wie, tot wanneer; doe het daarna opnieuw. Er is niets gewijzigd en niets verstuurd.`,
    van: 'art. 7:457 BW (te toetsen)',
    regel: 'toestemming-geheimhouding',
  });
}

/** Checks what is recorded. @throws {Regelfout} toestemming-ongeldig */
export function toetsToestemming(t: Toestemming, vandaag: Datum): void {
  if (!isDatum(t.vastgelegdOp) || t.vastgelegdOp > vandaag)
    ongeldig(
      'toestemming-ongeldig',
      'Deze toestemming kan niet gelden.',
      'De dag van vastleggen ligt na vandaag. Leg vast wanneer de cliënt ja zei.',
      'vastgelegdOp',
    );
  if (!isDatum(t.geldigTot) || t.geldigTot < vandaag)
    ongeldig(
      'toestemming-ongeldig',
      'Deze toestemming kan niet gelden.',
      'De einddatum ligt voor vandaag. Spreek met de cliënt een nieuwe einddatum af.',
      'geldigTot',
    );
}
