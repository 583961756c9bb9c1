import { machine } from './machine.js';

/**
 * A question of one organisation to another about a casus: it is read as the other will read it before it goes. Either side may
 * end it while the other does something else; at rest both say the same: an answer that was given counts.
 */
export const vraag = machine({
  naam: 'vraag',
  begin: 'concept',
  toestanden: {
    concept: { eigenaar: 'eigenaar', werk: 'Nog niet verstuurd', bewoner: 'Nog niet gevraagd' },
    open: { eigenaar: 'eigenaar', werk: 'Antwoord vóór {datum}', bewoner: 'Er is iets gevraagd' },
    beantwoord: { eigenaar: 'eigenaar', bewoner: 'Er is geantwoord', eind: 'een nieuwe vraag mag' },
    ingetrokken: { eigenaar: 'eigenaar', bewoner: 'De vraag is niet meer nodig', eind: 'een nieuwe vraag mag' },
    vervallen: { eigenaar: 'eigenaar', bewoner: 'De vraag is niet meer nodig', eind: 'de casus is gesloten' },
  },
  overgangen: [
    { van: 'concept', naar: 'open', gebeurtenis: 'gesteld', wie: 'eigenaar', terugweg: 'ingetrokken' },
    {
      van: 'open',
      naar: 'beantwoord',
      gebeurtenis: 'beantwoord',
      wie: 'eigenaar',
      termijn: 'vraag',
      terugweg: 'beantwoord',
    },
    { van: 'beantwoord', naar: 'beantwoord', gebeurtenis: 'beantwoord', wie: 'eigenaar' },
    {
      van: ['ingetrokken', 'vervallen'],
      naar: 'beantwoord',
      gebeurtenis: 'antwoord-was-onderweg',
      wie: 'eigenaar',
      terugweg: 'beantwoord',
    },
    { van: ['concept', 'open'], naar: 'ingetrokken', gebeurtenis: 'ingetrokken', wie: 'eigenaar' },
    { van: ['concept', 'open'], naar: 'vervallen', gebeurtenis: 'vervallen', wie: 'eigenaar' },
  ],
});
