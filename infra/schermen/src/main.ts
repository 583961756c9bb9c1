import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wortel } from '@weerthuis/testkit';
import { PLATEN } from './platen/index.js';
import { loopPlaten } from './platen/loop.js';
import { PROEVEN } from './proeven/index.js';
import type { Wereld } from './proeven/proef.js';
import { speelRecht } from './proeven/reis/recht.js';
import { metWereld } from './wereld.js';

const UITLEG = `Gebruik: npm run e2e | plaatjes -- [opties]
  e2e              speelt alle proeven in een echte browser, en toetst elk scherm met axe
  plaatjes         schrijft van elk scherm een plaatje in .weerthuis/plaatjes, in een regio met demogegevens
  --kort           e2e zonder het toetsen van elk scherm: de vorm die npm test speelt
  --data <map>     in de regio die met deze map draait, zoals .weerthuis; anders start er een eigen
  --regio <naam>   welke regio er start (standaard hart-van-brabant)
  --handboek       plaatjes: speelt scenario 1 en schrijft van elke stap het plaatje in docs/handleiding/beeld
  --alleen <tekst> alleen wat deze tekst in de naam heeft`;

const { values: o, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kort: { type: 'boolean', default: false },
    data: { type: 'string' },
    regio: { type: 'string', default: 'hart-van-brabant' },
    alleen: { type: 'string', default: '' },
    handboek: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const BEELD = join(wortel(), '.weerthuis', 'plaatjes');
const telling = { goed: 0, fout: 0 };

function meld(wat: string, fout?: unknown): void {
  telling[fout ? 'fout' : 'goed'] += 1;
  console.log(`  ${fout ? '✗' : '✓'} ${wat}`);
  if (fout) console.log(`    ${fout instanceof Error ? fout.message.replaceAll('\n', '\n    ') : 'onbekend'}`);
}

async function speelProeven(wereld: Wereld): Promise<void> {
  for (const proef of PROEVEN.filter((p) => (p.kort ?? !o.kort) && p.naam.includes(o.alleen)))
    await proef.doe(wereld).then(
      () => meld(proef.naam),
      async (fout: unknown) => {
        meld(proef.naam, fout ?? 'onbekend');
        await wereld.fotografeer(join(BEELD, 'mislukt'));
      },
    );
}

/** The pictures of the handbook are those of scenario 1 as it is played: what it tells is what one sees. */
async function maakHandboek(wereld: Wereld): Promise<void> {
  const map = join(wortel(), 'docs', 'handleiding', 'beeld');
  mkdirSync(map, { recursive: true });
  await speelRecht(wereld, async ({ pagina }, naam) => {
    await pagina.screenshot({ path: join(map, `${naam}.png`), animations: 'disabled' });
    meld(naam);
  });
}

const platen = PLATEN.filter((p) => p.naam.includes(o.alleen));
const OPDRACHTEN: Record<string, (wereld: Wereld) => Promise<void>> = {
  e2e: async (wereld) => {
    await speelProeven(wereld);
    if (!o.kort) await loopPlaten(wereld, platen, { toets: true }, meld);
  },
  plaatjes: (wereld) => (o.handboek ? maakHandboek(wereld) : loopPlaten(wereld, platen, { map: BEELD }, meld)),
};

const opdracht = OPDRACHTEN[positionals[0] ?? ''];
if (o.help || !opdracht) {
  console.log(UITLEG);
  process.exit(o.help ? 0 : 2);
}
const leeg = positionals[0] === 'e2e' || o.handboek;
await metWereld({ regio: o.regio, leeg, ...(o.data && { data: o.data }) }, opdracht).catch((fout: unknown) => {
  telling.fout += 1;
  console.error(fout instanceof Error ? fout.message : fout);
});
console.log(`\n${telling.goed} passed, ${telling.fout} failed`);
process.exit(telling.fout > 0 || telling.goed === 0 ? 1 : 0);
