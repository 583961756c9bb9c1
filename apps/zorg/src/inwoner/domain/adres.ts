/** "Voorbeeldstraat 12 A, Tilburg". */
export const adresVan = (w: { straat: string; huisnummer: number; toevoeging?: string; plaats: string }): string =>
  `${w.straat} ${w.huisnummer}${w.toevoeging ? ` ${w.toevoeging}` : ''}, ${w.plaats}`;
