import { plusDagen, type Datum } from '@weerthuis/domain';

/** A well-formed BSN of the test series 9999. */
export function proefbsn(n: number): string {
  for (let i = n * 11; ; i++) {
    const acht = `9999${String(i % 10_000).padStart(4, '0')}`;
    const som = [...acht].reduce((tot, c, j) => tot + Number(c) * (9 - j), 0);
    if (som % 11 < 10 && i >= n * 11) return `${acht}${som % 11}`;
  }
}

/** A row of the list of people who wait. */
export const mens = (n: number, vandaag: Datum, anders: Record<string, string> = {}): Record<string, string> => ({
  kenmerk: `TRV-${String(n).padStart(4, '0')}`,
  voornamen: 'Robin',
  achternaam: `Voorbeeld ${n}`,
  geboortedatum: '12-04-1991',
  bsn: '',
  telefoon: '0612345678',
  email: '',
  partnerVoornamen: '',
  partnerAchternaam: '',
  partnerGeboortedatum: '',
  kinderen: '',
  herkomst: 'Waalwijk',
  inVoorzieningSinds: '2024-09-01',
  wachtSinds: '2025-01-15',
  toestemmingOp: '2025-01-10',
  toestemmingTot: plusDagen(vandaag, 300),
  toestemmingAan: '',
  toestemmingHoe: 'ondertekend',
  woonklaarTot: plusDagen(vandaag, 90),
  wet: 'wmo',
  urgentieGevraagd: 'nee',
  hoofdbegeleider: '',
  inkomenJaar: '19.000,00',
  kamers: '2',
  trapvrij: 'nee',
  huisdieren: 'kat',
  gewensteGemeenten: 'Tilburg',
  intensiteit: 'midden',
  urenPerWeek: '4',
  ...anders,
});
