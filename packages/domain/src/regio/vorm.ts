import type { Profielprobleem } from './profiel-fout.js';

/** Where a shape reports what is wrong. */
export type Meld = (probleem: Profielprobleem) => void;

/**
 * The shape of a piece of a profile, stated once: it checks a parsed JSON value and prints itself as JSON Schema, so
 * that the loader and the schema beside the profiles cannot disagree.
 */
export interface Vorm<T> {
  readonly schema: Record<string, unknown>;
  toets(x: unknown, pad: string, meld: Meld): void;
  /** Only for the type checker. */
  readonly soort?: (t: T) => T;
}

const simpel = <T>(schema: Record<string, unknown>, goed: (x: unknown) => boolean, moet: string): Vorm<T> => ({
  schema,
  toets: (x, pad, meld) => {
    if (goed(x)) return;
    if (x === undefined) meld({ pad, wat: 'Dit ontbreekt.', remedie: `Vul in: ${moet}.` });
    else meld({ pad, wat: `${JSON.stringify(x).slice(0, 60)} past hier niet.`, remedie: `Maak er van: ${moet}.` });
  },
});

/** Text that matches a pattern; `moet` says in words what it has to be. */
export const tekst = (patroon = '\\S', moet = 'een tekst'): Vorm<string> => {
  const re = new RegExp(patroon, 'u');
  return simpel({ type: 'string', pattern: patroon }, (x) => typeof x === 'string' && re.test(x), moet);
};

/** A whole number from `van` to `tot`, both included. */
export const getal = (van: number, tot: number): Vorm<number> =>
  simpel(
    { type: 'integer', minimum: van, maximum: tot },
    (x) => Number.isInteger(x) && (x as number) >= van && (x as number) <= tot,
    `een heel getal van ${van} tot en met ${tot}`,
  );

export const jaNee: Vorm<boolean> = simpel({ type: 'boolean' }, (x) => typeof x === 'boolean', 'true of false');

/** One of a closed list of codes. */
export const keuze = <const C extends readonly unknown[]>(codes: C): Vorm<C[number]> =>
  simpel({ enum: [...codes] }, (x) => codes.includes(x), `een van ${codes.join(', ')}`);

/** A list without repeats, of at least `minstens` items. */
export const lijst = <T>(van: Vorm<T>, minstens = 0): Vorm<T[]> => ({
  schema: { type: 'array', items: van.schema, minItems: minstens, uniqueItems: true },
  toets: (x, pad, meld) => {
    if (!Array.isArray(x)) return meld({ pad, wat: 'Dit is geen lijst.', remedie: 'Zet de waarden tussen [ ].' });
    if (x.length < minstens) meld({ pad, wat: `Hier staan er ${x.length}.`, remedie: `Noem er minstens ${minstens}.` });
    if (new Set(x.map((v) => JSON.stringify(v))).size < x.length)
      meld({ pad, wat: 'Hier staat iets dubbel.', remedie: 'Haal een van de twee weg.' });
    x.forEach((v, i) => van.toets(v, `${pad}[${i}]`, meld));
  },
});
