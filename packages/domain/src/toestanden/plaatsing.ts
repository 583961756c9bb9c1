import { machine } from './machine.js';

/** The joint plan from the first yes to aftercare. Ends quietly after a death: no letter to the dead. */
export const plaatsing = machine({
  naam: 'plaatsing',
  begin: 'voorwaardelijk',
  toestanden: {
    voorwaardelijk: { eigenaar: 'matching', bewoner: 'Nog niet zeker' },
    lopend: { eigenaar: 'matching', bewoner: 'In voorbereiding' },
    opgeschort: { eigenaar: 'matching', werk: 'Opgeschort tot {datum}', bewoner: 'Even pauze' },
    sleutel: { eigenaar: 'zorg', werk: 'Sleutel gegeven', bewoner: 'U heeft de sleutel' },
    verhuisd: { eigenaar: 'hoofdbegeleider', bewoner: 'U woont in uw nieuwe huis' },
    nazorg: { eigenaar: 'hoofdbegeleider', bewoner: 'Wij houden contact' },
    afgebroken: {
      eigenaar: 'matching',
      bewoner: 'Deze woning gaat niet door',
      eind: 'terug naar de lijst, of hersteld',
    },
    afgesloten: { eigenaar: 'matching', bewoner: 'Klaar', eind: 'heropenen mag' },
  },
  overgangen: [
    { van: 'voorwaardelijk', naar: 'lopend', gebeurtenis: 'aangenomen', wie: 'matching', terugweg: 'afgebroken' },
    {
      van: 'lopend',
      naar: 'opgeschort',
      gebeurtenis: 'opgeschort',
      wie: ['matching', 'hoofdbegeleider'],
      terugweg: 'hervat',
    },
    {
      van: 'opgeschort',
      naar: 'lopend',
      gebeurtenis: 'hervat',
      wie: ['matching', 'hoofdbegeleider', 'klok'],
      termijn: 'opschorten',
    },
    {
      van: 'lopend',
      naar: 'sleutel',
      gebeurtenis: 'sleutel-gegeven',
      wie: 'corporatie',
      terugweg: 'sleutel-herroepen',
    },
    { van: 'sleutel', naar: 'lopend', gebeurtenis: 'sleutel-herroepen', wie: 'corporatie' },
    { van: 'sleutel', naar: 'verhuisd', gebeurtenis: 'verhuisd', wie: 'zorg', terugweg: 'verhuisd-herroepen' },
    { van: 'verhuisd', naar: 'sleutel', gebeurtenis: 'verhuisd-herroepen', wie: 'zorg' },
    {
      van: 'verhuisd',
      naar: 'nazorg',
      gebeurtenis: 'nazorg-begonnen',
      wie: 'matching',
      terugweg: 'verhuisd-herroepen',
    },
    { van: 'nazorg', naar: 'sleutel', gebeurtenis: 'verhuisd-herroepen', wie: 'zorg' },
    {
      van: ['voorwaardelijk', 'lopend', 'opgeschort', 'sleutel'],
      naar: 'afgebroken',
      gebeurtenis: 'afgebroken',
      wie: ['matching', 'persoon', 'corporatie', 'zorg'],
      terugweg: 'hersteld',
    },
    { van: 'afgebroken', naar: 'lopend', gebeurtenis: 'hersteld', wie: 'matching' },
    {
      van: ['verhuisd', 'nazorg'],
      naar: 'afgesloten',
      gebeurtenis: 'afgesloten',
      wie: 'matching',
      termijn: 'afsluiten',
      terugweg: 'heropend',
    },
    { van: 'afgesloten', naar: 'nazorg', gebeurtenis: 'heropend', wie: 'matching' },
  ],
});
