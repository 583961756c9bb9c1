import type { Storing } from '@weerthuis/testkit';
import { pauze, terwijl, type Fout } from './fout.js';

const VORMEN: Record<string, Storing> = {
  dicht: { dicht: true },
  stil: { stil: 'beide' },
  'alleen-heen': { stil: 'terug' },
  'alleen-terug': { stil: 'heen' },
};
/** Local work goes on within this time. Milliseconds. */
const VLOT = 5_000;

/** One organisation and the broker lose each other; everybody still works at home. */
const afgesneden = (naam: string, vorm: string): Fout => ({
  naam: `F6/${vorm}/${naam}`,
  beschrijving: `${naam} en de broker horen elkaar niet (${vorm})`,
  zaden: 2,
  async doe(p) {
    const { o, last } = p;
    await terwijl(p, 2, async () => {
      await pauze(p.gooi(2000));
      o.weg(naam).kafka.stoor(VORMEN[vorm] ?? {});
      const begin = Date.now();
      await last.ploeg.verhuur.post('/eenheden', last.losseWoning());
      if (Date.now() - begin > VLOT) p.breuken.push(`F6: lokaal werk duurde ${Date.now() - begin} ms`);
      await pauze(p.kort ? 5_000 : 20_000);
      o.weg(naam).kafka.stoor({});
    });
  },
});

export const f6: Fout[] = ['matchingspunt', 'tilburg'].flatMap((naam) =>
  Object.keys(VORMEN).map((vorm) => afgesneden(naam, vorm)),
);
