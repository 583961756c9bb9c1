import { describe, expect, it } from '@jest/globals';
import { leesRij } from '@weerthuis/domain';
import { mens } from '../../../test/proef/mensen.js';
import { keurLopend, LOPENDBLAD } from './lopendblad.js';
import { keurMens, ledenVan, profielVan } from './lees-mens.js';
import { MENSENBLAD, VASTE_KOLOMMEN } from './mensenblad.js';

const VANDAAG = '2026-03-02';
const kader = {
  vandaag: VANDAAG,
  huurtabelJaar: 2026,
  woonklaarGeldigDagen: 180,
  bsn: true,
  isZorgpartij: (naam: string) => naam === 'ribw-brabant',
};
const lees = (anders: Record<string, string> = {}) => {
  const { waarden, fouten } = leesRij(MENSENBLAD, mens(1, VANDAAG, anders));
  return { mens: waarden, fouten: waarden ? keurMens(waarden, kader) : fouten };
};

describe('een rij over een huishouden dat wacht', () => {
  it('wordt gelezen zoals Nederlandse lijsten schrijven', () => {
    const { mens: m, fouten } = lees({
      kinderen: 'Sem van den Berg 12-03-2019; Noor Voorbeeld 2021-09-01',
      kamers: '4',
      partnerVoornamen: 'Kim',
      partnerAchternaam: 'Voorbeeld',
      partnerGeboortedatum: '3-7-1992',
    });
    expect(fouten).toEqual([]);
    expect(m && ledenVan(m).map((l) => [l.rol, l.achternaam, l.geboortedatum])).toEqual([
      ['aanvrager', 'Voorbeeld 1', '1991-04-12'],
      ['partner', 'Voorbeeld', '1992-07-03'],
      ['kind', 'van den Berg', '2019-03-12'],
      ['kind', 'Voorbeeld', '2021-09-01'],
    ]);
    expect(m?.herkomst).toBe('GM0867');
    expect(m && profielVan(m).inkomenJaarCent).toBe(1_900_000);
  });

  it.each([
    ['wachtSinds', { wachtSinds: '2062-03-13' }],
    ['inVoorzieningSinds', { inVoorzieningSinds: '2027-01-01' }],
    ['toestemmingTot', { toestemmingTot: '2025-12-31' }],
    ['toestemmingTot', { toestemmingAan: 'corporatie' }],
    ['woonklaarTot', { woonklaarTot: '2026-01-01' }],
    ['woonklaarTot', { woonklaarTot: '2028-01-01' }],
    ['inkomenJaar', { inkomenJaar: '99.000,00' }],
    ['hoofdbegeleider', { hoofdbegeleider: 'onbekend' }],
    ['partnerGeboortedatum', { partnerVoornamen: 'Kim' }],
    ['indicatieKenmerk', { wet: 'wlz' }],
    ['bsn', { bsn: '123456789' }],
    ['geboortedatum', { geboortedatum: '31-02-1991' }],
    ['kinderen', { kinderen: 'Sem' }],
    ['wet', { wet: 'wao' }],
    ['email', { email: 'geen adres' }],
  ])('noemt %s als daar de fout zit', (kolom, anders) => {
    const { fouten } = lees(anders);
    expect(fouten.map((f) => f.kolom)).toContain(kolom);
    for (const f of fouten) expect([f.title.length > 0, f.detail.includes('.')]).toEqual([true, true]);
  });

  it('weigert een BSN in elke andere kolom, en herhaalt hem niet', () => {
    const { fouten } = lees({ toestemmingHoe: 'gesprek 999990019' });
    expect(fouten).toMatchObject([{ kolom: 'toestemmingHoe' }]);
    expect(JSON.stringify(fouten)).not.toContain('999990019');
  });

  it('weigert een BSN bij wie er geen mag vastleggen', () => {
    const { waarden } = leesRij(MENSENBLAD, mens(1, VANDAAG, { bsn: '999990019' }));
    expect(waarden && keurMens(waarden, { ...kader, bsn: false }).map((f) => f.kolom)).toEqual(['bsn']);
  });

  it('laat met een bestand niet wijzigen wie iemand is of wie beslist', () => {
    expect(VASTE_KOLOMMEN).toEqual(expect.arrayContaining(['voornamen', 'bsn', 'herkomst', 'kinderen']));
    expect(VASTE_KOLOMMEN).not.toContain('wachtSinds');
  });
});

describe('een rij over een lopende plaatsing bij de zorg', () => {
  const rij = (anders: Record<string, string>) => {
    const { waarden } = leesRij(LOPENDBLAD, { kenmerk: 'TRV-1', naamBekend: 'ja', ...anders });
    return waarden ? keurLopend(waarden, VANDAAG).map((f) => f.kolom) : ['onleesbaar'];
  };
  it.each([
    [{}, []],
    [{ daginvullingVanaf: '2026-01-01' }, ['daginvullingSoort']],
    [{ plekVrijOp: '2026-02-01' }, ['verhuisdOp']],
    [{ verhuisdOp: '2026-04-01' }, ['verhuisdOp']],
    [{ verhuisdOp: '2026-02-10', plekVrijOp: '2026-02-01' }, ['plekVrijOp']],
  ])('%j: fout in %j', (anders, kolommen) => {
    expect(rij(anders)).toEqual(kolommen);
  });
});
