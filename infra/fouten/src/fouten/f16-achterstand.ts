import { pauze, terwijl, type Fout } from './fout.js';

/** Drain of the backlog. Milliseconds. */
const LEEG = 300_000;

export const f16: Fout = {
  naam: 'F16',
  beschrijving: 'het matchingspunt staat stil terwijl een achterstand groeit, en haalt in',
  zaden: 2,
  async doe(p) {
    const { o } = p;
    const hub = o.dienst('matchingspunt');
    await terwijl(p, 1, async () => {
      hub.bevries(true);
      const aantal = await o.dienst('traverse').schrijf({ schrijvers: 16, perSchrijver: p.kort ? 8 : 40, pauze: 2 });
      await pauze(p.kort ? 2_000 : 15_000);
      hub.bevries(false);
      const begin = Date.now();
      await o.metGereedschap(async (g) => {
        while ((await g.achterstand(o.postvak('matchingspunt'), o.groep('matchingspunt'))) > 0) {
          if (Date.now() - begin > LEEG)
            return void p.breuken.push(`F16: ${aantal} feiten niet ingehaald binnen 5 minuten`);
          await pauze(250);
        }
      });
    });
  },
};
