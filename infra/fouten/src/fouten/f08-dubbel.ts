import { terwijl, type Fout } from './fout.js';

export const f8: Fout = {
  naam: 'F8',
  beschrijving: 'elk record nog een tot vijf keer op de broker gezet',
  inKort: true,
  // What lies in the mailboxes grows threefold: the next to read them all would pay for it.
  eigenRegio: 'kaal',
  zaden: 3,
  async doe(p) {
    const { o, gooi } = p;
    await p.last.speel(2);
    const vakken = [...o.diensten.keys()].map((naam) => o.postvak(naam));
    await terwijl(p, 1, () =>
      o.metGereedschap(async (g) => {
        const records = await g.lees(vakken);
        await g.schrijf(records.flatMap((r) => Array.from({ length: 1 + gooi(p.kort ? 2 : 5) }, () => r)));
      }),
    );
  },
};
