import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wortel } from '@weerthuis/testkit';
import { FOUTEN } from './fouten/index.js';
import { ronde } from './ronde.js';
import { SABOTAGES } from './sabotage/index.js';
import { kiesRuns } from './keuze.js';

const UITLEG = `Gebruik: npm run faults -- [opties]
  (zonder opties)     de korte vorm: een greep uit de fouten, en van enkele of de toets het ziet als een waarborg uit staat
  --alles             alle fouten met al hun zaden, en elke uitgezette waarborg
  --fout <naam>       alleen deze fout (F3) of variant (F1/onderweg/tiwos); mag vaker
  --zaad <n>          met dit zaad
  --banen <n>         zoveel naast elkaar, elk op eigen servers (1)
  --sabotage <naam>   alleen deze uitgezette waarborg; mag vaker
  --lijst             noemt alles wat er is
  --bewaar            laat de gegevens staan`;

const { values: o } = parseArgs({
  options: {
    alles: { type: 'boolean', default: false },
    fout: { type: 'string', multiple: true, default: [] },
    sabotage: { type: 'string', multiple: true, default: [] },
    zaad: { type: 'string' },
    banen: { type: 'string', default: '1' },
    lijst: { type: 'boolean', default: false },
    bewaar: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (o.help) console.log(UITLEG);
else if (o.lijst) {
  for (const f of FOUTEN) console.log(`${f.naam.padEnd(42)} ${f.beschrijving}`);
  for (const s of SABOTAGES) console.log(`${`sabotage ${s.naam}`.padEnd(42)} ${s.beschrijving}`);
} else {
  const map = join(wortel(), '.weerthuis', `fouten-${process.pid}`);
  const uit = await ronde(map, kiesRuns(o), Number(o.banen), { kort: !o.alles && !o.fout.length, bewaar: o.bewaar });
  console.log(`\n${uit.goed} passed, ${uit.fout} failed`);
  process.exit(uit.fout > 0 || uit.goed === 0 ? 1 : 0);
}
