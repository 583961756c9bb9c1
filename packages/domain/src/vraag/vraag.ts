import type { Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import { weiger } from '../fout/regelfout.js';
import { bevatBsn } from '../ids/bsn.js';

/** What a question can be about. */
export const VRAAG_OVER = ['casus', 'woning', 'taak'] as const;
export type Vraagover = (typeof VRAAG_OVER)[number];

/** Structured topics come first: most questions need no sentence of their own. */
export const VRAAGONDERWERPEN = [
  'wanneer-klaar',
  'stand-van-zaken',
  'klopt-dit-nog',
  'stuk-nodig',
  'andere-afspraak',
  'wie-is-aanspreekpunt',
  'bel-mij',
  'anders',
] as const;
export type Vraagonderwerp = (typeof VRAAGONDERWERPEN)[number];

export const VRAAGANTWOORDEN = ['ja', 'nee', 'op-dag', 'ik-bel', 'niet-bij-ons', 'anders'] as const;
export type Vraagantwoord = (typeof VRAAGANTWOORDEN)[number];

/** One role in the casus answers. */
export const VRAAGROLLEN = ['aanmelder', 'hoofdbegeleider', 'herkomst', 'vestiging', 'corporatie', 'matching'] as const;
export type Vraagrol = (typeof VRAAGROLLEN)[number];

/** Working days when the asker names no day (aanname). */
const TERMIJN_WERKDAGEN = 5;
export const VRAAGTEKST = 500;

export const vraagtermijn = (vandaag: Datum, uiterlijk?: Datum): Datum =>
  uiterlijk ?? plusWerkdagen(vandaag, TERMIJN_WERKDAGEN);

const nee = (code: string, titel: string, detail: string, veld: string): never =>
  weiger({ code, soort: 'ongeldig', titel, detail: `${detail} Er is niets verstuurd.`, veld, van: 'convenant' });

/** @throws Regelfout vraagtekst-ontbreekt, vraagtermijn-voorbij, vraag-waarover-ontbreekt */
export function toetsVraag(
  v: { onderwerp: Vraagonderwerp; over: Vraagover; waarover?: string; tekst?: string; uiterlijk: Datum },
  vandaag: Datum,
): void {
  if (v.onderwerp === 'anders' && !v.tekst)
    nee(
      'vraagtekst-ontbreekt',
      'De vraag zelf ontbreekt.',
      'Kies een onderwerp, of schrijf bij anders wat je vraagt.',
      'tekst',
    );
  if (v.over !== 'casus' && !v.waarover)
    nee('vraag-waarover-ontbreekt', 'Waarover je vraagt, ontbreekt.', 'Kies de woning of de taak.', 'waarover');
  if (v.uiterlijk < vandaag)
    nee('vraagtermijn-voorbij', 'Deze dag is al voorbij.', 'Kies vandaag of later.', 'uiterlijk');
}

/** @throws Regelfout vraagdag-ontbreekt, vraagtekst-ontbreekt */
export function toetsVraagantwoord(a: { antwoord: Vraagantwoord; dag?: Datum; tekst?: string }): void {
  if (a.antwoord === 'op-dag' && !a.dag) nee('vraagdag-ontbreekt', 'De dag ontbreekt.', 'Vul in wanneer.', 'dag');
  if (a.antwoord === 'anders' && !a.tekst)
    nee(
      'vraagtekst-ontbreekt',
      'Het antwoord zelf ontbreekt.',
      'Kies een antwoord, of schrijf het bij anders.',
      'tekst',
    );
}

const woordenVan = (tekst: string): string[] => tekst.toLocaleLowerCase('nl').match(/[\p{L}]+/gu) ?? [];
/** Words of two letters and the particles of a name are found in any sentence. */
const LOS = new Set(['van', 'der', 'den', 'het', 'ten', 'ter', 'aan', 'uit', 'bij', 'ben', 'met', 'wel', 'ook']);

/**
 * Free text names nobody where the other may not know who it is about, and never holds a BSN.
 * @param namen of the household, as far as known here; empty when the recipient knows them
 * @throws Regelfout bsn-niet-toegestaan, naam-niet-toegestaan
 */
export function toetsVrijeTekst(tekst: string | undefined, namen: readonly string[]): void {
  if (!tekst) return;
  if (bevatBsn(tekst))
    nee('bsn-niet-toegestaan', 'In de tekst staat een BSN.', 'Gebruik het casusnummer (convenant).', 'tekst');
  const gezocht = new Set(namen.flatMap(woordenVan).filter((w) => w.length > 2 && !LOS.has(w)));
  if (woordenVan(tekst).some((w) => gezocht.has(w)))
    nee(
      'naam-niet-toegestaan',
      'In de tekst staat een naam.',
      'Wie dit leest, weet niet om wie het gaat (vrijgavetabel). Gebruik het casusnummer.',
      'tekst',
    );
}
