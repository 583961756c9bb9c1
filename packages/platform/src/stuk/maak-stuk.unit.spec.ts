import { describe, expect, it } from '@jest/globals';
import { maakStuk } from './maak-stuk.js';

const stuk = {
  titel: 'Huurcontract 26-0001',
  afzender: 'Tiwos',
  delen: [{ kop: 'Partijen', tekst: ['Dit contract sluiten wij.'], feiten: [['Huur', '€ 640,00']] as const }],
};

describe('een stuk als pdf', () => {
  it('is te lezen door een voorleesprogramma: met structuur, taal en titel', async () => {
    const pdf = (await maakStuk(stuk)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    for (const deel of [
      '/Marked true',
      '/Lang (nl-NL)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /H2',
      '/S /TH',
      '/S /TD',
    ])
      expect(pdf).toContain(deel);
  });

  it('breekt een lange tabel over bladzijden', async () => {
    const feiten = Array.from({ length: 60 }, (_, i) => [`Punt ${i}`, 'waarde '.repeat(20)] as const);
    const pdf = (await maakStuk({ ...stuk, delen: [{ feiten }] })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  });

  it('neemt de letters mee, ook die van een Poolse of Turkse naam', async () => {
    const delen = [{ tekst: ['Wałęsa', 'Şahin', 'Ďurďa', 'Ωmega'] }];
    const pdf = (await maakStuk({ ...stuk, delen })).toString('latin1');
    expect(pdf.match(/\/FontFile2/g)?.length).toBe(2);
    expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/);
    // Only the letters that are used: the whole font is many times larger.
    expect(pdf.length).toBeLessThan(60_000);
  });
});
