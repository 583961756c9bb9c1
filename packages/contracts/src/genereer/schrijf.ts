import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '../index.js';
import { bestanden, views } from './bestanden.js';
import { alleBreuken } from './breuken.js';
import { schemaVan, type Schema } from './schema.js';

const MAP = join(import.meta.dirname, '..', '..');
const BASIS = join(MAP, 'basis.json');

for (const map of ['schema', 'voorbeelden']) rmSync(join(MAP, map), { recursive: true, force: true });
for (const [pad, tekst] of bestanden()) {
  mkdirSync(dirname(join(MAP, pad)), { recursive: true });
  writeFileSync(join(MAP, pad), tekst);
}

const nu = views().map(schemaVan);
const basis = existsSync(BASIS) ? (JSON.parse(readFileSync(BASIS, 'utf8')) as Schema[]) : [];
const kapot = alleBreuken(basis, nu);
if (kapot.length) {
  process.stderr.write(`${kapot.join('\n')}\nDit breekt partijen die deze versie lezen: maak een nieuwe major.\n`);
  process.exitCode = 1;
} else {
  writeFileSync(BASIS, `${JSON.stringify(nu, null, 1)}\n`);
}
