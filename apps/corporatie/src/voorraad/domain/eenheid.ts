import { buurt, gemeenteVan, isBagId, weiger, wijkVan } from '@weerthuis/domain';

/** A dwelling as its corporatie registers it; money in cents per month. */
export interface Eenheidgegevens {
  bagId: string;
  complex?: string | null;
  gemeente: string;
  wijk: string;
  buurt: string;
  straat: string;
  huisnummer: number;
  toevoeging?: string | null;
  postcode: string;
  plaats: string;
  kamers: number;
  oppervlakte?: number | null;
  verdieping: number;
  lift: boolean;
  /** VERA TOEGANKELIJKHEIDSLABEL. */
  toegankelijkheid?: string | null;
  huisdieren: boolean;
  rekenhuurCent: number;
  servicekostenCent: number;
}

/** What may be seen wrong across fields: area codes that do not belong together. @throws {Regelfout} */
export function keurEenheid(e: Eenheidgegevens): void {
  const bagId: string = e.bagId;
  if (!isBagId(bagId)) ongeldig('bagId', 'BAG-nummer klopt niet.', 'Een BAG-nummer heeft 16 cijfers (BAG).');
  if (!buurt(e.buurt))
    ongeldig('buurt', 'Buurtcode bestaat niet.', `${e.buurt} staat niet in de CBS-lijst van 2024. Zoek de code op.`);
  if (wijkVan(e.buurt) !== e.wijk)
    ongeldig('wijk', 'Wijk en buurt passen niet.', `Buurt ${e.buurt} ligt in wijk ${wijkVan(e.buurt)} (CBS).`);
  if (gemeenteVan(e.buurt) !== e.gemeente)
    ongeldig('gemeente', 'Gemeente en buurt passen niet.', `Buurt ${e.buurt} ligt in ${gemeenteVan(e.buurt)} (CBS).`);
}

/** The fields in which two descriptions of one dwelling differ. */
export const verschil = (oud: Eenheidgegevens, nieuw: Eenheidgegevens): string[] =>
  VELDEN.filter((veld) => (oud[veld] ?? null) !== (nieuw[veld] ?? null));

export const VELDEN = [
  'bagId',
  'complex',
  'gemeente',
  'wijk',
  'buurt',
  'straat',
  'huisnummer',
  'toevoeging',
  'postcode',
  'plaats',
  'kamers',
  'oppervlakte',
  'verdieping',
  'lift',
  'toegankelijkheid',
  'huisdieren',
  'rekenhuurCent',
  'servicekostenCent',
] as const satisfies readonly (keyof Eenheidgegevens)[];

const ongeldig = (veld: string, titel: string, detail: string): never =>
  weiger({
    code: `eenheid-${veld.toLowerCase()}`,
    soort: 'ongeldig',
    titel,
    detail: `${detail} Er is niets gewijzigd.`,
    veld,
  });
