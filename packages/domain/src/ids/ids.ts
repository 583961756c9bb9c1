/** Random or name-based UUID in lower-case text; casus, lid, eenheid, voordracht and the rest are identified by one. */
export type Uuid = string;
/** Organisation number of 20 positions: prefix 8, main part, suffix (OIN standard, Logius). */
export type Oin = string;
/** Prefix of test OINs; every development key and party uses it (OIN standard). */
export const OIN_TESTPREFIX = '00000099';

const patroon =
  (re: RegExp) =>
  (waarde: unknown): waarde is string =>
    typeof waarde === 'string' && re.test(waarde);

export const isUuid = patroon(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** Eight digits of prefix, then twelve positions that may hold letters (OIN standard: the main part may be alphanumeric). */
export const isOin = patroon(/^\d{8}[0-9A-Z]{12}$/);
/** CBS area codes: the last positions of wijk and buurt may hold letters (BU0363AF09 is real). */
export const isGemeentecode = patroon(/^GM\d{4}$/);
export const isWijkcode = patroon(/^WK\d{4}[0-9A-Z]{2}$/);
export const isBuurtcode = patroon(/^BU\d{4}[0-9A-Z]{4}$/);
/** BAG object number: 16 digits, of which positions 5 and 6 name the kind of object (01 verblijfsobject, 20 nummeraanduiding). */
export const isBagId = patroon(/^\d{16}$/);

/** The gemeente a buurt or wijk code lies in: `BU08551234` and `WK085512` are in `GM0855`. */
export const gemeenteVan = (gebied: string): string => `GM${gebied.slice(2, 6)}`;
/** The wijk of a buurt code. */
export const wijkVan = (buurt: string): string => `WK${buurt.slice(2, 8)}`;
