import { machine } from './machine.js';

/** One task of a plaatsing; its owner reports the state, the hub opens it when nothing is left to wait for. */
export const taak = machine({
  naam: 'taak',
  begin: 'wacht',
  toestanden: {
    wacht: { eigenaar: 'matching', werk: 'Wacht op {taak}', bewoner: 'Kan nog niet' },
    open: { eigenaar: 'eigenaar', bewoner: 'Nog te doen' },
    bezig: { eigenaar: 'eigenaar', bewoner: 'Hier werkt iemand aan' },
    gereed: { eigenaar: 'eigenaar', bewoner: 'Klaar', eind: 'terugdraaien kan' },
    'kan-niet': { eigenaar: 'matching', bewoner: 'Dit lukt zo niet' },
    'terug-te-draaien': {
      eigenaar: 'eigenaar',
      werk: 'Draai terug vóór {datum}',
      bewoner: 'Dit wordt teruggedraaid',
    },
    ongedaan: { eigenaar: 'matching', bewoner: 'Teruggedraaid', eind: 'opnieuw openen kan' },
  },
  overgangen: [
    { van: 'wacht', naar: 'open', gebeurtenis: 'geopend', wie: 'matching', terugweg: 'wacht-weer' },
    { van: ['open', 'bezig'], naar: 'wacht', gebeurtenis: 'wacht-weer', wie: 'matching' },
    {
      van: ['open', 'kan-niet', 'gereed'],
      naar: 'bezig',
      gebeurtenis: 'begonnen',
      wie: 'eigenaar',
      termijn: 'taak',
      terugweg: 'gestopt',
    },
    { van: 'bezig', naar: 'open', gebeurtenis: 'gestopt', wie: 'eigenaar' },
    {
      van: ['wacht', 'open', 'bezig', 'kan-niet'],
      naar: 'gereed',
      gebeurtenis: 'gereed',
      wie: 'eigenaar',
      termijn: 'taak',
      terugweg: 'ongedaan',
    },
    {
      van: ['wacht', 'open', 'bezig', 'gereed'],
      naar: 'kan-niet',
      gebeurtenis: 'kan-niet',
      wie: 'eigenaar',
      terugweg: 'heropend',
    },
    {
      van: ['wacht', 'open', 'bezig', 'gereed'],
      naar: 'terug-te-draaien',
      gebeurtenis: 'terugdraaien-gevraagd',
      wie: 'matching',
      termijn: 'terugdraaien',
      terugweg: 'heropend',
    },
    {
      van: 'ongedaan',
      naar: 'terug-te-draaien',
      gebeurtenis: 'alsnog-terugdraaien',
      wie: 'matching',
      termijn: 'terugdraaien',
      terugweg: 'ongedaan',
    },
    {
      van: ['wacht', 'open', 'bezig', 'gereed', 'kan-niet', 'terug-te-draaien'],
      naar: 'ongedaan',
      gebeurtenis: 'ongedaan',
      wie: ['eigenaar', 'matching'],
      terugweg: 'heropend',
    },
    {
      van: ['kan-niet', 'gereed', 'terug-te-draaien', 'ongedaan'],
      naar: 'open',
      gebeurtenis: 'heropend',
      wie: ['eigenaar', 'matching'],
    },
  ],
});
