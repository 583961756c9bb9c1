import { isDatum, korteDatum, laatste, plusDagen, weiger, type Datum } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

/** Days before the end at which the begeleider is reminded to judge again. */
export const HERINNERDAGEN = 14;

/** The day of the reminder: two weeks before the end, at the earliest tomorrow. */
export const herinnerOp = (geldigTot: Datum, vandaag: Datum): Datum =>
  laatste(plusDagen(geldigTot, -HERINNERDAGEN), plusDagen(vandaag, 1));

/** @param dagen how long a declaration holds at most (region profile). @throws {Regelfout} woonklaar-ongeldig */
export function toetsVerklaring(geldigTot: Datum, vandaag: Datum, dagen: number): void {
  if (!isDatum(geldigTot) || geldigTot < vandaag)
    ongeldig(
      'woonklaar-ongeldig',
      'De verklaring is dan al verlopen.',
      'De laatste dag ligt voor vandaag. Kies een latere dag.',
      'geldigTot',
    );
  const uiterste = plusDagen(vandaag, dagen);
  if (geldigTot > uiterste)
    ongeldig(
      'woonklaar-ongeldig',
      'De verklaring geldt te lang.',
      `Een woonklaarverklaring geldt hoogstens ${dagen} dagen (regioprofiel), dus tot en met ${korteDatum(uiterste)} ${uiterste.slice(0, 4)}. Kies een eerdere dag.`,
      'geldigTot',
    );
}

/** @throws {Regelfout} woonklaar-ontbreekt, woonklaar-verlopen */
export function eisWoonklaar(geldigTot: Datum | undefined, vandaag: Datum): Datum {
  if (!geldigTot)
    return ongeldig(
      'woonklaar-ontbreekt',
      'Er is geen woonklaarverklaring.',
      'Zonder verklaring geen aanmelding (regioprofiel). Beoordeel of de cliënt woonklaar is en leg dat vast.',
    );
  if (geldigTot < vandaag)
    weiger({
      code: 'woonklaar-verlopen',
      soort: 'conflict',
      titel: 'De woonklaarverklaring is verlopen.',
      detail: `Zij gold t/m ${korteDatum(geldigTot)}; zonder geldige verklaring geen aanmelding of voordracht (regioprofiel). Beoordeel opnieuw. De wachttijd blijft staan.`,
      van: 'regioprofiel',
    });
  return geldigTot;
}
