import { plusDagen, weekdag, type Datum } from './datum.js';
import { feestdagen } from './feestdagen.js';

/** Monday to Friday, except the holidays of `feestdagen`. */
export const isWerkdag = (datum: Datum): boolean =>
  ![0, 6].includes(weekdag(datum)) && !feestdagen(Number(datum.slice(0, 4))).has(datum);

/**
 * The date `n` working days after (before, when negative) `datum`; the day itself does not count.
 * With `n` = 0: the date itself, or the first working day after it.
 */
export function plusWerkdagen(datum: Datum, n: number): Datum {
  const stap = n < 0 ? -1 : 1;
  let dag = datum;
  for (let nog = Math.abs(n); nog > 0;) {
    dag = plusDagen(dag, stap);
    if (isWerkdag(dag)) nog -= 1;
  }
  while (!isWerkdag(dag)) dag = plusDagen(dag, stap);
  return dag;
}

/** Number of working days after `van` up to and including `tot`; 0 when `tot` is not later. */
export function werkdagenTussen(van: Datum, tot: Datum): number {
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}
