import type { Gesourcet, Herkomst, Rij } from './herkomst.js';
import { keuze, tekst, type Meld, type Vorm } from './vorm.js';

/** A shape per member; a member that may be absent is wrapped in `misschien`. */
export type Velden<T> = { [K in keyof T]-?: Vorm<Exclude<T[K], undefined>> };

const OPTIONEEL = Symbol('optioneel');

/** A member that may be absent. */
export const misschien = <T>(vorm: Vorm<T>): Vorm<T> => ({ ...vorm, [OPTIONEEL]: true }) as Vorm<T>;

const magWeg = (vorm: object): boolean => OPTIONEEL in vorm;

/** An object with exactly these members; an unknown member is an error, so that a typing mistake is seen. */
export function object<T>(velden: Velden<T>, extra: Record<string, unknown> = {}): Vorm<T> {
  const vormen = Object.entries(velden) as [string, Vorm<unknown>][];
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(vormen.map(([naam, v]) => [naam, v.schema])),
      required: vormen.filter(([, v]) => !magWeg(v)).map(([naam]) => naam),
      additionalProperties: false,
      ...extra,
    },
    toets: (x, pad, meld) => {
      if (typeof x !== 'object' || x === null || Array.isArray(x))
        return meld({ pad, wat: 'Dit is geen groep velden.', remedie: 'Zet de velden tussen { }.' });
      const rij = x as Record<string, unknown>;
      const onder = (naam: string) => (pad ? `${pad}.${naam}` : naam);
      for (const naam of Object.keys(rij).filter((n) => !(n in velden)))
        meld({ pad: onder(naam), wat: 'Dit veld bestaat niet.', remedie: 'Haal het weg of verbeter de naam.' });
      for (const [naam, vorm] of vormen) if (naam in rij || !magWeg(vorm)) vorm.toets(rij[naam], onder(naam), meld);
    },
  };
}

/** Gives the schema of a shape a name of its own, so that the printed schema says it once. */
export const noem = <T>(naam: string, vorm: Vorm<T>): Vorm<T> => ({
  ...vorm,
  schema: { ...vorm.schema, title: naam },
});

const herkomst = { bron: misschien(tekst('\\S', 'een kort citaat met vindplaats')), aanname: misschien(keuze([true])) };
const eenVanBeide = { oneOf: [{ required: ['bron'] }, { required: ['aanname'] }] };

const metHerkomst = <T>(vorm: Vorm<unknown>): Vorm<T> => ({
  schema: vorm.schema,
  toets: (x, pad, meld: Meld) => {
    vorm.toets(x, pad, meld);
    if (typeof x !== 'object' || x === null) return;
    if ('bron' in x === 'aanname' in x)
      meld({ pad, wat: 'De herkomst is niet duidelijk.', remedie: 'Geef een bron of aanname: true, en niet allebei.' });
  },
});

/** A row that carries its own origin. */
export const rij = <T>(velden: Velden<Omit<T, keyof Herkomst>>, extra: Record<string, unknown> = {}): Vorm<Rij<T>> =>
  metHerkomst(object({ ...velden, ...herkomst } as Velden<unknown>, { ...eenVanBeide, ...extra }));

/** A value that carries its own origin. */
export const gesourcet = <T>(vorm: Vorm<T>): Vorm<Gesourcet<T>> =>
  metHerkomst(object({ waarde: vorm, ...herkomst } as Velden<unknown>, eenVanBeide));
