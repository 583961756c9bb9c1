/**
 * Whether nine digits are a well-formed burgerservicenummer: 9a+8b+…+2h−i is a positive multiple of 11
 * (elfproef, Besluit BSN; te toetsen).
 */
export function elfproef(bsn: string): boolean {
  if (bsn.length !== 9 || !/^\d+$/.test(bsn)) return false;
  let som = -Number(bsn[8]);
  for (let i = 0; i < 8; i += 1) som += (9 - i) * Number(bsn[i]);
  return som > 0 && som % 11 === 0;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Groups of digits with at most one separator between them: `999 99.00-19`. */
const REEKS = /\d(?:[ .\u00a0-]?\d)*/g;

/**
 * Finds a BSN anywhere in a text, also written with dots, spaces or dashes between its digits and beside other numbers. Nine
 * digits inside a longer unbroken number (a BAG id, an OIN) or a uuid do not count. Takes time linear in the text.
 */
export const bevatBsn = (tekst: string): boolean =>
  (tekst.replace(UUID, ' ').match(REEKS) ?? []).some((reeks) => {
    const groepen = reeks.split(/\D/);
    return groepen.some((_, van) => bsnVanaf(groepen, van));
  });

/** Whether whole groups from one on join to nine digits that are a BSN. */
function bsnVanaf(groepen: readonly string[], van: number): boolean {
  let cijfers = '';
  for (let i = van; cijfers.length < 9 && i < groepen.length; i += 1) cijfers += groepen[i];
  return cijfers.length === 9 && elfproef(cijfers);
}
