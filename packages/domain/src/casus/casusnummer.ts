/** Letters that sound and look apart: without I, O and Q, 23 of them (a prime, so that every single slip shows). */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VORM = /^([A-Z]{2,4})-(\d{2})-(\d{4,6})-([A-HJ-NPR-Z])$/;

const waarde = (teken: string): number => (/\d/.test(teken) ? Number(teken) : teken.charCodeAt(0) - 55);

/** Sum by doubling, modulo 23: one wrong digit or two swapped neighbours give another letter. */
const controle = (tekens: string): string =>
  LETTERS.charAt([...tekens].reduce((som, teken) => (som * 2 + waarde(teken)) % LETTERS.length, 0));

/** The number to say over the phone, such as `HVB-26-0417-K`: region, year, sequence number, check letter. */
export function maakCasusnummer(prefix: string, jaar: number, volgnummer: number): string {
  const jj = String(jaar % 100).padStart(2, '0');
  const nummer = String(volgnummer).padStart(4, '0');
  return `${prefix}-${jj}-${nummer}-${controle(prefix + jj + nummer)}`;
}

/** Whether it is a casusnummer whose check letter fits. */
export function isCasusnummer(tekst: unknown): tekst is string {
  const delen = typeof tekst === 'string' ? VORM.exec(tekst) : null;
  return delen !== null && controle(`${delen[1]}${delen[2]}${delen[3]}`) === delen[4];
}

/** What somebody typed or was told (`hvb 26 0417k`) as a casusnummer, or undefined when it is none. */
export function leesCasusnummer(tekst: string): string | undefined {
  const delen = /^([A-Z]{2,4})(\d{2})(\d{4,6})([A-Z])$/.exec(tekst.toUpperCase().replace(/[\s.\-/]/g, ''));
  const nummer = delen && `${delen[1]}-${delen[2]}-${delen[3]}-${delen[4]}`;
  return nummer && isCasusnummer(nummer) ? nummer : undefined;
}
