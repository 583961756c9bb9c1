import { describe, expect, it } from '@jest/globals';
import { buurtenVan, type Celtekst } from '@weerthuis/domain';
import { leesEenheden } from './lees-eenheden.js';

const buurt = buurtenVan('GM0855')[0]?.code ?? '';
const rij = {
  bagId: '0855010000000001',
  complex: '',
  buurt,
  straat: 'Voorbeeldstraat',
  huisnummer: '12',
  toevoeging: '',
  postcode: '5038 ab',
  plaats: 'Tilburg',
  kamers: '2',
  oppervlakte: '54',
  verdieping: '1',
  lift: 'nee',
  toegankelijkheid: '',
  huisdieren: 'ja',
  rekenhuur: '682,96',
  servicekosten: '12,50',
};
const lees = (rijen: Celtekst[]) => leesEenheden(rijen.map((cellen, i) => ({ rij: i + 2, cellen })));

describe('een bestand met woningen', () => {
  it('wordt gelezen met bedragen in centen en het gebied uit de buurt', () => {
    const { goed, fouten } = lees([rij]);
    expect(fouten).toEqual([]);
    expect(goed[0]?.gegevens).toMatchObject({
      rekenhuurCent: 68296,
      gemeente: 'GM0855',
      wijk: `WK${buurt.slice(2, 8)}`,
      postcode: '5038AB',
      complex: null,
    });
  });

  it('noemt bij elke fout rij, kolom en wat te doen', () => {
    const { goed, fouten } = lees([rij, { ...rij, bagId: '855010000000001', rekenhuur: '6.829,6' }]);
    expect(goed).toHaveLength(1);
    expect(fouten.map((f) => [f.rij, f.kolom, f.title])).toEqual([
      [3, 'bagId', 'BAG-nummer heeft 15 cijfers.'],
      [3, 'rekenhuur', 'Bedrag is niet te lezen.'],
    ]);
  });

  it('kent een buurt buiten de CBS-lijst niet', () => {
    const { fouten } = lees([{ ...rij, buurt: 'BU08559999' }]);
    expect(fouten).toMatchObject([{ rij: 2, kolom: 'buurt', title: 'Buurtcode bestaat niet.' }]);
  });

  it('neemt een woning die er twee keer in staat één keer over en wijst de tweede aan', () => {
    const { goed, fouten } = lees([rij, rij]);
    expect(goed).toHaveLength(1);
    expect(fouten).toMatchObject([{ rij: 3, title: 'Deze woning staat twee keer in het bestand.' }]);
  });

  it('weigert een BSN in welke cel ook, zonder het te herhalen', () => {
    const { fouten } = lees([{ ...rij, toevoeging: '999990019' }]);
    expect(fouten).toMatchObject([{ kolom: 'toevoeging', title: 'In deze cel staat een BSN.' }]);
    expect(JSON.stringify(fouten)).not.toContain('999990019');
  });
});
