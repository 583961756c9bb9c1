import { datumInAmsterdam } from '@weerthuis/domain';
import { KLEINSTE } from './domain/stappen.js';
import type { MonitorDto } from './monitor.dto.js';

export interface Tabel {
  naam: string;
  rijen: string[][];
}

const KLEIN = `minder dan ${KLEINSTE}`;
const woord = (code: string): string => code.replaceAll('-', ' ');
const getal = (n: number | undefined): string => (n === undefined ? '' : String(n).replace('.', ','));

/** The numbers as they may leave the house: small ones as a word, without what is worked out from them. */
export const tabellen = ({ stappen, redenen }: MonitorDto): Tabel[] => [
  {
    naam: 'Dagen tussen stappen',
    rijen: [
      ['stap', 'aantal', 'mediaan dagen', 'negen van de tien binnen'],
      ...stappen.map((s) => [
        woord(s.stap),
        s.aantal === undefined ? KLEIN : getal(s.aantal),
        getal(s.mediaan),
        getal(s.p90),
      ]),
    ],
  },
  {
    naam: 'Redenen',
    rijen: [
      ['wat', 'reden', 'aantal'],
      ...redenen.map((r) => [woord(r.stand), woord(r.reden), r.aantal === undefined ? KLEIN : getal(r.aantal)]),
    ],
  },
];

export const kop = (nu: Date): string =>
  `Cijfers van de regio op ${datumInAmsterdam(nu)}. Een aantal onder de ${KLEINSTE} staat er niet.`;
