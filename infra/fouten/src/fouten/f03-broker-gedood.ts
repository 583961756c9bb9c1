import { pauze, terwijl, type Fout } from './fout.js';

/** What a user may wait for while there is no broker. Milliseconds. */
const VLOT = 5_000;

export const f3: Fout = {
  naam: 'F3',
  beschrijving: 'de broker gedood onder werk, later terug',
  inKort: true,
  zaden: 3,
  async doe(p) {
    const { o, last } = p;
    await terwijl(p, 3, async () => {
      await pauze(500 + p.gooi(1500));
      await o.servers.doodKafka();
      const begin = Date.now();
      // Local work needs no broker.
      await last.ploeg.verhuur.post('/eenheden', last.losseWoning());
      if (Date.now() - begin > VLOT) p.breuken.push(`F3: lokaal werk duurde ${Date.now() - begin} ms zonder broker`);
      await pauze(p.kort ? 5_000 : 30_000);
      await o.servers.startKafka();
    });
  },
};
