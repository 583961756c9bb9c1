import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leesRegiobestand, startRegio } from '@weerthuis/ontwikkel';
import { wortel } from '@weerthuis/testkit';
import { leesProfielbestand } from './gegevens/profiel.js';
import { schrijfVoorbeeld } from './startstand/schrijf.js';
import { SCENARIOS } from './scenarios/index.js';
import { speel } from './speel.js';
import { Regio, type Regiobestand } from './toegang/regio.js';

const UITLEG = `Gebruik: npm run scenario -- [opties]
  --regio <naam>   start een eigen, lege regio en speelt daarin (standaard hart-van-brabant)
  --data <map>     speelt in de regio die met deze map draait, zoals .weerthuis
  --url <adres>    idem, en eist dat het matchingspunt op dit adres luistert
  --scenario <n>   alleen dit scenario; mag vaker
  --alles          ook wat in de gewone controle niet meespeelt (met * hieronder); 's nachts vanzelf
  --uitval         laat in scenario 1 een gemeente en het matchingspunt onderweg uitvallen
  --voorbeeld <map> schrijft een voorbeeld van de lijsten voor de eerste dag, en speelt niets
  --zaad <n>       zelfde zaad, zelfde mensen en woningen

Scenario's, in de volgorde waarin ze spelen:
${SCENARIOS.map((s) => `  ${String(s.nummer).padStart(2)}${s.alleenAlles ? '*' : ' '} ${s.titel}`).join('\n')}`;

const { values: o } = parseArgs({
  options: {
    regio: { type: 'string', default: 'hart-van-brabant' },
    data: { type: 'string' },
    url: { type: 'string' },
    scenario: { type: 'string', multiple: true, default: [] },
    voorbeeld: { type: 'string' },
    zaad: { type: 'string' },
    uitval: { type: 'boolean', default: false },
    alles: { type: 'boolean', default: process.env['NACHT'] === '1' },
    help: { type: 'boolean', default: false },
  },
});

async function metRegio<T>(doe: (bestand: Regiobestand) => Promise<T>): Promise<T> {
  if (o.data ?? o.url) {
    const bestand = leesRegiobestand(o.data ?? '.weerthuis');
    const hub = bestand.instanties.find((i) => i.rol === 'matching')?.url;
    if (o.url && o.url.replace(/\/$/, '') !== hub)
      throw new Error(`In deze map draait het matchingspunt op ${hub}, niet op ${o.url}`);
    return doe(bestand);
  }
  const data = join(wortel(), '.weerthuis', `scenario-${process.pid}`);
  const regio = await startRegio(
    { regio: o.regio, data, leeg: true, demo: true },
    { meld: (regel) => console.log(`· ${regel}`) },
  );
  try {
    return await doe(regio.bestand);
  } finally {
    await regio.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

if (o.help) {
  console.log(UITLEG);
} else if (o.voorbeeld) {
  const profiel = leesProfielbestand(o.regio);
  for (const bestand of schrijfVoorbeeld(profiel, o.voorbeeld, Number(o.zaad ?? 17))) console.log(bestand);
} else {
  const uit = await metRegio((bestand) =>
    speel(
      new Regio(bestand, leesProfielbestand(bestand.regio)),
      o.scenario.map(Number),
      o.zaad ? Number(o.zaad) : undefined,
      o.uitval,
      o.alles,
    ),
  );
  console.log(`\n${uit.goed} passed, ${uit.fout} failed`);
  process.exitCode = uit.fout > 0 || uit.goed === 0 ? 1 : 0;
}
