import { machine } from './machine.js';

/** An admitted huishouden on its way to a home. */
export const kandidaat = machine({
  naam: 'kandidaat',
  begin: 'op-de-lijst',
  toestanden: {
    'op-de-lijst': { eigenaar: 'matching', bewoner: 'Het zoeken gaat door' },
    'in-voordracht': { eigenaar: 'matching', bewoner: 'Er is misschien een woning' },
    'in-plaatsing': { eigenaar: 'matching', bewoner: 'In voorbereiding' },
    geparkeerd: { eigenaar: 'zorg', werk: 'Geparkeerd tot {datum}', bewoner: 'Even pauze' },
    gehuisvest: { eigenaar: 'hoofdbegeleider', bewoner: 'U woont in uw nieuwe huis' },
    elders: { eigenaar: 'zorg', bewoner: 'U woont ergens anders' },
    afgesloten: { eigenaar: 'matching', bewoner: 'Klaar', eind: 'heropenen, of opnieuw aanmelden' },
  },
  overgangen: [
    {
      van: 'op-de-lijst',
      naar: 'in-voordracht',
      gebeurtenis: 'voorgedragen',
      wie: 'matching',
      terugweg: 'voordracht-geeindigd',
    },
    { van: 'in-voordracht', naar: 'op-de-lijst', gebeurtenis: 'voordracht-geeindigd', wie: 'matching' },
    {
      van: 'in-voordracht',
      naar: 'in-plaatsing',
      gebeurtenis: 'aangenomen',
      wie: 'matching',
      terugweg: 'plaatsing-afgebroken',
    },
    { van: 'in-plaatsing', naar: 'op-de-lijst', gebeurtenis: 'plaatsing-afgebroken', wie: 'matching' },
    { van: 'in-plaatsing', naar: 'gehuisvest', gebeurtenis: 'verhuisd', wie: 'zorg', terugweg: 'verhuisd-herroepen' },
    { van: 'gehuisvest', naar: 'in-plaatsing', gebeurtenis: 'verhuisd-herroepen', wie: 'zorg' },
    {
      van: 'op-de-lijst',
      naar: 'geparkeerd',
      gebeurtenis: 'geparkeerd',
      wie: ['matching', 'zorg'],
      terugweg: 'hervat',
    },
    {
      van: 'geparkeerd',
      naar: 'op-de-lijst',
      gebeurtenis: 'hervat',
      wie: ['matching', 'zorg', 'klok'],
      termijn: 'parkeren',
    },
    {
      van: ['op-de-lijst', 'in-voordracht', 'in-plaatsing', 'geparkeerd', 'gehuisvest'],
      naar: 'elders',
      gebeurtenis: 'elders-gaan-wonen',
      wie: 'zorg',
      terugweg: 'teruggekeerd',
    },
    { van: ['elders', 'gehuisvest'], naar: 'op-de-lijst', gebeurtenis: 'teruggekeerd', wie: 'zorg' },
    {
      van: ['op-de-lijst', 'in-voordracht', 'in-plaatsing', 'geparkeerd', 'gehuisvest', 'elders'],
      naar: 'afgesloten',
      gebeurtenis: 'afgesloten',
      wie: ['matching', 'zorg', 'klok'],
      termijn: 'terugkeer',
      terugweg: 'heropend',
    },
    { van: 'afgesloten', naar: 'op-de-lijst', gebeurtenis: 'heropend', wie: 'matching' },
    { van: 'afgesloten', naar: 'gehuisvest', gebeurtenis: 'nazorg-heropend', wie: 'matching', terugweg: 'afgesloten' },
  ],
});
