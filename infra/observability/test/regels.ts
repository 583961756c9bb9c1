import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Regel {
  alert: string;
  expr: string;
  for?: string;
  annotations: { summary: string; handleiding: string };
}

/** The rules of the file, as Prometheus reads them. */
export const leesRegels = (): Regel[] =>
  (
    parse(readFileSync(join(import.meta.dirname, '..', 'weerthuis.rules.yml'), 'utf8')) as {
      groups: { rules: Regel[] }[];
    }
  ).groups.flatMap((g) => g.rules);

export interface Meetwaarde {
  naam: string;
  labels: Record<string, string>;
  waarde: number;
}

const labels = (tekst = ''): Record<string, string> =>
  Object.fromEntries([...tekst.matchAll(/(\w+)="([^"]*)"/g)].map(([, naam, w]) => [naam as string, w as string]));

/** The samples of a scrape (Prometheus text format). */
export const leesMetingen = (tekst: string): Meetwaarde[] =>
  [...tekst.matchAll(/^([a-z_]\w*)(?:\{([^}]*)\})? (\S+)$/gm)].map(([, naam, l, w]) => ({
    naam: naam as string,
    labels: labels(l),
    waarde: w === 'Nan' || w === 'NaN' ? NaN : Number(w),
  }));

const VORM = /^([a-z_]\w*)(?:\{([^}]*)\})? ([<>]) (\d+)$/;

/** The samples for which an expression holds. @throws Error when it is not of the one simple form */
export function gaatAf(expr: string, metingen: Meetwaarde[]): Meetwaarde[] {
  const [, naam, l, teken, grens] = VORM.exec(expr) ?? [];
  if (!naam) throw new Error(`'${expr}' is niet van de vorm meting > getal`);
  const eis = Object.entries(labels(l));
  return metingen.filter(
    (m) =>
      m.naam === naam &&
      eis.every(([label, w]) => m.labels[label] === w) &&
      (teken === '>' ? m.waarde > Number(grens) : m.waarde < Number(grens)),
  );
}
