import { hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Zoekmens, Zoekvoorstel } from '../gemeen/typen.js';

/** Persons for whom somebody could look, in the order of the list. */
export const metZoeker = (v: Zoekvoorstel): Zoekmens[] => v.mensen.filter((m) => m.naar);

/** What can be said aloud about the proposal. */
export function zoekvoorstelzin(v: Zoekvoorstel): string {
  const [wel, alle] = [metZoeker(v).length, v.mensen.length];
  if (alle === 0) return 'Voor iedereen op de lijst zoekt al iemand.';
  const niet = alle - wel;
  const begin =
    wel === 0
      ? 'Voor niemand is er nu een partij die kan zoeken'
      : `Voor ${inWoorden(wel)} ${wel === 1 ? 'kandidaat' : 'kandidaten'} is er een partij die kan zoeken`;
  return niet > 0 && wel > 0 ? `${begin}; voor ${inWoorden(niet)} niet.` : `${begin}.`;
}

/** How sure it is that no better proposal exists. */
export const zegBewijs = (v: Zoekvoorstel): string =>
  v.bewezen
    ? `Bewezen: geen ander voorstel binnen de afspraken is meer dan ${v.waarde} punten waard.`
    : `Een beter voorstel is niet uitgesloten: dit is ${v.waarde} punten waard, hoogstens ${v.bovengrens} is mogelijk.`;

/** The command that asks the proposed party to look. */
export const opdrachtVoor = (m: Zoekmens) =>
  m.naar && {
    methode: 'POST' as const,
    pad: '/v1/zoekopdrachten',
    lichaam: { casus: m.casus, aan: m.naar.partij, gemeente: m.naar.gemeente },
    omschrijving: hoofdletter(`zoekopdracht voor ${m.casusnummer} aan ${m.naar.partijnaam}`),
  };
