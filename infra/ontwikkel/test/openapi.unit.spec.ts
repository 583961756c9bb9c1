import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { wortel } from '@weerthuis/testkit';

/** Reads what was built, because the build finds the fields of input and answers (`npm run build` first). */
test('De API-beschrijvingen en de typen van de schermen zijn die van de code', () => {
  const programma = join(wortel(), 'infra/ontwikkel/dist/index.js');
  const { status, stderr } = spawnSync(
    join(wortel(), 'node_modules/node/bin/node'),
    [
      '--input-type=module',
      '-e',
      `process.exit(await (await import(${JSON.stringify(programma)})).voerUit(['openapi', '--controleer']))`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);
