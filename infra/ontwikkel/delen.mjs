/** The parts of `npm test`: what each runs, its budget in seconds, and how its outcome is counted. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { draai } from './deel.mjs';

const LEEG = { passed: 0, failed: 0 };
export const optel = (uitkomsten) =>
  uitkomsten.reduce((som, u) => ({ passed: som.passed + u.passed, failed: som.failed + u.failed }), LEEG);

const soms = (map) => (existsSync(map) ? readdirSync(map, { recursive: true, withFileTypes: true }) : []);

/** Whether there are tests of this kind outside node_modules and dist. */
function heeftProeven(thuis, soort) {
  return ['apps', 'packages', 'infra', 'test'].some((map) =>
    soms(join(thuis, map)).some((b) => b.name.endsWith(`.${soort}.spec.ts`) && !/node_modules|dist/.test(b.parentPath)),
  );
}

const controle = (naam, args) => async (c) => {
  const { code } = await draai({ args, cwd: c.thuis, env: c.env, grens: c.grens, alles: true });
  console.log(`    ${code === 0 ? '✓' : '✗'} ${naam}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const jest = (soort) => async (c) => {
  const verslag = join(c.map, `${soort}.json`);
  rmSync(verslag, { force: true });
  const args = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${verslag}`,
    '--testLocationInResults',
  ];
  // --json writes its report to stdout as well; only what goes to stderr is for people.
  const stil = ['--import', 'data:text/javascript,process.stdout.write=()=>true'];
  const { code, hing } = await draai({
    args: [...stil, ...args],
    cwd: c.thuis,
    env: { ...c.env, PROEF: soort },
    grens: c.grens,
  });
  if (hing || !existsSync(verslag)) return { passed: 0, failed: 1 };
  const r = JSON.parse(readFileSync(verslag, 'utf8'));
  const stuk = r.numFailedTests + r.numRuntimeErrorTestSuites;
  return { passed: r.numPassedTests, failed: stuk === 0 && code !== 0 ? 1 : stuk };
};

/** A program that closes with its own line `N passed, N failed`; a region it starts stands on the servers of the run. */
const programma =
  (pad, ...args) =>
  async (c) => {
    const proef = JSON.parse(readFileSync(c.env.WEERTHUIS_PROEF, 'utf8'));
    const env = {
      ...c.env,
      DATABASE_URL: proef.beheerUrl,
      KAFKA_BROKERS: proef.brokers.join(','),
      KAFKA_BEHEER_GEBRUIKER: proef.beheer.gebruiker,
      KAFKA_BEHEER_WACHTWOORD: proef.beheer.wachtwoord,
    };
    let laatste;
    const regel = (tekst) => (laatste = /^(\d+) passed, (\d+) failed/.exec(tekst.trim()) ?? laatste);
    const { code } = await draai({
      args: [join(c.thuis, pad), ...args],
      cwd: c.thuis,
      env,
      grens: c.grens,
      regel,
      alles: true,
    });
    const uit = { passed: Number(laatste?.[1] ?? 0), failed: Number(laatste?.[2] ?? 0) };
    return code !== 0 && uit.failed === 0 ? { ...uit, failed: 1 } : uit;
  };

const heeftJest = (soort) => (thuis) => heeftProeven(thuis, soort);
const SCENARIO = 'infra/scenario/dist/main.js';
const FOUTEN = 'infra/fouten/dist/main.js';
const SCHERMEN = 'infra/schermen/dist/main.js';
const bin = (pakket, pad) => join('node_modules', pakket, pad);

export const CONTROLES = [
  controle('typen', [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.json', '--noEmit']),
  controle('typen van de schermen', [bin('typescript', 'bin/tsc'), '-p', 'apps/web/tsconfig.json']),
  controle('grenzen', [
    bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'apps',
    'packages',
    'infra',
  ]),
  controle('regels', [bin('eslint', 'bin/eslint.js'), '.']),
];

/** After installing, building and the checks above. */
export const DELEN = [
  { naam: 'unit', budget: 60, is: heeftJest('unit'), doe: [jest('unit')] },
  { naam: 'integratie', budget: 120, is: heeftJest('int'), doe: [jest('int')] },
  {
    naam: 'scenario',
    budget: 90,
    is: (thuis) => existsSync(join(thuis, SCENARIO)),
    doe: [programma(SCENARIO, '--regio', 'hart-van-brabant', '--uitval'), programma(SCENARIO, '--regio', 'drenthe')],
  },
  // Two minutes for the fault tests of the parts, two for the short form of the fault harness.
  { naam: 'fouten', budget: 240, is: heeftJest('fault'), doe: [jest('fault'), programma(FOUTEN)] },
  { naam: 'rekenkern', budget: 30, is: heeftJest('solver'), doe: [jest('solver')] },
  { naam: 'aanvallen', budget: 60, is: heeftJest('attack'), doe: [jest('attack')] },
  {
    naam: 'web',
    budget: 60,
    is: (thuis) => existsSync(join(thuis, SCHERMEN)),
    // A region that no scenario plays: on one server a region is signed once.
    doe: [programma(SCHERMEN, 'e2e', '--kort', '--regio', 'helmond')],
  },
];
