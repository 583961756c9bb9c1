import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ploeg } from './ploeg.js';

describe('de ploeg', () => {
  it('werkt nooit tweemaal tegelijk aan een onderwerp, nooit aan meer dan afgesproken, en mist geen wek', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (s, wekken, gelijktijdig) => {
          const bezig = new Set<string>();
          const gezien = new Map<string, number>();
          const klokken = new Map<string, number>();
          let tik = 0;
          const ploeg = new Ploeg({
            gelijktijdig,
            werkAf: async (o) => {
              expect(bezig.has(o)).toBe(false);
              bezig.add(o);
              expect(bezig.size).toBeLessThanOrEqual(gelijktijdig);
              gezien.set(o, ++tik);
              await s.schedule(Promise.resolve());
              bezig.delete(o);
              return undefined;
            },
            mislukt: (fout) => {
              throw fout;
            },
          });
          for (const o of wekken) {
            void s.schedule(Promise.resolve(), o).then(() => {
              klokken.set(o, ++tik);
              ploeg.wek([o]);
            });
          }
          do {
            await s.waitAll();
            await new Promise(setImmediate);
          } while (s.count());
          await ploeg.stop();
          for (const o of new Set(wekken)) expect(gezien.get(o)).toBeGreaterThan(klokken.get(o) as number);
        },
      ),
      { numRuns: 200 },
    );
  });
});
