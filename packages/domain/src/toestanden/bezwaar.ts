import { machine } from './machine.js';

/** An objection to a decision, or a complaint about the hub: it ends with an answer, and its term never means no. */
export const bezwaar = machine({
  naam: 'bezwaar',
  begin: 'ingediend',
  toestanden: {
    ingediend: { eigenaar: 'eigenaar', werk: 'Beslis vóór {datum}', bewoner: 'U hoort het vóór {datum}' },
    verdaagd: { eigenaar: 'eigenaar', werk: 'Beslis vóór {datum}', bewoner: 'Het duurt langer, tot {datum}' },
    beslist: { eigenaar: 'eigenaar', bewoner: 'Hierover is beslist', eind: 'heropenen kan' },
    ingetrokken: { eigenaar: 'zorg', bewoner: 'U trok het in', eind: 'een nieuw bezwaar mag' },
  },
  overgangen: [
    { van: 'ingediend', naar: 'verdaagd', gebeurtenis: 'verdaagd', wie: 'eigenaar', termijn: 'bezwaar' },
    {
      van: ['ingediend', 'verdaagd'],
      naar: 'beslist',
      gebeurtenis: 'beslist',
      wie: 'eigenaar',
      termijn: 'bezwaar',
      terugweg: 'heropend',
    },
    { van: ['ingediend', 'verdaagd'], naar: 'ingetrokken', gebeurtenis: 'ingetrokken', wie: ['persoon', 'zorg'] },
    { van: 'beslist', naar: 'ingediend', gebeurtenis: 'heropend', wie: 'eigenaar' },
  ],
});
