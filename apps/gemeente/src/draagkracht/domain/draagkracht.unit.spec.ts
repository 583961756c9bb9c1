import { describe, expect, it } from '@jest/globals';
import { buurtenVan } from '@weerthuis/domain';
import { eisDraagkracht, type Draagkracht } from './draagkracht.js';

const [buurt] = buurtenVan('GM0855');
const code = buurt?.code ?? '';
const goed: Draagkracht = {
  ruimte: 2,
  niveau: 'beperkt',
  bron: 'wijkteam',
  peildatum: '2026-03-01',
  herzienOp: '2026-09-01',
};
const fout = (d: Partial<Draagkracht>, waar = code) => {
  try {
    eisDraagkracht(waar, { ...goed, ...d }, ['GM0855'], '2026-03-10');
    return 'goed';
  } catch (f) {
    return (f as { code: string }).code;
  }
};

describe('draagkracht van een buurt', () => {
  it('stelt de eigen gemeente vast, met bron en herzieningsdatum', () => {
    expect(fout({})).toBe('goed');
    expect(fout({ ruimte: 0, niveau: 'vol' })).toBe('goed');
  });

  it('kan niet voor een buurt die niet bestaat of van een ander is', () => {
    expect(fout({}, 'BU08559999')).toBe('buurt-onbekend');
    expect(fout({}, buurtenVan('GM0766')[0]?.code)).toBe('buurt-van-ander');
  });

  it('kan niet met een peildatum na vandaag of een herziening ervoor', () => {
    expect(fout({ peildatum: '2026-03-11' })).toBe('draagkracht-datums');
    expect(fout({ herzienOp: '2026-03-01' })).toBe('draagkracht-datums');
  });

  it('kan niet vol zijn met ruimte, of ruimte nul zonder vol', () => {
    expect(fout({ niveau: 'vol' })).toBe('draagkracht-tegenstrijdig');
    expect(fout({ ruimte: 0 })).toBe('draagkracht-tegenstrijdig');
  });
});
