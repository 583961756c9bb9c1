import { machine } from './machine.js';

/** One home with ranked kandidaatstellingen; one open voordracht per home. */
export const voordracht = machine({
  naam: 'voordracht',
  begin: 'in-voorbereiding',
  toestanden: {
    'in-voorbereiding': { eigenaar: 'matching' },
    open: { eigenaar: 'matching', werk: 'Wacht op voorlopig akkoord' },
    'voorlopig-akkoord': { eigenaar: 'corporatie', werk: 'Tweede ronde' },
    aangenomen: { eigenaar: 'matching', eind: 'verder als plaatsing' },
    vervallen: { eigenaar: 'matching', eind: 'de woning is vrij voor een nieuwe voordracht' },
  },
  overgangen: [
    { van: 'in-voorbereiding', naar: 'open', gebeurtenis: 'uitgebracht', wie: 'matching', terugweg: 'vervallen' },
    { van: 'open', naar: 'open', gebeurtenis: 'volgende-gevraagd', wie: 'matching' },
    { van: ['open', 'voorlopig-akkoord'], naar: 'open', gebeurtenis: 'versie-verhoogd', wie: 'matching' },
    {
      van: 'open',
      naar: 'voorlopig-akkoord',
      gebeurtenis: 'voorlopig-akkoord',
      wie: 'matching',
      termijn: 'voorlopig-akkoord',
      terugweg: 'opnieuw-gevraagd',
    },
    { van: 'voorlopig-akkoord', naar: 'open', gebeurtenis: 'opnieuw-gevraagd', wie: 'matching' },
    {
      van: 'voorlopig-akkoord',
      naar: 'aangenomen',
      gebeurtenis: 'aangenomen',
      wie: 'matching',
      termijn: 'definitief-akkoord',
      terugweg: 'vervallen',
    },
    {
      van: ['in-voorbereiding', 'open', 'voorlopig-akkoord', 'aangenomen'],
      naar: 'vervallen',
      gebeurtenis: 'vervallen',
      wie: 'matching',
    },
  ],
});
