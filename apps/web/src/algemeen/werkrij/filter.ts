import type { Werk } from '../../api/werkplek.js';

export const WIE = ['alles', 'mijn', 'vrij'] as const;
export type Wie = (typeof WIE)[number];

/** The filters of the queue, as they stand in the address: a view can be sent to a colleague. */
export interface Filter {
  zoek?: string;
  soort?: string;
  wie?: Exclude<Wie, 'alles'>;
  /** Id of the row that is open. */
  gekozen?: string;
}

const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde !== '' ? waarde.slice(0, 200) : undefined;

/** Reads the filters out of an address; what is not one of ours falls away. */
export function leesFilter(invoer: Record<string, unknown>): Filter {
  const [zoek, soort, gekozen] = [tekst(invoer['zoek']), tekst(invoer['soort']), tekst(invoer['gekozen'])];
  const wie = invoer['wie'] === 'mijn' || invoer['wie'] === 'vrij' ? invoer['wie'] : undefined;
  return { ...(zoek && { zoek }), ...(soort && { soort }), ...(wie && { wie }), ...(gekozen && { gekozen }) };
}

/** Without accents, case and punctuation: `hvb 26 0417` finds `HVB-26-0417-K`. */
const plat = (woord: string): string =>
  woord
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const kaal = (woord: string): string => plat(woord).replace(/[^a-z0-9]/g, '');

/** Everything of a row that can be searched, made once per row and not per key. */
export interface Doorzoekbaar {
  werk: Werk;
  vlak: string;
  nummer: string;
}
export const doorzoekbaar = (werk: Werk): Doorzoekbaar => ({
  werk,
  vlak: plat(`${werk.titel} ${werk.zin} ${werk.aanZet} ${werk.soort} ${werk.opgepaktDoor?.naam ?? ''}`),
  nummer: kaal(werk.casusnummer ?? ''),
});

/** The rows that fit; every word must occur, or all of it is part of a casusnummer. */
export function zeef(rijen: readonly Doorzoekbaar[], { zoek = '', soort, wie }: Filter, gebruiker: string): Werk[] {
  const woorden = plat(zoek).split(/\s+/).filter(Boolean);
  const nummer = kaal(zoek);
  return rijen
    .filter(
      ({ werk, vlak, nummer: n }) =>
        (!soort || werk.soort === soort) &&
        (!wie || (wie === 'mijn' ? werk.opgepaktDoor?.gebruiker === gebruiker : !werk.opgepaktDoor)) &&
        (woorden.every((woord) => vlak.includes(woord)) || (nummer.length > 1 && n.includes(nummer))),
    )
    .map(({ werk }) => werk);
}

/** Kinds that occur, most frequent first. */
export function soortenVan(rijen: readonly Werk[]): [soort: string, aantal: number][] {
  const telling = new Map<string, number>();
  for (const { soort } of rijen) telling.set(soort, (telling.get(soort) ?? 0) + 1);
  return [...telling].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
