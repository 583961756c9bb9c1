import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const BRON = join(import.meta.dirname, '..');
const delen = readdirSync(BRON, { withFileTypes: true }).flatMap((map) =>
  map.isDirectory() ? [join(BRON, map.name, 'index.tsx')] : [],
);
const adressen = delen.flatMap((pad) => {
  try {
    return [...readFileSync(pad, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, adres]) => adres ?? '');
  } catch {
    return [];
  }
});

describe('de adressen van de werkplek', () => {
  it('horen elk bij één scherm: twee gelijke laten geen enkel scherm meer zien', () => {
    expect(adressen.length).toBeGreaterThan(30);
    expect(adressen.filter((adres, i) => adressen.indexOf(adres) !== i)).toEqual([]);
  });
});
