import { machine } from './machine.js';

/** A decision of which the region says who takes it, with whose advice and within which term. Its term never means yes. */
export const besluit = machine({
  naam: 'besluit',
  begin: 'gevraagd',
  toestanden: {
    gevraagd: { eigenaar: 'eigenaar', werk: 'Besluit vóór {datum}', bewoner: 'Hierover wordt beslist' },
    genomen: { eigenaar: 'eigenaar', werk: 'Besluit genomen', bewoner: 'Hierover is beslist', eind: 'herzien kan' },
    vervallen: {
      eigenaar: 'matching',
      bewoner: 'Hierover hoeft niemand meer te beslissen',
      eind: 'een nieuwe vraag mag',
    },
  },
  overgangen: [
    {
      van: 'gevraagd',
      naar: 'genomen',
      gebeurtenis: 'genomen',
      wie: 'eigenaar',
      termijn: 'beslist',
      terugweg: 'heropend',
    },
    { van: 'gevraagd', naar: 'gevraagd', gebeurtenis: 'geescaleerd', wie: 'klok', termijn: 'beslist' },
    { van: 'genomen', naar: 'gevraagd', gebeurtenis: 'heropend', wie: 'matching' },
    { van: 'gevraagd', naar: 'vervallen', gebeurtenis: 'vervallen', wie: ['matching', 'klok'] },
  ],
});
