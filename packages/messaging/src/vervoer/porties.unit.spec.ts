import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { porties } from './porties.js';
import type { UitgaandRecord } from './vervoer.js';

const record = (topic: string, bytes: number, n: number): UitgaandRecord => ({
  topic,
  sleutel: String(n),
  koppen: { ce_id: 'x' },
  waarde: Buffer.alloc(bytes),
});

describe('wat in een keer naar de broker gaat', () => {
  it('is alles, in volgorde, en nooit meer voor een topic dan de broker neemt', () => {
    const rijen = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 524_288 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(rijen, (lijst) => {
        const records = lijst.map(([topic, bytes], n) => record(topic, bytes, n));
        const delen = porties(records);
        expect(delen.flat()).toEqual(records);
        for (const deel of delen) {
          expect(deel.length).toBeGreaterThan(0);
          for (const topic of ['a', 'b', 'c']) {
            const bytes = deel.filter((r) => r.topic === topic).reduce((som, r) => som + r.waarde.length, 0);
            expect(bytes).toBeLessThanOrEqual(1_000_000);
          }
        }
      }),
    );
  });

  it('is bij kleine feiten een enkel verzoek', () => {
    expect(porties(Array.from({ length: 300 }, (_, n) => record('a', 1500, n)))).toHaveLength(1);
    expect(porties([])).toEqual([]);
  });
});
