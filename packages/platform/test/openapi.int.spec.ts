import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wortel } from '@weerthuis/testkit';
import { startProef, type Proef } from './hulp/instantie.js';

describe('OpenAPI', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('openapi');
  }, 60_000);
  afterAll(() => p.stop());

  test('noemt van elke handeling rollen, doel, koppen, het id dat terugkomt en hoe een weigering eruitziet', async () => {
    const document = (await p.vraag('GET', '/openapi.json', { als: null })).lichaam;
    const maak = document.paths['/v1/dingen'].post;
    expect(maak['x-handeling']).toEqual({ naam: 'ding.maken', rollen: ['begeleider'], doel: 'de proef doen' });
    expect(maak.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    );
    expect(maak.responses['201'].content['application/json'].schema.properties.id.format).toBe('uuid');
    expect(maak.responses.default.content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Probleem',
    );
    expect(document.paths['/v1/dingen/{id}'].patch.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match' }),
    );
    expect(document.components.schemas.Probleem.required).toContain('detail');
  });

  test('de bouwstap vindt velden van invoer en antwoord', async () => {
    const map = await mkdtemp(join(tmpdir(), 'weerthuis-openapi-'));
    const stap = join(wortel(), 'packages/platform/gereedschap/openapi-metadata.mjs');
    const node = join(wortel(), 'node_modules/node/bin/node');
    await promisify(execFile)(node, [stap, join(wortel(), 'packages/platform/test/hulp'), map]);
    const tekst = await readFile(join(map, 'metadata.js'), 'utf8');
    await rm(map, { recursive: true });
    expect(tekst).toContain('"DingInvoer": { naam: { required: true, type: () => String, maxLength: 40 }');
    expect(tekst).toMatch(/"een": \{ type: t\["\.\/ding\.dto\.js"\]\.DingUit \}/);
  }, 120_000);
});
