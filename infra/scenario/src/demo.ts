import { parseArgs } from 'node:util';
import { leesRegiobestand } from '@weerthuis/ontwikkel';
import { vul } from './demo/vul.js';
import { leesProfielbestand } from './gegevens/profiel.js';
import { Regio } from './toegang/regio.js';

const { values: o } = parseArgs({
  options: { data: { type: 'string', default: '.weerthuis' }, regio: { type: 'string' } },
});
const bestand = leesRegiobestand(o.data);
const begin = performance.now();
const uit = await vul(new Regio(bestand, leesProfielbestand(bestand.regio)), (regel) => console.log(regel));
console.log(
  `demo: ${uit.mensen} huishoudens en de woningen staan klaar (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
);
