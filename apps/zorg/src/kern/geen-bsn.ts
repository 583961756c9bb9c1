import { bevatBsn, isDatum, isOin, isUuid, weiger } from '@weerthuis/domain';

/** Fields for a telephone number: its groups are one number, not several that happen to look like a BSN. */
const TELEFOON = new Set(['telefoon', 'belNummer']);
const kaal = (sleutel: string, inhoud: unknown): unknown =>
  TELEFOON.has(sleutel) && typeof inhoud === 'string' ? inhoud.replace(/[ ()-]/g, '') : inhoud;

const isKenmerk = (tekst: string): boolean => isUuid(tekst) || isOin(tekst) || isDatum(tekst);

/** Path of the first text that holds a BSN, or undefined. Fields named `bsn` are where it belongs. */
export function zoekBsn(waarde: unknown, pad = ''): string | undefined {
  if (typeof waarde === 'string') return !isKenmerk(waarde) && bevatBsn(waarde) ? pad : undefined;
  if (typeof waarde === 'number') return bevatBsn(String(waarde)) ? pad : undefined;
  // A file is read cell by cell by who asked for it, with a column of its own for a BSN.
  if (waarde === null || typeof waarde !== 'object' || Buffer.isBuffer(waarde)) return undefined;
  const vak = (sleutel: string) =>
    Array.isArray(waarde) ? `${pad}[${sleutel}]` : [pad, sleutel].filter(Boolean).join('.');
  return Object.entries(waarde)
    .filter(([sleutel]) => sleutel !== 'bsn')
    .map(([sleutel, inhoud]) => zoekBsn(kaal(sleutel, inhoud), vak(sleutel)))
    .find((gevonden) => gevonden !== undefined);
}

/**
 * Refuses input in which a BSN stands where it does not belong; the number itself is not repeated.
 * @throws {Regelfout} bsn-niet-toegestaan
 */
export function eisGeenBsn(invoer: unknown): void {
  const veld = zoekBsn(invoer);
  if (veld === undefined) return;
  weiger({
    code: 'bsn-niet-toegestaan',
    soort: 'ongeldig',
    titel: 'In dit veld staat een BSN.',
    detail: `Veld \`${veld}\`; een BSN gaat nooit naar matchingspunt of corporatie (convenant). Gebruik het casusnummer. De tekst is niet bewaard en niet verstuurd.`,
    van: 'convenant',
    veld,
  });
}
