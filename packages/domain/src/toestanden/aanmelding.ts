import { machine } from './machine.js';

/** The referral, written by zorg and judged by the hub. */
export const aanmelding = machine({
  naam: 'aanmelding',
  begin: 'concept',
  toestanden: {
    concept: { eigenaar: 'zorg', bewoner: 'Uw begeleider vult dit in' },
    ingediend: { eigenaar: 'matching', werk: 'Te beoordelen', bewoner: 'Uw aanmelding is binnen' },
    aanvulling: { eigenaar: 'zorg', werk: 'Wacht op aanvulling', bewoner: 'Er ontbreekt nog iets' },
    toegelaten: { eigenaar: 'matching', bewoner: 'U bent toegelaten', eind: 'verder als kandidaat' },
    'niet-toegelaten': { eigenaar: 'zorg', bewoner: 'Uw aanmelding gaat niet door', eind: 'opnieuw indienen mag' },
    ingetrokken: { eigenaar: 'zorg', bewoner: 'Uw aanmelding is gestopt', eind: 'heropenen behoudt de wachttijd' },
  },
  overgangen: [
    { van: 'concept', naar: 'ingediend', gebeurtenis: 'ingediend', wie: 'zorg', terugweg: 'ingetrokken' },
    {
      van: 'ingediend',
      naar: 'aanvulling',
      gebeurtenis: 'aanvulling-gevraagd',
      wie: 'matching',
      termijn: 'toelating',
      terugweg: 'aangevuld',
    },
    { van: 'aanvulling', naar: 'ingediend', gebeurtenis: 'aangevuld', wie: 'zorg', termijn: 'aanvulling' },
    {
      van: 'ingediend',
      naar: 'toegelaten',
      gebeurtenis: 'toegelaten',
      wie: 'matching',
      termijn: 'toelating',
      terugweg: 'herroepen',
    },
    {
      van: ['ingediend', 'aanvulling'],
      naar: 'niet-toegelaten',
      gebeurtenis: 'niet-toegelaten',
      wie: 'matching',
      termijn: 'toelating',
      terugweg: 'herroepen',
    },
    { van: ['toegelaten', 'niet-toegelaten'], naar: 'ingediend', gebeurtenis: 'herroepen', wie: 'matching' },
    {
      van: 'niet-toegelaten',
      naar: 'ingediend',
      gebeurtenis: 'opnieuw-ingediend',
      wie: 'zorg',
      terugweg: 'ingetrokken',
    },
    {
      van: ['concept', 'ingediend', 'aanvulling', 'toegelaten', 'niet-toegelaten'],
      naar: 'ingetrokken',
      gebeurtenis: 'ingetrokken',
      wie: 'zorg',
      terugweg: 'heropend',
    },
    { van: 'ingetrokken', naar: 'concept', gebeurtenis: 'heropend', wie: 'zorg' },
  ],
});
