import { machine } from './machine.js';

/** One person for one home within a voordracht. Weigering, afwijzing and geen reactie are three different facts. */
export const kandidaatstelling = machine({
  naam: 'kandidaatstelling',
  begin: 'reserve',
  toestanden: {
    reserve: { eigenaar: 'matching', werk: 'Reserve {n}' },
    gevraagd: { eigenaar: 'matching', werk: 'Antwoord vóór {datum}', bewoner: 'Er is misschien een woning' },
    'voorlopig-akkoord': { eigenaar: 'corporatie', bewoner: 'U gaat de woning bekijken' },
    'definitief-akkoord': { eigenaar: 'corporatie', bewoner: 'Iedereen heeft ja gezegd', eind: 'verder als plaatsing' },
    geweigerd: { eigenaar: 'matching', werk: 'Weigering', bewoner: 'U heeft nee gezegd', eind: 'terug naar de lijst' },
    afgewezen: {
      eigenaar: 'matching',
      werk: 'Afwijzing',
      bewoner: 'De verhuurder heeft nee gezegd',
      eind: 'terug naar de lijst',
    },
    'geen-reactie': {
      eigenaar: 'zorg',
      bewoner: 'De datum is voorbij. Bel uw begeleider',
      eind: 'terug naar de lijst',
    },
    vervallen: { eigenaar: 'matching', bewoner: 'Deze woning gaat niet door', eind: 'terug naar de lijst' },
  },
  overgangen: [
    { van: 'reserve', naar: 'gevraagd', gebeurtenis: 'gevraagd', wie: 'matching', terugweg: 'vervallen' },
    { van: 'gevraagd', naar: 'gevraagd', gebeurtenis: 'opnieuw-gevraagd', wie: 'matching' },
    { van: 'voorlopig-akkoord', naar: 'gevraagd', gebeurtenis: 'opnieuw-gevraagd', wie: 'matching' },
    {
      van: 'gevraagd',
      naar: 'voorlopig-akkoord',
      gebeurtenis: 'voorlopig-akkoord',
      wie: 'matching',
      termijn: 'voorlopig-akkoord',
      terugweg: 'opnieuw-gevraagd',
    },
    {
      van: 'voorlopig-akkoord',
      naar: 'definitief-akkoord',
      gebeurtenis: 'definitief-akkoord',
      wie: 'matching',
      termijn: 'definitief-akkoord',
      terugweg: 'geweigerd',
    },
    {
      van: ['gevraagd', 'voorlopig-akkoord', 'definitief-akkoord'],
      naar: 'geweigerd',
      gebeurtenis: 'geweigerd',
      wie: 'persoon',
      terugweg: 'herroepen',
    },
    {
      van: ['gevraagd', 'voorlopig-akkoord'],
      naar: 'afgewezen',
      gebeurtenis: 'afgewezen',
      wie: 'corporatie',
      terugweg: 'herroepen',
    },
    {
      van: ['gevraagd', 'voorlopig-akkoord'],
      naar: 'geen-reactie',
      gebeurtenis: 'geen-reactie',
      wie: 'klok',
      termijn: 'voorlopig-akkoord',
      terugweg: 'herroepen',
    },
    { van: ['geweigerd', 'afgewezen', 'geen-reactie'], naar: 'gevraagd', gebeurtenis: 'herroepen', wie: 'matching' },
    {
      van: ['reserve', 'gevraagd', 'voorlopig-akkoord', 'definitief-akkoord'],
      naar: 'vervallen',
      gebeurtenis: 'vervallen',
      wie: 'matching',
    },
  ],
});
