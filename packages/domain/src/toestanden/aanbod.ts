import { machine } from './machine.js';

/** A home pledged by its corporatie; the corporatie rules it until the contract is signed. */
export const aanbod = machine({
  naam: 'aanbod',
  begin: 'concept',
  toestanden: {
    concept: { eigenaar: 'corporatie' },
    beschikbaar: { eigenaar: 'matching', werk: 'Beschikbaar vanaf {datum}' },
    'in-voordracht': { eigenaar: 'matching' },
    verhuurd: { eigenaar: 'corporatie', eind: 'het huurcontract loopt' },
    ingetrokken: { eigenaar: 'corporatie', eind: 'opnieuw toezeggen mag' },
    verlopen: { eigenaar: 'corporatie', eind: 'verlengen mag' },
  },
  overgangen: [
    { van: 'concept', naar: 'beschikbaar', gebeurtenis: 'toegezegd', wie: 'corporatie', terugweg: 'ingetrokken' },
    {
      van: 'beschikbaar',
      naar: 'in-voordracht',
      gebeurtenis: 'voorgedragen',
      wie: 'matching',
      terugweg: 'vrijgevallen',
    },
    { van: 'in-voordracht', naar: 'beschikbaar', gebeurtenis: 'vrijgevallen', wie: 'matching' },
    { van: 'in-voordracht', naar: 'verhuurd', gebeurtenis: 'verhuurd', wie: 'corporatie', terugweg: 'vrijgekomen' },
    { van: 'verhuurd', naar: 'beschikbaar', gebeurtenis: 'vrijgekomen', wie: 'corporatie' },
    {
      van: ['concept', 'beschikbaar', 'in-voordracht', 'verhuurd'],
      naar: 'ingetrokken',
      gebeurtenis: 'ingetrokken',
      wie: 'corporatie',
      terugweg: 'opnieuw-toegezegd',
    },
    { van: 'ingetrokken', naar: 'beschikbaar', gebeurtenis: 'opnieuw-toegezegd', wie: 'corporatie' },
    {
      van: 'beschikbaar',
      naar: 'verlopen',
      gebeurtenis: 'verlopen',
      wie: 'klok',
      termijn: 'aanbod',
      terugweg: 'verlengd',
    },
    { van: 'verlopen', naar: 'beschikbaar', gebeurtenis: 'verlengd', wie: 'corporatie' },
  ],
});
