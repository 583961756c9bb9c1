// All tests, unattended, from a clean clone: `npm test`, or `npm test -- unit integratie` for some parts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beeindigAlles } from './infra/ontwikkel/deel.mjs';
import { CONTROLES, DELEN, optel } from './infra/ontwikkel/delen.mjs';
import { bouw, metDeJuisteNode, omgeving, thuis } from './infra/ontwikkel/voorbereiden.mjs';

const VOORBEREIDING = { naam: 'voorbereiding', budget: 180 };
const nacht = process.argv.includes('--nacht');
const keuze = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const begin = Date.now() - process.uptime() * 1000;
const tijden = [];
const seconden = (sinds) => (Date.now() - sinds) / 1000;
const leeft = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (fout) {
    return fout.code === 'EPERM';
  }
};

/** Servers and data of earlier runs that were killed. */
async function ruimResten(testkit) {
  const alle = join(thuis, '.weerthuis');
  const resten = readdirSync(alle).filter((naam) => /^run-\d+$/.test(naam) && !leeft(Number(naam.slice(4))));
  for (const naam of resten) await breekAf(testkit, join(alle, naam));
}

async function breekAf(testkit, map) {
  await Promise.all([testkit.stopKafka(join(map, 'kafka')), testkit.stopPostgres(join(map, 'postgres'))]);
  testkit.wisPostgres(join(map, 'postgres'));
  rmSync(map, { recursive: true, force: true });
}

async function deel({ naam, budget }, werk, sinds = Date.now()) {
  console.log(`\n▸ ${naam}`);
  const uitkomst = await werk({ grens: Math.max(300, budget * 5) * (nacht ? 10 : 1) });
  tijden.push({ naam, budget, seconden: seconden(sinds), ...uitkomst });
  return uitkomst;
}

function verslag() {
  console.log('\n  deel             tijd   budget   geslaagd  gefaald');
  for (const t of tijden) {
    const tijd = `${t.seconden.toFixed(1)} s`.padStart(9);
    const over = t.seconden > t.budget && !nacht ? '   ⚠ boven het budget' : '';
    console.log(
      `  ${t.naam.padEnd(13)}${tijd}${`${t.budget} s`.padStart(9)}${String(t.passed).padStart(11)}${String(t.failed).padStart(9)}${over}`,
    );
  }
  const { passed, failed } = optel(tijden);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

await metDeJuisteNode(async () => {
  const map = join(thuis, '.weerthuis', `run-${process.pid}`);
  const env = {
    ...omgeving(),
    NODE_OPTIONS: '',
    WEERTHUIS_PROEF: join(map, 'proef.json'),
    ...(nacht ? { NACHT: '1' } : {}),
  };
  const basis = { thuis, map, env };
  const wil = (naam) => keuze.length === 0 || keuze.includes(naam);
  bouw();
  const testkit = await import(pathToFileURL(join(thuis, 'packages', 'testkit', 'dist', 'index.js')).href);
  mkdirSync(map, { recursive: true });
  await ruimResten(testkit);
  for (const signaal of ['SIGINT', 'SIGTERM']) {
    process.once(signaal, () => {
      beeindigAlles();
      void breekAf(testkit, map).finally(() => process.exit(130));
    });
  }
  try {
    const servers = testkit
      .startProef(map)
      .then((adressen) => writeFileSync(env.WEERTHUIS_PROEF, JSON.stringify(adressen), { mode: 0o600 }));
    servers.catch(() => undefined);
    if (wil('controles'))
      await deel(
        VOORBEREIDING,
        async (c) => optel(await Promise.all(CONTROLES.map((doe) => doe({ ...basis, ...c })))),
        begin,
      );
    await servers;
    for (const d of DELEN.filter((kandidaat) => wil(kandidaat.naam) && kandidaat.is(thuis))) {
      await deel(d, async (c) => {
        const uit = [];
        for (const doe of d.doe) uit.push(await doe({ ...basis, ...c }));
        return optel(uit);
      });
    }
  } finally {
    await breekAf(testkit, map);
  }
  process.exit(verslag());
});
