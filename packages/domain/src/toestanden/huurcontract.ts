import { machine } from './machine.js';

/** The lease from draft to end; the codes of VERA OVEREENKOMSTSTATUS stand in `vera/`. */
export const huurcontract = machine({
  naam: 'huurcontract',
  begin: 'voorlopig',
  toestanden: {
    voorlopig: { eigenaar: 'corporatie', werk: 'In voorbereiding', bewoner: 'Het huurcontract wordt gemaakt' },
    'ter-ondertekening': {
      eigenaar: 'corporatie',
      werk: 'Wacht op handtekening',
      bewoner: 'Het huurcontract ligt klaar',
    },
    getekend: { eigenaar: 'corporatie', bewoner: 'Het huurcontract is getekend' },
    lopend: { eigenaar: 'corporatie', bewoner: 'U huurt deze woning' },
    opgezegd: { eigenaar: 'corporatie', werk: 'Opgezegd per {datum}', bewoner: 'De huur is opgezegd' },
    beeindigd: {
      eigenaar: 'corporatie',
      werk: 'Beëindigd',
      bewoner: 'De huur is gestopt',
      eind: 'een nieuw contract mag',
    },
    vervallen: { eigenaar: 'corporatie', bewoner: 'Dit huurcontract gaat niet door', eind: 'een nieuw contract mag' },
  },
  overgangen: [
    {
      van: 'voorlopig',
      naar: 'ter-ondertekening',
      gebeurtenis: 'voorgelegd',
      wie: 'corporatie',
      terugweg: 'teruggenomen',
    },
    { van: 'ter-ondertekening', naar: 'voorlopig', gebeurtenis: 'teruggenomen', wie: 'corporatie' },
    {
      van: 'ter-ondertekening',
      naar: 'getekend',
      gebeurtenis: 'getekend',
      wie: ['persoon', 'corporatie', 'zorg'],
      termijn: 'ondertekening',
      terugweg: 'vervallen',
    },
    {
      van: 'getekend',
      naar: 'lopend',
      gebeurtenis: 'ingegaan',
      wie: ['klok', 'corporatie'],
      terugweg: 'sleutel-herroepen',
    },
    { van: 'lopend', naar: 'getekend', gebeurtenis: 'sleutel-herroepen', wie: 'corporatie' },
    {
      van: ['voorlopig', 'ter-ondertekening', 'getekend'],
      naar: 'vervallen',
      gebeurtenis: 'vervallen',
      wie: ['corporatie', 'persoon'],
    },
    {
      van: ['getekend', 'lopend'],
      naar: 'opgezegd',
      gebeurtenis: 'opgezegd',
      wie: ['persoon', 'corporatie'],
      terugweg: 'opzegging-herroepen',
    },
    { van: 'opgezegd', naar: 'lopend', gebeurtenis: 'opzegging-herroepen', wie: ['persoon', 'corporatie'] },
    { van: ['lopend', 'opgezegd'], naar: 'beeindigd', gebeurtenis: 'beeindigd', wie: ['klok', 'corporatie'] },
    { van: 'lopend', naar: 'lopend', gebeurtenis: 'omgeklapt', wie: 'corporatie' },
  ],
});
