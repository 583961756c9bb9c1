import { langeDatum, TIJDELIJKE_GRONDEN, type Datum } from '@weerthuis/domain';
import type { Stuk } from '@weerthuis/platform';
import type { OvereenkomstEntiteit } from './store/overeenkomst.entiteit.js';

type Woning = {
  straat: string;
  huisnummer: number;
  toevoeging?: string | null;
  postcode: string;
  plaats: string;
  rekenhuurCent: number;
  servicekostenCent: number;
};

/** What the lease on paper is made of. */
export interface Contractgegevens extends Pick<
  OvereenkomstEntiteit,
  'vorm' | 'ingangsdatum' | 'looptijdMaanden' | 'rechtsgrond' | 'ondertekenaars' | 'handtekeningen'
> {
  casusnummer?: string;
  woning: Woning;
  /** Empty while zorg did not release the names. */
  leden: { voornamen: string; achternaam: string; geboortedatum: Datum }[];
  tweedeKans: boolean;
}

const VORM: Record<string, string> = {
  regulier: 'Huurcontract op naam van de huurder, voor onbepaalde tijd',
  tijdelijk: 'Huurcontract voor bepaalde tijd',
  driepartijen: 'Huurcontract met drie partijen: huurder, verhuurder en zorgorganisatie',
  omklap: 'Huurcontract op naam van de zorgorganisatie, bedoeld om later op naam van de bewoner te komen',
};
const WIE: Record<string, string> = { persoon: 'Huurder', corporatie: 'Verhuurder', zorg: 'Zorgorganisatie' };
const euro = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;

/** The lease as a document: form, legal ground, home, rent, and who signed. */
export function contractstuk(c: Contractgegevens, verhuurder: string, vandaag: Datum): Stuk {
  const w = c.woning;
  const grond = TIJDELIJKE_GRONDEN[c.rechtsgrond as keyof typeof TIJDELIJKE_GRONDEN] ?? c.rechtsgrond;
  const duur = c.looptijdMaanden ? [['Looptijd', `${c.looptijdMaanden} maanden`] as const] : [];
  const opGrond = grond ? [['Wettelijke grond', `${grond} (Stb. 2024, 152, art. 1; te toetsen)`] as const] : [];
  return {
    titel: `Huurcontract ${c.casusnummer ?? ''}`.trim(),
    afzender: verhuurder,
    hoofd: [`Opgemaakt op ${langeDatum(vandaag)}`],
    delen: [
      {
        kop: 'Partijen',
        feiten: [
          ['Verhuurder', verhuurder],
          ...(c.leden.length
            ? c.leden.map(
                (p) =>
                  [
                    c.vorm === 'omklap' ? 'Bewoner' : 'Huurder',
                    `${p.voornamen} ${p.achternaam}, geboren op ${langeDatum(p.geboortedatum)}`,
                  ] as const,
              )
            : [['Huurder', 'nog niet vrijgegeven'] as const]),
        ],
      },
      {
        kop: 'De woning',
        feiten: [
          ['Adres', `${w.straat} ${w.huisnummer}${w.toevoeging ? ` ${w.toevoeging}` : ''}, ${w.postcode} ${w.plaats}`],
          ['Rekenhuur', `${euro(w.rekenhuurCent)} per maand`],
          ['Servicekosten', `${euro(w.servicekostenCent)} per maand`],
        ],
      },
      {
        kop: 'De afspraken',
        feiten: [
          ['Vorm', VORM[c.vorm] ?? c.vorm],
          ['Eerste dag', langeDatum(c.ingangsdatum)],
          ...duur,
          ...opGrond,
          ...(c.tweedeKans ? [['Voorwaarde', 'Tweede kans'] as const] : []),
        ],
      },
      {
        kop: 'Handtekeningen',
        feiten: c.ondertekenaars.map((t) => {
          const gezet = c.handtekeningen.find((h) => h.door === t);
          return [
            WIE[t] ?? t,
            gezet ? `getekend op ${langeDatum(gezet.op)}` : 'nog te tekenen: ______________________',
          ] as const;
        }),
      },
    ],
  };
}
