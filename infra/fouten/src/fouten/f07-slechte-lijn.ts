import type { Proxy } from '@weerthuis/testkit';
import { pauze, terwijl, type Fout, type Proef } from './fout.js';

type Lijn = 'kafka' | 'postgres';

const SLECHT: Record<string, (lijn: Proxy, p: Proef) => Promise<void>> = {
  traag: async (lijn, p) => {
    lijn.stoor({ vertraging: p.kort ? 300 : 2_000 });
    await pauze(p.kort ? 5_000 : 15_000);
  },
  snippers: async (lijn, p) => {
    lijn.stoor({ snipper: 200 });
    await pauze(p.kort ? 4_000 : 10_000);
  },
  geknipt: async (lijn, p) => {
    for (let keer = 0; keer < (p.kort ? 4 : 10); keer++) {
      await pauze(300 + p.gooi(900));
      lijn.knip(p.gooi(2) === 1);
    }
  },
};
/** A whole chain over a database that answers after two seconds is not played; a fifth of that shows the same. */
const TRAGE_DATABASE = 200;

const slecht = (hoe: string, lijn: Lijn, naam: string): Fout => ({
  naam: `F7/${hoe}/${lijn}/${naam}`,
  beschrijving: `de lijn van ${naam} naar ${lijn} is slecht (${hoe})`,
  zaden: 2,
  async doe(p) {
    const proxy = p.o.weg(naam)[lijn];
    await terwijl(p, 2, async () => {
      await pauze(p.gooi(1000));
      if (hoe === 'traag' && lijn === 'postgres') {
        proxy.stoor({ vertraging: TRAGE_DATABASE });
        await pauze(p.kort ? 3_000 : 10_000);
      } else await SLECHT[hoe]?.(proxy, p);
      proxy.stoor({});
    });
  },
});

export const f7: Fout[] = Object.keys(SLECHT).flatMap((hoe) =>
  (['kafka', 'postgres'] as const).flatMap((lijn) =>
    ['matchingspunt', 'traverse'].map((naam) => slecht(hoe, lijn, naam)),
  ),
);
