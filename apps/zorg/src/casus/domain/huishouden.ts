import { elfproef, isDatum, plusMaanden, type Datum, type Uuid } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

export type Lidrol = 'aanvrager' | 'partner' | 'kind';
export type Lidsoort = 'volwassene' | 'kind';

/** What a begeleider fills in for one member of the huishouden. */
export interface LidInvoer {
  rol: Lidrol;
  voornamen: string;
  achternaam: string;
  geboortedatum: Datum;
  bsn?: string;
  telefoon?: string;
  email?: string;
}

/** One member with the random uuid that all parties use for it, apart from who it is. */
export interface NieuwLid {
  id: Uuid;
  rol: Lidrol;
  soort: Lidsoort;
  identiteit: Omit<LidInvoer, 'rol'>;
}

/** A member in the role of kind counts as an adult from its eighteenth birthday; the other roles always do. */
const soortVan = (lid: LidInvoer, vandaag: Datum): Lidsoort =>
  lid.rol === 'kind' && plusMaanden(lid.geboortedatum, 18 * 12) > vandaag ? 'kind' : 'volwassene';

function toetsLid(lid: LidInvoer, veld: string, vandaag: Datum): void {
  if (!isDatum(lid.geboortedatum) || lid.geboortedatum > vandaag)
    ongeldig(
      'geboortedatum-ongeldig',
      'De geboortedatum klopt niet.',
      'De geboortedatum is geen dag tot en met vandaag. Neem hem over van het identiteitsbewijs.',
      `${veld}.geboortedatum`,
    );
  if (lid.bsn !== undefined && !elfproef(lid.bsn))
    ongeldig(
      'bsn-ongeldig',
      'Het BSN klopt niet.',
      'De negen cijfers voldoen niet aan de elfproef (Besluit BSN, te toetsen). Neem het BSN over van het identiteitsbewijs.',
      `${veld}.bsn`,
    );
}

function toetsSamenstelling(leden: readonly LidInvoer[]): void {
  const aantal = (rol: Lidrol) => leden.filter((lid) => lid.rol === rol).length;
  if (aantal('aanvrager') !== 1 || aantal('partner') > 1)
    ongeldig(
      'huishouden-onvolledig',
      'Het huishouden klopt niet.',
      'Een huishouden heeft precies één aanvrager en hoogstens één partner. Pas de rollen aan.',
      'leden',
    );
  const nummers = leden.map((lid) => lid.bsn).filter((bsn) => bsn !== undefined);
  if (new Set(nummers).size < nummers.length)
    ongeldig(
      'bsn-dubbel',
      'Een BSN staat er twee keer.',
      'Twee leden van het huishouden hebben hetzelfde BSN. Controleer beide nummers.',
      'leden',
    );
}

/**
 * Makes the members of a new huishouden; `nieuwId` gives a random uuid per member.
 * @throws {Regelfout} huishouden-onvolledig, geboortedatum-ongeldig, bsn-ongeldig, bsn-dubbel
 */
export function stelHuishoudenSamen(leden: readonly LidInvoer[], vandaag: Datum, nieuwId: () => Uuid): NieuwLid[] {
  leden.forEach((lid, i) => toetsLid(lid, `leden[${i}]`, vandaag));
  toetsSamenstelling(leden);
  return leden.map((lid) => {
    const { rol, ...identiteit } = lid;
    return { id: nieuwId(), rol, soort: soortVan(lid, vandaag), identiteit };
  });
}
