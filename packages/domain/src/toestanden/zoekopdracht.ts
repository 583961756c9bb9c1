import { machine } from './machine.js';

/** A person seeks a home: a gemeente or corporatie is asked to come with one. `ingetrokken` is ours: the person stopped. */
export const zoekopdracht = machine({
  naam: 'zoekopdracht',
  begin: 'uitgezet',
  toestanden: {
    uitgezet: { eigenaar: 'verhuurder', werk: 'Antwoord vóór {datum}', bewoner: '{Partij} is gevraagd te zoeken' },
    aanvaard: { eigenaar: 'verhuurder', werk: 'Woning vóór {datum}', bewoner: '{Partij} zoekt een woning voor u' },
    'woning-gevonden': { eigenaar: 'matching', bewoner: 'Er is misschien een woning', eind: 'verder als voordracht' },
    'niet-mogelijk': { eigenaar: 'matching', bewoner: 'Een ander gaat voor u zoeken' },
    doorgegeven: {
      eigenaar: 'matching',
      bewoner: 'Een ander gaat voor u zoeken',
      eind: 'een nieuwe zoekopdracht loopt',
    },
    verlopen: { eigenaar: 'matching', bewoner: 'Een ander gaat voor u zoeken' },
    ingetrokken: { eigenaar: 'matching', bewoner: 'Het zoeken is gestopt', eind: 'een nieuwe zoekopdracht mag' },
  },
  overgangen: [
    {
      van: 'uitgezet',
      naar: 'aanvaard',
      gebeurtenis: 'aanvaard',
      wie: ['corporatie', 'gemeente'],
      termijn: 'zoekopdracht-antwoord',
      terugweg: 'niet-mogelijk',
    },
    {
      van: ['uitgezet', 'aanvaard'],
      naar: 'niet-mogelijk',
      gebeurtenis: 'niet-mogelijk',
      wie: ['corporatie', 'gemeente'],
      termijn: 'zoekopdracht-antwoord',
      terugweg: 'alsnog-aanvaard',
    },
    {
      van: ['niet-mogelijk', 'verlopen'],
      naar: 'aanvaard',
      gebeurtenis: 'alsnog-aanvaard',
      wie: ['corporatie', 'gemeente'],
    },
    {
      van: 'aanvaard',
      naar: 'woning-gevonden',
      gebeurtenis: 'woning-gevonden',
      wie: ['corporatie', 'gemeente'],
      termijn: 'zoekopdracht-woning',
      terugweg: 'woning-vervallen',
    },
    { van: 'woning-gevonden', naar: 'aanvaard', gebeurtenis: 'woning-vervallen', wie: ['corporatie', 'matching'] },
    {
      van: ['uitgezet', 'aanvaard'],
      naar: 'verlopen',
      gebeurtenis: 'verlopen',
      wie: 'klok',
      termijn: 'zoekopdracht-woning',
      terugweg: 'alsnog-aanvaard',
    },
    {
      van: ['niet-mogelijk', 'verlopen'],
      naar: 'doorgegeven',
      gebeurtenis: 'doorgegeven',
      wie: 'matching',
      termijn: 'escalatie',
    },
    {
      van: ['uitgezet', 'aanvaard', 'niet-mogelijk', 'verlopen'],
      naar: 'ingetrokken',
      gebeurtenis: 'ingetrokken',
      wie: 'matching',
    },
  ],
});
