/** One row of a list: column → text. */
export type Lijstrij = Record<string, string>;

const citeer = (cel: string): string => (/[";\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel);

/** Rows as a CSV file with a heading; the columns are those of the first row. */
export function alsCsv(rijen: readonly Lijstrij[]): string {
  const kop = Object.keys(rijen[0] ?? {});
  return `\uFEFF${[kop, ...rijen.map((rij) => kop.map((k) => rij[k] ?? ''))].map((rij) => rij.map(citeer).join(';')).join('\r\n')}\r\n`;
}

/** `682,96` */
export const bedrag = (cent: number): string => (cent / 100).toFixed(2).replace('.', ',');
