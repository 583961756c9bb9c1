import { alsFout, cel, gemeenteVan, kolom, leesRij, type Celtekst, type Rijfout, wijkVan } from '@weerthuis/domain';
import { type Eenheidgegevens, keurEenheid } from './eenheid.js';

export type { Rijfout };

export interface GelezenRij {
  rij: number;
  gegevens: Eenheidgegevens;
}

const { misschien } = cel;

/** Columns of the template, each with how its cell is read. Gemeente and wijk follow from the buurt. */
export const KOLOMMEN = {
  bagId: kolom(cel.bag, 'Zestien cijfers, kolom op Tekst.', '0855010000000001'),
  complex: kolom(misschien(cel.tekst), 'Eigen nummer van het complex.', 'C12'),
  buurt: kolom(cel.tekst, 'CBS-code van de buurt.', 'BU08551101'),
  straat: kolom(cel.tekst, '', 'Voorbeeldstraat'),
  huisnummer: kolom(cel.geheel, '', '12'),
  toevoeging: kolom(misschien(cel.tekst), '', 'A'),
  postcode: kolom(cel.postcode, '', '5038AB'),
  plaats: kolom(cel.tekst, '', 'Tilburg'),
  kamers: kolom(cel.geheel, 'Met de woonkamer.', '2'),
  oppervlakte: kolom(misschien(cel.geheel), 'Vierkante meter.', '54'),
  verdieping: kolom(cel.geheel, '0 is de begane grond.', '1'),
  lift: kolom(cel.jaNee, 'Ja of nee.', 'nee'),
  toegankelijkheid: kolom(misschien(cel.tekst), 'VERA-code.', ''),
  huisdieren: kolom(cel.jaNee, 'Of de huisregels dieren toestaan.', 'ja'),
  rekenhuur: kolom(cel.bedrag, 'Per maand, met twee cijfers na de komma.', '682,96'),
  servicekosten: kolom(cel.bedrag, 'Per maand.', '12,50'),
} as const;

/** Reads rows of text into dwellings; every fault of every row is named, nothing is guessed. */
export function leesEenheden(rijen: readonly { rij: number; cellen: Celtekst }[]): {
  goed: GelezenRij[];
  fouten: Rijfout[];
} {
  const goed: GelezenRij[] = [];
  const fouten: Rijfout[] = [];
  const eerder = new Map<string, number>();
  for (const { rij, cellen } of rijen) {
    const { gegevens, fouten: eigen } = leesEenheid(rij, cellen);
    const dubbel = gegevens && eerder.get(gegevens.bagId);
    if (dubbel)
      eigen.push({
        rij,
        kolom: 'bagId',
        title: 'Deze woning staat twee keer in het bestand.',
        detail: `Rij ${dubbel} heeft hetzelfde BAG-nummer; één woning is één rij (sjabloon). Haal de oudste rij weg.`,
      });
    if (gegevens && !dubbel) eerder.set(gegevens.bagId, rij);
    if (gegevens && eigen.length === 0) goed.push({ rij, gegevens });
    fouten.push(...eigen);
  }
  return { goed, fouten };
}

function leesEenheid(rij: number, cellen: Celtekst): { gegevens?: Eenheidgegevens; fouten: Rijfout[] } {
  const { waarden, fouten } = leesRij(KOLOMMEN, cellen);
  if (!waarden) return { fouten: fouten.map((f) => ({ rij, ...f })) };
  const { rekenhuur: rekenhuurCent, servicekosten: servicekostenCent, ...rest } = waarden;
  const gebied = { wijk: wijkVan(rest.buurt), gemeente: gemeenteVan(rest.buurt) };
  const gegevens: Eenheidgegevens = { ...rest, ...gebied, rekenhuurCent, servicekostenCent };
  const fout = alsFout('buurt', () => keurEenheid(gegevens));
  return { gegevens, fouten: fout ? [{ rij, ...fout }] : [] };
}
