import { korteDatum, weiger, type Datum, type Uuid } from '@weerthuis/domain';
import type { Beoordeeld } from '../../shortlist/domain/verdeler.js';

export interface Voordrachtvraag {
  aanbodStand: string;
  beschikbaarVanaf: Datum;
  /** Last term of the voordracht that already runs for this home, if one does. */
  loopt?: { antwoordVoor?: Datum } | undefined;
  kandidaten: Uuid[];
  startOp: Datum;
  vandaag: Datum;
  plaatsen: number;
  reserve: number;
  /** Judged on `startOp`, in the order of `kandidaten`. */
  paren: Beoordeeld[];
  /** Whether a casus is admitted and not asked or placed elsewhere. */
  vrij: (casus: Uuid) => boolean;
  afwijking?: { reden: string } | undefined;
  /** Who may allow a deviation (region profile), and whether all of them did. */
  afwijkenMag: { wie: readonly string[]; toegestaan: boolean };
}

/** From these nobody may deviate: they are not the hub's to waive. */
const ZONDER_AFWIJKING = ['woonklaar-verlopen', 'dubbel-gemeld', 'casus-bevroren', 'geen-indicatie', 'woonprofiel'];
const NIETS = 'Er is niets gewijzigd.';

function toetsWoning(v: Voordrachtvraag): void {
  if (v.aanbodStand === 'in-voordracht')
    weiger({
      code: 'voordracht-al-open',
      soort: 'conflict',
      titel: 'Voor deze woning loopt al een voordracht.',
      detail: `Eén open voordracht per woning (regel van het matchingspunt). Zet deze kandidaat op reserve of wacht${v.loopt?.antwoordVoor ? ` tot ${korteDatum(v.loopt.antwoordVoor)}` : ''}. ${NIETS}`,
      van: 'regel van het matchingspunt',
    });
  if (v.aanbodStand !== 'beschikbaar')
    weiger({
      code: 'aanbod-niet-beschikbaar',
      soort: 'conflict',
      titel: 'Deze woning is niet beschikbaar.',
      detail: `Het aanbod staat op '${v.aanbodStand}' (toestanden van Weerthuis). Kies een andere woning. ${NIETS}`,
      van: 'toestanden.aanbod',
    });
  if (v.startOp < v.vandaag || v.startOp < v.beschikbaarVanaf)
    weiger({
      code: 'startdatum-te-vroeg',
      soort: 'ongeldig',
      titel: 'De startdatum ligt te vroeg.',
      detail: `De woning is er vanaf ${korteDatum(v.beschikbaarVanaf)} (aanbod van de corporatie). Kies die dag of later. ${NIETS}`,
      van: 'aanbod',
      veld: 'startOp',
    });
}

function toetsAantal(v: Voordrachtvraag): void {
  const meest = v.plaatsen + v.reserve;
  if (v.kandidaten.length > meest || new Set(v.kandidaten).size < v.kandidaten.length)
    weiger({
      code: 'kandidaten-te-veel',
      soort: 'ongeldig',
      titel: 'Dit aantal kandidaten kan niet.',
      detail: `Per woning ${v.plaatsen} gevraagd en ${v.reserve} reserve, elk één keer (regioprofiel). Noem er hoogstens ${meest}. ${NIETS}`,
      van: 'regioprofiel',
      veld: 'kandidaten',
    });
}

function toetsPaar({ zoeker, oordeel }: Beoordeeld, v: Voordrachtvraag): void {
  const nee = oordeel.redenen.filter((r) => !r.ja).map((r) => r.code);
  if (nee.includes('woonklaar-verlopen'))
    weiger({
      code: 'woonklaar-verlopen',
      soort: 'conflict',
      titel: 'De woonklaarverklaring is verlopen.',
      detail: `Zij geldt t/m ${korteDatum(zoeker.woonklaarTot)}; zonder verklaring geen voordracht (regioprofiel). De aanmelder beoordeelt opnieuw. De wachttijd blijft staan.`,
      van: 'regioprofiel',
    });
  const vast = nee.filter((code) => ZONDER_AFWIJKING.includes(code));
  if (vast.length || (nee.length && !v.afwijking))
    weiger({
      code: vast.length ? 'kandidaat-niet-plaatsbaar' : 'kandidaat-past-niet',
      soort: 'conflict',
      titel: vast.length ? 'Deze kandidaat kan nu niet geplaatst worden.' : 'Deze kandidaat past niet bij de woning.',
      detail: `${zoeker.casusnummer}: ${nee.join(', ')} (harde regels van de shortlist). ${vast.length ? 'Los dit eerst op met de aanmelder.' : 'Kies een ander, of geef een afwijking met reden.'} ${NIETS}`,
      van: 'regel van het matchingspunt',
      regel: nee.join(' '),
    });
  if (nee.length && !v.afwijkenMag.toegestaan) anderBeslist(v.afwijkenMag.wie, nee);
}

const anderBeslist = (wie: readonly string[], regels: string[]): never =>
  weiger({
    code: 'afwijking-beslist-een-ander',
    soort: 'verboden',
    titel: 'Over deze afwijking beslist een ander.',
    detail: `Van ${regels.join(', ')} mag alleen worden afgeweken door: ${wie.join(', ')} (regioprofiel). Vraag de afwijking aan en draag daarna voor. ${NIETS}`,
    van: 'regioprofiel',
    regel: regels.join(' '),
  });

/**
 * Whether this voordracht may be made: a home that is free, candidates that fit (or a reasoned deviation), and those asked
 * first free to be asked.
 * @throws Regelfout with the first rule that says no
 */
export function toetsVoordracht(v: Voordrachtvraag): void {
  toetsWoning(v);
  toetsAantal(v);
  for (const paar of v.paren) toetsPaar(paar, v);
  const bezet = v.kandidaten.slice(0, v.plaatsen).find((casus) => !v.vrij(casus));
  if (bezet)
    weiger({
      code: 'kandidaat-al-gevraagd',
      soort: 'conflict',
      titel: 'Deze kandidaat kan nu niet gevraagd worden.',
      detail: `${v.paren.find((p) => p.zoeker.casus === bezet)?.zoeker.casusnummer ?? 'De kandidaat'} is al voor een woning gevraagd of niet op de lijst (één vraag tegelijk, regel van het matchingspunt). Zet de kandidaat op reserve of wacht. ${NIETS}`,
      van: 'regel van het matchingspunt',
    });
}

/** The rules that this voordracht deviates from. */
export const geschondenRegels = (paren: readonly Beoordeeld[]): string[] => [
  ...new Set(paren.flatMap((p) => p.oordeel.redenen.filter((r) => !r.ja).map((r) => r.code))),
];
