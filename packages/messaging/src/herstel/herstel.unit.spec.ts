import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hernummer, stroomhash } from './hernummer.js';
import { oordeel, type Merk, type Staart } from './oordeel.js';
import { wezenVan } from './wezen.js';

const feiten = fc.array(fc.record({ feit: fc.integer({ min: 1, max: 20 }).map(String), gewist: fc.boolean() }));

describe('een stroom onder een nieuwe incarnatie', () => {
  it('nummert aaneengesloten vanaf 1 tussen begin en eind, in de oude volgorde, zonder wat gewist is', () => {
    fc.assert(
      fc.property(feiten, (rijen) => {
        const h = hernummer(rijen);
        expect([1, ...h.feiten.map((f) => f.sequence), h.eind.sequence]).toEqual(
          Array.from({ length: h.feiten.length + 2 }, (_, i) => i + 1),
        );
        expect(h.feiten.map((f) => f.rij)).toEqual(rijen.filter((r) => !r.gewist));
        expect(h.eind).toMatchObject({
          aantal: h.feiten.length,
          hash: stroomhash(h.feiten.map((f) => f.rij.feit)),
        });
        expect(new Set(h.gewist)).toEqual(new Set(rijen.filter((r) => r.gewist).map((r) => r.feit)));
      }),
    );
  });

  it('heeft een hash die elke andere lijst verraadt, ook dezelfde in een andere volgorde', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid()), fc.array(fc.uuid()), (a, b) => {
        expect(stroomhash(a) === stroomhash(b)).toBe(a.join() === b.join());
        if (a.length > 1 && a[0] !== a.at(-1)) expect(stroomhash([...a].reverse())).not.toBe(stroomhash(a));
      }),
    );
  });
});

describe('de wezen na een herstel', () => {
  it('zijn wat er was en niet meer bekend is, elk een keer; wat bekend is nooit', () => {
    fc.assert(
      fc.property(feiten, fc.array(fc.integer({ min: 1, max: 20 }).map(String)), (gehad, bekend) => {
        const wezen = wezenVan(gehad, bekend).map((w) => w.feit);
        const verwacht = new Set(gehad.map((g) => g.feit).filter((f) => !bekend.includes(f)));
        expect(wezen).toHaveLength(verwacht.size);
        expect(new Set(wezen)).toEqual(verwacht);
      }),
    );
  });
});

/** A life of an instance: it inserts, sends and marks records; it can crash between sending and marking, and be put back. */
const leven = fc.array(fc.constantFrom('plaats', 'zend', 'merk', 'kopie', 'terug', 'broker-weg'), { maxLength: 30 });
interface Database {
  volgende: number;
  wacht: string[];
  merk: { id: string; positie: number } | undefined;
}

describe('het oordeel over de staart van het eigen uit-topic', () => {
  it('noemt een database teruggezet als zij niet weet wat zij zond, en anders nooit', () => {
    fc.assert(
      fc.property(leven, fc.boolean(), (stappen, metPositie) => {
        let db: Database = { volgende: 1, wacht: [], merk: undefined };
        let kopie = structuredClone(db);
        let uit: string[] = [];
        let leven = 0;
        let weg = false;
        for (const stap of stappen) {
          if (stap === 'plaats') db.wacht.push(`${leven}-${db.volgende++}`);
          if (stap === 'zend' && db.wacht[0] && uit.at(-1) !== db.wacht[0]) uit.push(db.wacht[0]);
          if (stap === 'merk' && db.wacht[0] && uit.at(-1) === db.wacht[0])
            db.merk = { id: db.wacht.shift()!, positie: uit.length - 1 };
          if (stap === 'kopie') kopie = structuredClone(db);
          if (stap === 'broker-weg') [uit, weg] = [[], true];
          if (stap === 'terug') {
            db = structuredClone(kopie);
            leven++;
          }
          const id = uit.at(-1);
          const merk: Merk = {
            id: db.merk?.id,
            positie: metPositie ? db.merk?.positie : undefined,
            wacht: new Set(db.wacht),
          };
          const staart: Staart = { einde: uit.length, id };
          const kent = id === undefined || db.merk?.id === id || db.wacht.includes(id);
          if (!weg) expect(oordeel(merk, staart) === 'teruggezet').toBe(!kent);
          if (id === undefined) expect(oordeel(merk, staart)).toBe(db.merk ? 'leeg' : 'gelijk');
        }
      }),
    );
  });

  it('houdt een korter log dan er verzonden is voor verlies van de broker, niet voor een teruggezette database', () => {
    const merk: Merk = { id: 'c', positie: 2, wacht: new Set() };
    expect(oordeel(merk, { einde: 2, id: 'b' })).toBe('leeg');
    expect(oordeel(merk, { einde: 3, id: 'c' })).toBe('gelijk');
    expect(oordeel(merk, { einde: 4, id: 'd' })).toBe('teruggezet');
  });
});
