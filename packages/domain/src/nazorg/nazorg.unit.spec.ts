import { ONTVANGERS, partijrolVan } from '../rol/rollen.js';
import { gegevenVan, mag } from '../vrijgave/mag.js';
import { SIGNALEN, toetsOmklapcriteria, zietVan, type Signaal } from './index.js';

describe('signalen na de verhuizing', () => {
  const signalen = Object.keys(SIGNALEN) as Signaal[];

  it.each(signalen)('%s vertelt niemand meer dan de vrijgavetabel toelaat', (signaal) => {
    const teVeel = ONTVANGERS.flatMap((o) =>
      zietVan(signaal, o).filter((g) => !mag(g, o, 'sleutel') && gegevenVan(g)?.eigenaar !== partijrolVan(o)),
    );
    expect(teVeel).toEqual([]);
  });

  it('terugval: de corporatie weet wie te bellen en het matchingspunt tot wanneer, geen van beide waarom', () => {
    expect(zietVan('terugval', 'corporatie')).toEqual(['nazorg.opgeschaald', 'nazorg.bel']);
    expect(zietVan('terugval', 'matching')).toEqual(['nazorg.extraAandachtTot']);
    expect([...zietVan('terugval', 'vestiging'), ...zietVan('terugval', 'herkomst')]).toEqual([]);
  });

  it('achterstand komt niet bij het matchingspunt', () => {
    expect(zietVan('achterstand', 'matching')).toEqual([]);
  });
});

describe('omklap', () => {
  const afgesproken = ['huur-op-tijd', 'woning-op-orde'];

  it('bespreekt elk punt van de regio precies één keer', () => {
    expect(() => toetsOmklapcriteria(['woning-op-orde', 'huur-op-tijd'], afgesproken)).not.toThrow();
    expect(() => toetsOmklapcriteria(['huur-op-tijd'], afgesproken)).toThrow('Nog open: woning-op-orde');
    for (const teVeel of [
      [...afgesproken, 'gedrag'],
      [...afgesproken, 'huur-op-tijd'],
    ])
      expect(() => toetsOmklapcriteria(teVeel, afgesproken)).toThrow('te veel of dubbel');
  });
});
