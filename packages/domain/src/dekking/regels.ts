import type { Datum } from '../datum/datum.js';
import type { Casusrol } from '../regio/partij.js';
import type { Datumnaam, Lijn } from './dekking.js';

/** Which line must be covered from when, and who mends it. */
export interface Lijnregel {
  regel: string;
  versie: number;
  geldigVan: Datum;
  lijn: Lijn;
  /** The line is guarded from the first of these dates that is known, `vandaag` at the earliest. */
  vanaf: readonly (Datumnaam | 'vandaag')[];
  eigenaar: Casusrol;
  /** From this date on another must mend it. */
  daarna?: { vanaf: Datumnaam; eigenaar: Casusrol };
  bron: string;
}

/** From one date until the day before another something costs double or is missing, though every line looks covered. */
export interface Datumregel {
  regel: string;
  versie: number;
  geldigVan: Datum;
  lijn: Lijn;
  /** The first of these that is known. */
  vanaf: readonly Datumnaam[];
  totVoor: readonly Datumnaam[];
  /** So many days are no knelpunt yet. */
  toegestaanDagen: number;
  eigenaar: Casusrol;
  bron: string;
}

/** Owner of each line (berichten, Tasks and coverage). */
export const LIJNREGELS: readonly Lijnregel[] = [
  {
    regel: 'dak-onderbroken',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'dak',
    vanaf: ['vandaag'],
    eigenaar: 'aanmelder',
    daarna: { vanaf: 'sleutel', eigenaar: 'verhuurder' },
    bron: 'Thuis in de Wijk: "niet in een gat valt"',
  },
  {
    regel: 'inkomen-na-sleutel',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'inkomen',
    vanaf: ['sleutel', 'huurIngang'],
    eigenaar: 'vestiging',
    bron: 'Thuis in de Wijk: "uitkering en schuldhulpverlening"',
  },
  {
    regel: 'begeleiding-na-verhuizing',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'ondersteuning',
    vanaf: ['verhuizing', 'sleutel'],
    eigenaar: 'hoofdbegeleider',
    bron: 'Weer thuis: "afspraken gemaakt over de woonbegeleiding"',
  },
  {
    regel: 'dag-niet-ingevuld',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'dag',
    vanaf: ['verhuizing', 'sleutel'],
    eigenaar: 'hoofdbegeleider',
    bron: 'Thuis in de Wijk: "zinvolle daginvulling"',
  },
];

/** Gaps in money and furniture that no line shows. From the domain briefing; nobody checked a law text or a term yet. */
export const DATUMREGELS: readonly Datumregel[] = [
  {
    regel: 'twee-huren',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'inkomen',
    vanaf: ['huurIngang'],
    totVoor: ['plekTot'],
    toegestaanDagen: 14,
    eigenaar: 'vestiging',
    bron: 'te toetsen',
  },
  {
    regel: 'huurtoeslag-na-inschrijving',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'inkomen',
    vanaf: ['huurIngang', 'sleutel'],
    totVoor: ['inschrijving', 'taak:inschrijving'],
    toegestaanDagen: 28,
    eigenaar: 'hoofdbegeleider',
    bron: 'te toetsen',
  },
  {
    regel: 'eerste-huur-voor-inkomen',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'inkomen',
    vanaf: ['huurIngang', 'sleutel'],
    totVoor: ['taak:inkomen-geregeld'],
    toegestaanDagen: 0,
    eigenaar: 'vestiging',
    bron: 'te toetsen',
  },
  {
    regel: 'woning-niet-ingericht',
    versie: 1,
    geldigVan: '2025-01-01',
    lijn: 'dak',
    vanaf: ['verhuizing', 'sleutel'],
    totVoor: ['taak:verhuizing-voorbereid'],
    toegestaanDagen: 7,
    eigenaar: 'aanmelder',
    bron: 'te toetsen',
  },
];

/** The rules that hold on a date: of each rule its highest version that began. */
export function regelsOp<R extends { regel: string; versie: number; geldigVan: Datum }>(
  regels: readonly R[],
  datum: Datum,
): R[] {
  const geldig = new Map<string, R>();
  for (const regel of regels) {
    const staat = geldig.get(regel.regel);
    if (regel.geldigVan <= datum && (!staat || regel.versie > staat.versie)) geldig.set(regel.regel, regel);
  }
  return [...geldig.values()];
}
