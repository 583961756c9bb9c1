import type { Buskeuze } from '../kind/berichten.js';
import type { Omgeving } from '../opstelling/omgeving.js';
import { pauze, terwijl, type Fout } from './fout.js';

/** What heals by waiting, waits minutes in an organisation; here seconds. */
async function metLimieten(o: Omgeving, bus: Buskeuze): Promise<void> {
  await Promise.all(
    [...o.diensten.values()].map((d) => {
      d.bus = bus;
      return d.herstart();
    }),
  );
}

const herschapen = (naam: string): Fout => ({
  naam: `F27/topic/${naam}`,
  beschrijving: `het postvak van ${naam} gewist en opnieuw gemaakt onder werk`,
  eigenRegio: 'kaal',
  zaden: 2,
  async doe(p) {
    const { o } = p;
    await metLimieten(o, { gatlimiet: 4_000, herzendlimiet: 8_000 });
    await terwijl(p, 2, async () => {
      await pauze(1_000 + p.gooi(2_000));
      await o.metGereedschap((g) => g.wisTopic(o.postvak(naam)));
      await pauze(2_000);
      await o.richtBrokerIn();
    });
  },
});

const onteigend = (naam: string): Fout => ({
  naam: `F27/leesrecht/${naam}`,
  beschrijving: `${naam} mag even niet lezen; de anderen lopen door`,
  zaden: 2,
  async doe(p) {
    const { o } = p;
    const wie = `User:${o.gebruiker(o.dienst(naam).config.oin)}`;
    await terwijl(p, 2, async () => {
      await pauze(500 + p.gooi(1_500));
      await o.metGereedschap(async (g) => {
        await g.leesrecht(o.postvak(naam), wie, false);
        await pauze(p.kort ? 4_000 : 15_000);
        await g.leesrecht(o.postvak(naam), wie, true);
      });
    });
  },
});

export const f27: Fout[] = [
  herschapen('matchingspunt'),
  herschapen('tilburg'),
  onteigend('tilburg'),
  onteigend('matchingspunt'),
];
