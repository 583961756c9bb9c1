/**
 * Whether nine digits are a well-formed burgerservicenummer: 9a+8b+…+2h−i is a positive multiple of 11
 * (elfproef, Besluit BSN; te toetsen).
 */
export function elfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  const som = [...bsn].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}

/**
 * Finds a BSN anywhere in a text, also written with dots, spaces or dashes between the digits.
 * Nine digits that are part of a longer number (a BAG id, an OIN) do not count.
 */
export function bevatBsn(tekst: string): boolean {
  const groepen = tekst.match(/\d(?:[ .\u00a0-]?\d)*/g) ?? [];
  return groepen.some((groep) => elfproef(groep.replace(/\D/g, '')) || woordenMetBsn(groep));
}

/** A run such as `06 123456782` joins two numbers: look at its separate words too. */
const woordenMetBsn = (groep: string): boolean =>
  groep.split(/[ \u00a0]/).some((woord) => elfproef(woord.replace(/\D/g, '')));
