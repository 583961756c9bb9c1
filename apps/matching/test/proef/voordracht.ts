import { antwoord } from '../../src/voordracht/domain/antwoord.js';
import type {
  Akkoordrol,
  Besluit,
  Omgeving,
  Ronde,
  Verzoek,
  Voordracht,
} from '../../src/voordracht/domain/voordracht.js';

export const vandaag = '2026-03-02';
let teller = 0;
export const om = (anders: Partial<Omgeving> = {}): Omgeving => ({
  vandaag,
  nieuwId: () => `verzoek-${(teller += 1)}`,
  antwoordVoor: (ronde: Ronde) => (ronde === 1 ? '2026-03-09' : '2026-03-16'),
  vrij: () => true,
  ...anders,
});
export const concept = (n: number, plaatsen = 1): Voordracht => ({
  voordracht: 'v',
  stand: 'in-voorbereiding',
  versie: 1,
  startOp: '2026-04-01',
  plaatsen,
  getekend: false,
  kandidaten: Array.from({ length: n }, (_, i) => ({
    kandidaatstelling: `k${i + 1}`,
    casus: `c${i + 1}`,
    rang: i + 1,
    stand: 'reserve',
    ronde: 0,
    partijen: { corporatie: 'C', hoofdbegeleider: 'Z', persoon: 'Z', herkomst: 'G1', vestiging: 'G2' },
    verzoeken: [],
  })),
});
export const kandidaat = (v: Voordracht, id: string) => v.kandidaten.find((k) => k.kandidaatstelling === id)!;
export const openVerzoeken = (v: Voordracht, id = 'k1'): Verzoek[] =>
  kandidaat(v, id).verzoeken.filter((x) => x.stand === 'open');
export const zeg = (v: Voordracht, q: Verzoek, jaNee: 'ja' | 'nee', extra: object = {}): Besluit =>
  antwoord(v, { verzoek: q.verzoek, partij: q.partij, versie: q.versie, antwoord: jaNee, ...extra }, om());
export const allesJa = (v: Voordracht, id = 'k1'): Voordracht =>
  openVerzoeken(v, id).reduce((tot, q) => zeg(tot, q, 'ja').voordracht, v);
export const rol = (v: Voordracht, r: Akkoordrol, id = 'k1') => openVerzoeken(v, id).find((q) => q.rol === r)!;
