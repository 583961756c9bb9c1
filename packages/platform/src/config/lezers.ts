import { readFileSync, statSync } from 'node:fs';

/** What a reader makes of the text of a variable: a value, or the Dutch words for what is wrong with it. */
export type Lezing<T> = { waarde: T } | { mis: string };
export type Lezer<T> = (tekst: string) => Lezing<T>;

export const passend =
  (test: (tekst: string) => boolean, mis: string): Lezer<string> =>
  (tekst) =>
    test(tekst) ? { waarde: tekst } : { mis };

export const tekst: Lezer<string> = (t) => ({ waarde: t });

export const keuze =
  <T extends string>(uit: readonly T[]): Lezer<T> =>
  (t) =>
    (uit as readonly string[]).includes(t) ? { waarde: t as T } : { mis: `is niet een van ${uit.join(', ')}` };

export const geheel =
  (van: number, tot: number): Lezer<number> =>
  (t) =>
    /^\d+$/.test(t) && Number(t) >= van && Number(t) <= tot
      ? { waarde: Number(t) }
      : { mis: `is geen heel getal van ${van} tot en met ${tot}` };

export const jaNee: Lezer<boolean> = (t) =>
  t === 'ja' || t === 'nee' ? { waarde: t === 'ja' } : { mis: 'is niet ja of nee' };

export const lijst: Lezer<string[]> = (t) => {
  const delen = t.split(',').map((d) => d.trim());
  return delen.every((d) => /^[^\s:]+:\d+$/.test(d))
    ? { waarde: delen }
    : { mis: 'is geen lijst van host:poort met komma’s' };
};

/** A URL with one of these protocols. */
export const adres = (...protocollen: string[]): Lezer<string> =>
  passend(
    (t) => URL.canParse(t) && protocollen.includes(new URL(t).protocol.slice(0, -1)),
    `is geen adres dat begint met ${protocollen.map((p) => `${p}://`).join(' of ')}`,
  );

/** Yes, no, or the file with the certificate of who is trusted beside the authorities that Node knows. */
export const vertrouwen: Lezer<boolean | string> = (t) => {
  if (t === 'ja' || t === 'nee') return jaNee(t);
  if (!statSync(t, { throwIfNoEntry: false })?.isFile()) return { mis: 'is niet ja of nee, en geen bestand dat er is' };
  return readFileSync(t, 'utf8').includes('BEGIN CERTIFICATE')
    ? { waarde: t }
    : { mis: 'is een bestand zonder certificaat (PEM)' };
};
