import { machine } from './machine.js';

/**
 * Support under the Wmo: melding, onderzoek within six weeks, beschikking within two weeks of the aanvraag
 * (Wmo 2015 art. 2.3.2 and 2.3.5; te toetsen).
 */
export const indicatie = machine({
  naam: 'indicatie',
  begin: 'gemeld',
  toestanden: {
    gemeld: { eigenaar: 'gemeente', werk: 'Melding', bewoner: 'De gemeente kreeg uw vraag' },
    onderzoek: { eigenaar: 'gemeente', bewoner: 'De gemeente zoekt uit wat u nodig heeft' },
    aangevraagd: { eigenaar: 'gemeente', bewoner: 'De gemeente neemt een besluit' },
    toegekend: {
      eigenaar: 'gemeente',
      werk: 'Beschikking t/m {datum}',
      bewoner: 'Uw hulp is geregeld',
      eind: 'geldt tot de einddatum',
    },
    afgewezen: { eigenaar: 'gemeente', bewoner: 'De gemeente zei nee', eind: 'bezwaar mogelijk' },
    ingetrokken: { eigenaar: 'gemeente', bewoner: 'Uw vraag is gestopt', eind: 'nieuwe melding mogelijk' },
    verlopen: { eigenaar: 'gemeente', bewoner: 'Het besluit is afgelopen', eind: 'nieuwe melding mogelijk' },
  },
  overgangen: [
    { van: 'gemeld', naar: 'onderzoek', gebeurtenis: 'onderzoek-begonnen', wie: 'gemeente', termijn: 'onderzoek' },
    {
      van: 'onderzoek',
      naar: 'aangevraagd',
      gebeurtenis: 'aangevraagd',
      wie: ['persoon', 'gemeente'],
      termijn: 'onderzoek',
    },
    {
      van: 'aangevraagd',
      naar: 'toegekend',
      gebeurtenis: 'toegekend',
      wie: 'gemeente',
      termijn: 'beschikking',
      terugweg: 'herroepen',
    },
    {
      van: 'aangevraagd',
      naar: 'afgewezen',
      gebeurtenis: 'afgewezen',
      wie: 'gemeente',
      termijn: 'beschikking',
      terugweg: 'herroepen',
    },
    { van: ['toegekend', 'afgewezen'], naar: 'aangevraagd', gebeurtenis: 'herroepen', wie: 'gemeente' },
    {
      van: ['gemeld', 'onderzoek', 'aangevraagd', 'toegekend'],
      naar: 'ingetrokken',
      gebeurtenis: 'ingetrokken',
      wie: ['gemeente', 'persoon'],
    },
    { van: 'toegekend', naar: 'verlopen', gebeurtenis: 'verlopen', wie: 'klok', terugweg: 'verlengd' },
    { van: ['toegekend', 'verlopen'], naar: 'toegekend', gebeurtenis: 'verlengd', wie: 'gemeente' },
  ],
});

/** Priority for a home, decided by the gemeente alone (Huisvestingswet 2014; te toetsen). */
export const urgentie = machine({
  naam: 'urgentie',
  begin: 'aangevraagd',
  toestanden: {
    aangevraagd: { eigenaar: 'gemeente', bewoner: 'De gemeente beslist over voorrang' },
    toegekend: {
      eigenaar: 'gemeente',
      werk: 'Urgentie t/m {datum}',
      bewoner: 'U heeft voorrang',
      eind: 'geldt tot de einddatum',
    },
    afgewezen: { eigenaar: 'gemeente', bewoner: 'U krijgt geen voorrang', eind: 'bezwaar mogelijk' },
    ingetrokken: { eigenaar: 'gemeente', bewoner: 'Uw voorrang is gestopt', eind: 'nieuwe aanvraag mogelijk' },
    verlopen: { eigenaar: 'gemeente', bewoner: 'Uw voorrang is afgelopen', eind: 'verlengen of nieuwe aanvraag' },
  },
  overgangen: [
    {
      van: 'aangevraagd',
      naar: 'toegekend',
      gebeurtenis: 'toegekend',
      wie: 'gemeente',
      termijn: 'urgentie',
      terugweg: 'herroepen',
    },
    {
      van: 'aangevraagd',
      naar: 'afgewezen',
      gebeurtenis: 'afgewezen',
      wie: 'gemeente',
      termijn: 'urgentie',
      terugweg: 'herroepen',
    },
    { van: ['toegekend', 'afgewezen'], naar: 'aangevraagd', gebeurtenis: 'herroepen', wie: 'gemeente' },
    {
      van: ['aangevraagd', 'toegekend'],
      naar: 'ingetrokken',
      gebeurtenis: 'ingetrokken',
      wie: ['gemeente', 'persoon'],
    },
    { van: 'toegekend', naar: 'verlopen', gebeurtenis: 'verlopen', wie: 'klok', terugweg: 'verlengd' },
    { van: ['toegekend', 'verlopen'], naar: 'toegekend', gebeurtenis: 'verlengd', wie: 'gemeente' },
  ],
});
