import { cel, keurGeweest, keurSamen, kolom, type Datum, type Rijfout, type Waarden } from '@weerthuis/domain';

const { misschien } = cel;

/** Of plaatsingen that run, what zorg knows: one row is one huishouden of the list of people. */
export const LOPENDBLAD = {
  kenmerk: kolom(cel.kenmerk, 'Hetzelfde kenmerk als in de lijst met mensen.', 'TRV-0012'),
  naamBekend: kolom(
    cel.jaNee,
    'Ja: de verhuurder en de gemeente van vestiging kennen de naam al. Weerthuis geeft haar dan aan hen vrij.',
    'ja',
  ),
  ondersteuningVanaf: kolom(misschien(cel.dag), 'Vanaf wanneer de begeleiding in de woning geregeld is.', '01-03-2026'),
  daginvullingSoort: kolom(misschien(cel.kenmerk), 'Code van wat de volwassenen overdag doen.', 'vrijwilligerswerk'),
  daginvullingVanaf: kolom(misschien(cel.dag), '', '01-02-2026'),
  verhuisdOp: kolom(misschien(cel.dag), 'De eerste nacht in de nieuwe woning.', ''),
  plekVrijOp: kolom(misschien(cel.dag), 'De oude plek is vrij.', ''),
  terugkeergarantieTot: kolom(misschien(cel.dag), '', ''),
};
export type Lopendrij = Waarden<typeof LOPENDBLAD>;
type Fout = Omit<Rijfout, 'rij'>;

const SAMEN = [
  ['daginvullingSoort', 'daginvullingVanaf'],
  ['daginvullingVanaf', 'daginvullingSoort'],
  ['plekVrijOp', 'verhuisdOp'],
  ['terugkeergarantieTot', 'plekVrijOp'],
] as const;

/** Whether a row tells one story. */
export function keurLopend(rij: Lopendrij, vandaag: Datum): Fout[] {
  const volgorde =
    rij.verhuisdOp && rij.plekVrijOp && rij.plekVrijOp < rij.verhuisdOp
      ? [
          {
            kolom: 'plekVrijOp',
            title: 'De plek is vrij voor de verhuizing.',
            detail: 'De plek komt pas vrij na de verhuizing (regioprofiel). Kijk beide datums na.',
          },
        ]
      : [];
  return [...keurSamen(rij, SAMEN), ...keurGeweest(rij, ['verhuisdOp', 'plekVrijOp'], vandaag), ...volgorde];
}
