import { describe, expect, it } from '@jest/globals';
import { invoer, GEWICHTEN } from '../../../test/proef/verdeling.js';
import { bereken } from '../../verdeling/domain/bereken.js';
import { alsGewichten, delenVan, toetsVaststelling, wijzig, type Vaststelling } from './weging.js';
import { voorproef } from './voorproef.js';

const NU = delenVan(GEWICHTEN);
const code = (doe: () => unknown): string => {
  try {
    doe();
    return 'mag';
  } catch (fout) {
    return (fout as { code: string }).code;
  }
};

describe('wegingen wijzigen', () => {
  it('verandert alleen wat gegeven is, en weigert een voorstel dat niets verandert', () => {
    expect(wijzig(NU, { netwerk: 35 })).toEqual({ ...NU, netwerk: 35 });
    expect(code(() => wijzig(NU, {}))).toBe('weging-ongewijzigd');
    expect(code(() => wijzig(NU, { netwerk: NU.netwerk }))).toBe('weging-ongewijzigd');
  });

  it('noemt bij elk deel waar het vandaan komt', () => {
    const g = { ...GEWICHTEN, bron: 'urgentie: convenant; netwerk: Weer thuis' };
    const { bron, versie } = alsGewichten(g, { ...NU, netwerk: 35 }, 'hvb 1 weging 2', 'overleg van maart');
    expect(versie).toBe('hvb 1 weging 2');
    expect(bron).toContain('urgentie: convenant; ');
    expect(bron).toContain('netwerk: overleg van maart');
  });
});

describe('wegingen vaststellen', () => {
  const mag: Vaststelling = {
    vastgesteld: false,
    anders: 'hvb 1',
    geldend: 'hvb 1',
    voorgesteldDoor: 'anja',
    door: 'bram',
    vandaag: '2026-03-02',
    wie: ['matching', 'vestiging'],
    akkoorden: [{ rol: 'vestiging' }],
  };

  it('mag door een ander dan wie voorstelde, met het akkoord van wie de regio laat beslissen', () => {
    expect(code(() => toetsVaststelling(mag))).toBe('mag');
    expect(code(() => toetsVaststelling({ ...mag, door: 'anja' }))).toBe('weging-tweede-mens');
    expect(code(() => toetsVaststelling({ ...mag, akkoorden: [] }))).toBe('weging-akkoord-ontbreekt');
    expect(code(() => toetsVaststelling({ ...mag, wie: ['matching'], akkoorden: [] }))).toBe('mag');
  });

  it('mag één keer, en alleen op de wegingen waarmee vergeleken is', () => {
    expect(code(() => toetsVaststelling({ ...mag, vastgesteld: true }))).toBe('weging-al-vastgesteld');
    expect(code(() => toetsVaststelling({ ...mag, geldend: 'hvb 1 weging 1' }))).toBe('weging-verouderd');
  });

  it('mag tot en met de laatste dag van de termijn, als de regio een voorstel laat vervallen', () => {
    expect(code(() => toetsVaststelling({ ...mag, uiterlijk: '2026-03-02' }))).toBe('mag');
    expect(code(() => toetsVaststelling({ ...mag, uiterlijk: '2026-03-01' }))).toBe('weging-vervallen');
  });
});

it('de voorproef noemt wie verhuist, wie langer wacht en wat het vandaag waard is', () => {
  const mensen = [{ wachtSinds: '2025-03-02' }, { wachtSinds: '2026-01-02' }];
  const nu = invoer([[40], [30]], { mensen });
  const dan = invoer([[40], [50]], { mensen });
  const proef = voorproef(nu, bereken(nu, 'lot'), bereken(dan, 'lot'));
  expect(proef.nu).toEqual({
    geplaatst: 1,
    bewezen: true,
    puntenVanVandaag: 40,
    langsteWachttijd: 2,
    wachtmaandenSamen: 2,
  });
  expect(proef.dan).toMatchObject({ geplaatst: 1, puntenVanVandaag: 30, langsteWachttijd: 12 });
  expect(proef.wachtLanger).toEqual([{ casus: 'm0', casusnummer: 'HVB-26-m0', maanden: 12 }]);
  expect(proef.eerderGeholpen.map((w) => w.casus)).toEqual(['m1']);
  expect(proef.verhuizingen).toEqual([
    { casus: 'm0', casusnummer: 'HVB-26-m0', van: 'p0' },
    { casus: 'm1', casusnummer: 'HVB-26-m1', naar: 'p0' },
  ]);
});
