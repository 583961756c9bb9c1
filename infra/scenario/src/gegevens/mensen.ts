import { elfproef } from '@weerthuis/domain';

const VOORNAMEN = [
  'Bo',
  'Charlie',
  'Dani',
  'Ezra',
  'Fenna',
  'Guus',
  'Hanna',
  'Imre',
  'Jip',
  'Kai',
  'Lotte',
  'Mika',
  'Noor',
  'Okke',
  'Pim',
  'Quinty',
  'Ruben',
  'Sam',
  'Tess',
  'Yara',
];
const ACHTERNAMEN = [
  'van Verzinsel',
  'Nepveldt',
  'Bedachtsma',
  'Fictemans',
  'Proefjes',
  'de Testeling',
  'Schijnbaar',
  'Modelinga',
  'Droomhuizen',
  'Verzonnius',
];

/** A repeatable stream of numbers below n, from a seed (mulberry32). */
export function worp(zaad: number): (n: number) => number {
  let stand = zaad >>> 0;
  return (n) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** A BSN of the test series 9999…, well-formed by the elfproef, that belongs to nobody. */
export function testBsn(gooi: (n: number) => number): string {
  for (;;) {
    const kandidaat = `9999${String(gooi(100_000)).padStart(5, '0')}`;
    if (elfproef(kandidaat)) return kandidaat;
  }
}

/** A fictional adult. */
export const mens = (
  gooi: (n: number) => number,
): { voornamen: string; achternaam: string; geboortedatum: string; bsn: string; telefoon: string } => ({
  voornamen: VOORNAMEN[gooi(VOORNAMEN.length)] ?? 'Bo',
  achternaam: ACHTERNAMEN[gooi(ACHTERNAMEN.length)] ?? 'Voorbeeld',
  geboortedatum: `${1960 + gooi(42)}-${String(1 + gooi(12)).padStart(2, '0')}-${String(1 + gooi(28)).padStart(2, '0')}`,
  bsn: testBsn(gooi),
  telefoon: `0600${String(gooi(1_000_000)).padStart(6, '0')}`,
});
