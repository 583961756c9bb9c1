import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { leesBetrokkenesleutel } from './betrokkenesleutel.js';

describe('De sleutel van het logboek', () => {
  test('wordt eenmaal gemaakt, alleen voor de eigenaar, en blijft dezelfde', async () => {
    const map = await mkdtemp(join(tmpdir(), 'weerthuis-sleutel-'));
    const [een, twee] = await Promise.all([
      leesBetrokkenesleutel(join(map, 'diep')),
      leesBetrokkenesleutel(join(map, 'diep')),
    ]);
    expect(een.index('casus')).toBe(twee.index('casus'));
    expect(een.index('casus')).not.toBe(een.index('ander'));
    expect(twee.ontsleutel(een.versleutel('casus'))).toBe('casus');
    expect(een.versleutel('casus')).not.toBe(een.versleutel('casus'));
    expect((await stat(join(map, 'diep', 'logboek.sleutel'))).mode & 0o077).toBe(0);
    await rm(map, { recursive: true });
  });
});
