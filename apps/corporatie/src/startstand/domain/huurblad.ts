import {
  alsFout,
  cel,
  CONTRACTVORMEN,
  keurGeweest,
  keurSamen,
  kolom,
  toetsContract,
  type Datum,
  type Rijfout,
  type Waarden,
} from '@weerthuis/domain';

const { misschien } = cel;

/** The homes of plaatsingen that run: one row is one home, with what is true of its lease already. */
export const HUURBLAD = {
  bagId: kolom(cel.bag, 'De woning, eerst ingelezen als eenheid. Zestien cijfers, kolom op Tekst.', '0855010000000001'),
  beschikbaarVanaf: kolom(cel.dag, 'Vanaf wanneer de woning was toegezegd.', '01-03-2026'),
  contractvorm: kolom(cel.uit(CONTRACTVORMEN), CONTRACTVORMEN.join(', '), 'driepartijen'),
  bezichtigdOp: kolom(misschien(cel.dag), 'De bezichtiging ging door.', '05-02-2026'),
  toets: kolom(
    misschien(cel.uit(['geen-bezwaar', 'bezwaar'] as const)),
    'Uitkomst van de eigen toets.',
    'geen-bezwaar',
  ),
  ingangsdatum: kolom(misschien(cel.dag), 'Eerste dag van het contract.', '01-03-2026'),
  looptijdMaanden: kolom(misschien(cel.tussen(1, 240)), 'Alleen bij een tijdelijk contract.', ''),
  rechtsgrond: kolom(misschien(cel.tekst), 'Alleen bij een tijdelijk contract.', ''),
  getekendOp: kolom(misschien(cel.dag), 'De laatste handtekening is gezet.', '16-02-2026'),
  sleutelOp: kolom(misschien(cel.dag), 'De sleutel is uitgereikt.', '27-02-2026'),
  huurVanaf: kolom(misschien(cel.dag), 'Eerste dag waarover huur betaald wordt.', '01-03-2026'),
};
export type Huurrij = Waarden<typeof HUURBLAD>;
type Kolomnaam = keyof typeof HUURBLAD;
type Fout = Omit<Rijfout, 'rij'>;

/** What cannot be there without the other. */
const VRAAGT: readonly (readonly [Kolomnaam, Kolomnaam])[] = [
  ['getekendOp', 'ingangsdatum'],
  ['sleutelOp', 'getekendOp'],
  ['sleutelOp', 'huurVanaf'],
];
const GEWEEST: readonly Kolomnaam[] = ['bezichtigdOp', 'getekendOp', 'sleutelOp'];

/** Whether a row tells one story about one lease. */
export function keurHuur(rij: Huurrij, vandaag: Datum): Fout[] {
  const volgorde =
    rij.getekendOp && rij.sleutelOp && rij.sleutelOp < rij.getekendOp
      ? [
          {
            kolom: 'sleutelOp',
            title: 'De sleutel is van voor het contract.',
            detail: 'De sleutel volgt op een getekend contract (regel van het matchingspunt). Kijk beide datums na.',
          },
        ]
      : [];
  const ingang = rij.ingangsdatum;
  const contract =
    ingang &&
    alsFout(
      'contractvorm',
      () =>
        toetsContract({ vorm: rij.contractvorm, ingang, looptijdMaanden: rij.looptijdMaanden, grond: rij.rechtsgrond }),
      { vorm: 'contractvorm', grond: 'rechtsgrond', looptijd: 'looptijdMaanden' },
    );
  return [
    ...keurSamen(rij, VRAAGT),
    ...keurGeweest(rij, GEWEEST, vandaag),
    ...volgorde,
    ...(contract ? [contract] : []),
  ];
}
