/**
 * Build step: the apps in few files. A process that loads the thousands of files of its libraries one by one is three times as
 * long on its way, at each start and each restart. What was built file by file stays where it is: it is the input, and
 * what is found by its place (letters, screens, the thread that calculates) is found from there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'rolldown';

const WORTEL = join(import.meta.dirname, '..', '..');
const DOEL = join(import.meta.dirname, 'dist');

/** Stay outside: patched from the inside, with files of their own, or libraries for a choice that we did not make. */
const BUITEN = [
  /^(kafkajs|pdfkit|pg-native|ts-node|class-transformer\/storage)$/,
  /^swagger-ui-dist/,
  /^@nestjs\/(websockets|platform-fastify|mongoose|sequelize)/,
  /^@(grpc|fastify|mikro-orm|nats-io|sap|google-cloud)\//,
  /^(mqtt|amqplib|amqp-connection-manager|ioredis|redis)$/,
  /^(mysql2?|sqlite3|better-sqlite3|sql\.js|mssql|oracledb|mongodb|hdb-pool)$/,
  /^(typeorm-aurora|react-native|expo)/,
];

const onder = (mappen) => new RegExp(`^${RegExp.escape(WORTEL)}/(${mappen})/[^/]+/dist/`);
const EIGEN = onder('apps|packages|infra');
const APP = onder('apps');
const BESCHRIJVER = `export { beschrijfApi } from '@weerthuis/platform';\n`;

/**
 * Lets an own file know where it was built, and a package with routes what was found out about them: that is in
 * `metadata.js`, whose imports are made fixed ones, or each file that it names would be a file of its own here too. An app
 * takes its describer along: what `openapi.json` says is what runs.
 */
const eigenPlek = {
  name: 'eigen-plek',
  transform: {
    filter: { id: EIGEN },
    handler(code, id) {
      if (id.endsWith('/dist/metadata.js')) return { code: metVasteImports(code), map: null };
      const metRoutes = id.endsWith('/dist/index.js') && existsSync(join(dirname(id), 'metadata.js'));
      const heel = metRoutes ? metMetadata(code) + (APP.test(id) ? BESCHRIJVER : '') : code;
      const plek = JSON.stringify(relative(DOEL, id));
      return { code: heel.replaceAll('import.meta.url', `new URL(${plek}, import.meta.url).href`), map: null };
    },
  },
};

const metMetadata = (code) =>
  `import { leerMetadata } from '@weerthuis/platform';\nimport metadata from './metadata.js';\n${code}
leerMetadata(import.meta.url, metadata);\n`;

function metVasteImports(code) {
  const bestanden = [...new Set([...code.matchAll(/import\(("[^"]+")\)/g)].map(([, naam]) => naam))];
  const binnen = bestanden.reduce(
    (tekst, naam, nr) => tekst.replaceAll(`import(${naam})`, `Promise.resolve(m${nr})`),
    code,
  );
  return bestanden.map((naam, nr) => `import * as m${nr} from ${naam};\n`).join('') + binnen;
}

/** What is taken in must be a dependency: turbo builds that first, and builds this again when it changes. */
const BEKEND = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')).dependencies;
const eisBekend = {
  name: 'eis-bekend',
  moduleParsed({ id }) {
    const map = EIGEN.test(id) && id.slice(0, id.lastIndexOf('/dist/'));
    if (!map) return;
    const { name } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
    if (!(name in BEKEND)) this.error(`${name} zit in de bundel maar staat niet in infra/bundel/package.json`);
  },
};

const gebouwd = (...deel) => join(WORTEL, ...deel);
const rollen = ['zorg', 'gemeente', 'corporatie', 'matching'];
await build({
  input: Object.fromEntries([
    ...rollen.map((rol) => [rol, gebouwd('apps', rol, 'dist/index.js')]),
    ...rollen.map((rol) => [`main-${rol}`, gebouwd('apps', rol, 'dist/main.js')]),
    ['foutproces', gebouwd('infra/fouten/dist/kind/proces.js')],
  ]),
  platform: 'node',
  external: BUITEN,
  plugins: [eigenPlek, eisBekend],
  logLevel: 'warn',
  output: { dir: DOEL, cleanDir: true, format: 'esm', keepNames: true, sourcemap: true },
});
