import { cel, gemeenteVan, kolom, type Datum, type Rijfout, type Waarden } from '@weerthuis/domain';

/** The load of buurten: one row is one buurt. */
export const BELASTINGBLAD = {
  buurt: kolom(cel.buurtcode, 'CBS-code van de buurt.', 'BU08551101'),
  aantal: kolom(
    cel.tussen(0, 100_000),
    'Huishoudens met begeleiding die er wonen, zonder de lopende plaatsingen die je apart inleest. Geen personen.',
    '7',
  ),
  bron: kolom(cel.tekst, 'Wie telde, en hoe.', 'Telling wijkteam Noord'),
  peildatum: kolom(cel.dag, 'De dag waarop het aantal klopte.', '01-03-2026'),
};
export type Belastingrij = Waarden<typeof BELASTINGBLAD>;

/** @param gemeenten CBS codes of the region */
export function keurBelasting(rij: Belastingrij, gemeenten: readonly string[], vandaag: Datum): Omit<Rijfout, 'rij'>[] {
  const buiten = gemeenten.includes(gemeenteVan(rij.buurt))
    ? []
    : [
        {
          kolom: 'buurt',
          title: 'Deze buurt ligt buiten de regio.',
          detail: 'De gemeente van de buurt doet niet mee (convenant). Haal de rij weg of kijk de code na.',
        },
      ];
  const later =
    rij.peildatum <= vandaag
      ? []
      : [
          {
            kolom: 'peildatum',
            title: 'De peildatum ligt na vandaag.',
            detail: 'Een telling is geweest (sjabloon). Kies de dag waarop het aantal klopte.',
          },
        ];
  return [...buiten, ...later];
}

/** Households that were there when the region began to count. */
export interface Startstand {
  aantal: number;
  peildatum: Datum;
  bron: string;
}

/**
 * From where the load of a buurt is counted. What its gemeente stated holds the load of that day already; without a
 * statement the households of the count come before the plaatsingen since, and before those that came in apart.
 */
export function beginstand(
  startstand: Startstand | undefined,
  draagkracht: { peildatum: Datum } | undefined,
): { aantal: number; sinds?: Datum; metOvergenomen: boolean } {
  if (draagkracht) return { aantal: 0, sinds: draagkracht.peildatum, metOvergenomen: false };
  if (startstand) return { aantal: startstand.aantal, sinds: startstand.peildatum, metOvergenomen: true };
  return { aantal: 0, metOvergenomen: false };
}
