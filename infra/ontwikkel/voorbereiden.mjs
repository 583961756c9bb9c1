/**
 * Makes a fresh clone runnable, before anything of ours can be imported: packages installed, Node new enough, everything
 * built. Runs on old Node versions too, so: node: modules only and no recent syntax.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const thuis = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const VEREIST = 24;
const eigenNode = join(thuis, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const hoofdversie = Number(process.versions.node.split('.')[0]);

/** Ends with a message for people instead of a stack. */
export function geefOp(melding) {
  console.error('\n' + melding + '\n');
  process.exit(1);
}

const leesJson = (pad) => JSON.parse(readFileSync(pad, 'utf8'));

/** True when node_modules holds what package-lock.json says; npm keeps its own record of what it installed. */
function geinstalleerd() {
  const verslag = join(thuis, 'node_modules', '.package-lock.json');
  if (!existsSync(verslag)) return false;
  const er = leesJson(verslag).packages;
  return Object.entries(leesJson(join(thuis, 'package-lock.json')).packages).every(([plek, gevraagd]) => {
    if (!plek.startsWith('node_modules/') && !plek.includes('/node_modules/')) return true;
    if (!er[plek]) return Boolean(gevraagd.optional || gevraagd.devOptional || gevraagd.peer);
    return gevraagd.link || er[plek].version === gevraagd.version;
  });
}

function installeer() {
  console.log('· pakketten installeren (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const uit =
    npm && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm].concat(args), opties())
      : spawnSync('npm', args, opties());
  if (uit.status !== 0)
    geefOp('npm ci is niet gelukt. Controleer de verbinding met het pakketregister en probeer het opnieuw.');
}

const opties = () => ({ cwd: thuis, stdio: 'inherit', env: omgeving() });

/** The environment in which our own Node and our own programs come first. */
export const omgeving = () =>
  Object.assign({}, process.env, {
    PATH: [dirname(eigenNode), join(thuis, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  });

function aanwezig(programma, vraag) {
  try {
    execFileSync(programma, [vraag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Kafka runs under Java and comes by Maven; both can be replaced by a cluster that runs elsewhere. */
function eisJava() {
  if (process.env.KAFKA_BROKERS) return;
  const mist = [];
  if (!aanwezig('java', '-version')) mist.push('Java 17 of nieuwer (Debian: apt-get install openjdk-17-jre-headless)');
  if (!existsSync(join(thuis, '.weerthuis', 'kafka-lib', 'stempel')) && !aanwezig('mvn', '-v'))
    mist.push('Maven (Debian: apt-get install maven)');
  if (mist.length === 0) return;
  geefOp(
    'Op deze machine ontbreekt:\n- ' +
      mist.join('\n- ') +
      '\n\nIn plaats daarvan kan een bestaand cluster: KAFKA_BROKERS=host:9092 met KAFKA_BEHEER_GEBRUIKER en KAFKA_BEHEER_WACHTWOORD,' +
      '\nen een bestaande database-server: DATABASE_URL=postgres://beheerder:wachtwoord@host:5432/postgres.',
  );
}

/** Runs this same program again under our own Node, passing signals on; never returns. */
function opnieuwOnderEigenNode() {
  if (!existsSync(eigenNode)) {
    geefOp(
      `Node ${VEREIST} is nodig; dit is ${process.versions.node} en node_modules/node bevat geen programma.\n` +
        'Dat gebeurt bij npm ci --ignore-scripts: voer "npm rebuild node @swc/core" uit, of installeer Node 24 zelf.',
    );
  }
  const kind = spawn(eigenNode, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: omgeving(),
  });
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signaal, () => signaal !== 'SIGINT' && kind.kill(signaal));
  kind.on('exit', (code, signaal) => process.exit(signaal ? 1 : code));
}

/** Builds all workspaces; turbo skips what did not change. Output is shown when it fails. */
export function bouw() {
  const begin = Date.now();
  const turbo = join(thuis, 'node_modules', 'turbo', 'bin', 'turbo');
  const uit = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: thuis,
    env: omgeving(),
    encoding: 'utf8',
  });
  if (uit.status !== 0) geefOp('Het bouwen is niet gelukt:\n' + uit.stdout + uit.stderr);
  console.log(`· gebouwd (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
}

/** Calls `verder` under the right Node with all packages present. */
export async function metDeJuisteNode(verder) {
  if (hoofdversie < 20) geefOp(`Node 20 of nieuwer is nodig om te beginnen; dit is ${process.versions.node}.`);
  eisJava();
  if (!geinstalleerd()) installeer();
  if (hoofdversie < VEREIST) return opnieuwOnderEigenNode();
  process.env.PATH = omgeving().PATH;
  process.env.TURBO_TELEMETRY_DISABLED = '1';
  await verder();
}
