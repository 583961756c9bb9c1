import { machine } from './machine.js';

/** One agreed moment after the move: an evaluation, an omklap talk, or following up after closing. */
export const nazorgmoment = machine({
  naam: 'nazorgmoment',
  begin: 'gepland',
  toestanden: {
    gepland: { eigenaar: 'hoofdbegeleider', werk: 'Gepland op {datum}', bewoner: 'Gesprek op {datum}' },
    'over-tijd': { eigenaar: 'hoofdbegeleider', werk: 'Over de termijn', bewoner: 'Het gesprek is nog niet geweest' },
    gehouden: {
      eigenaar: 'hoofdbegeleider',
      bewoner: 'Het gesprek is geweest',
      eind: 'het volgende moment staat gepland',
    },
    vervallen: {
      eigenaar: 'hoofdbegeleider',
      bewoner: 'Het gesprek gaat niet door',
      eind: 'een nieuw moment plannen mag',
    },
  },
  overgangen: [
    {
      van: ['gepland', 'over-tijd'],
      naar: 'gehouden',
      gebeurtenis: 'gehouden',
      wie: 'hoofdbegeleider',
      termijn: 'nazorg',
      terugweg: 'herroepen',
    },
    { van: ['gepland', 'over-tijd'], naar: 'gepland', gebeurtenis: 'verzet', wie: 'hoofdbegeleider' },
    { van: 'gepland', naar: 'over-tijd', gebeurtenis: 'termijn-verstreken', wie: 'klok', termijn: 'nazorg' },
    {
      van: ['gepland', 'over-tijd'],
      naar: 'vervallen',
      gebeurtenis: 'vervallen',
      wie: ['hoofdbegeleider', 'matching'],
    },
    { van: 'gehouden', naar: 'gepland', gebeurtenis: 'herroepen', wie: 'hoofdbegeleider' },
  ],
});

/** Nuisance or arrears as who supports the person deals with it. Seen is not solved: it ends with an agreement that was evaluated. */
export const signaal = machine({
  naam: 'signaal',
  begin: 'nieuw',
  toestanden: {
    nieuw: { eigenaar: 'hoofdbegeleider', werk: 'Bekijk vóór {datum}' },
    gezien: { eigenaar: 'hoofdbegeleider', werk: 'Spreek af vóór {datum}', bewoner: 'Uw begeleider praat met u' },
    afgesproken: { eigenaar: 'hoofdbegeleider', werk: 'Kijk terug op {datum}', bewoner: 'Er is iets afgesproken' },
    gesloten: { eigenaar: 'hoofdbegeleider', bewoner: 'Het is opgelost', eind: 'een nieuw signaal mag' },
  },
  overgangen: [
    { van: 'nieuw', naar: 'gezien', gebeurtenis: 'gezien', wie: 'hoofdbegeleider', termijn: 'signaal' },
    {
      van: ['nieuw', 'gezien', 'afgesproken'],
      naar: 'afgesproken',
      gebeurtenis: 'afgesproken',
      wie: 'hoofdbegeleider',
      termijn: 'signaal',
    },
    { van: 'afgesproken', naar: 'gesloten', gebeurtenis: 'gesloten', wie: 'hoofdbegeleider', terugweg: 'heropend' },
    { van: 'gesloten', naar: 'gezien', gebeurtenis: 'heropend', wie: 'hoofdbegeleider' },
  ],
});
