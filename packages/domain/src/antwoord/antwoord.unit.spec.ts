import { antwoordGeldig, antwoordOngeldig, bindt, eisOpTijd } from './antwoord.js';

const vraag = { versie: 2, open: true, antwoordVoor: '2026-03-09' };
const ja = { versie: 2, antwoord: 'ja', geldigTot: '2026-03-20' } as const;

describe('een antwoord', () => {
  it('telt tot en met de laatste dag van de termijn, op de gevraagde versie', () => {
    expect(antwoordGeldig(vraag, ja, '2026-03-09')).toBe(true);
    expect(antwoordOngeldig(vraag, ja, '2026-03-10')).toBe('termijn');
    expect(antwoordOngeldig(vraag, { ...ja, versie: 1 }, '2026-03-05')).toBe('versie');
    expect(antwoordOngeldig({ ...vraag, open: false }, ja, '2026-03-05')).toBe('vervallen');
  });

  it('telt niet meer als de gever er zelf niet meer aan vastzit', () => {
    expect(antwoordGeldig(vraag, { ...ja, geldigTot: '2026-03-05' }, '2026-03-05')).toBe(true);
    expect(antwoordOngeldig(vraag, { ...ja, geldigTot: '2026-03-04' }, '2026-03-05')).toBe('termijn');
  });

  it('bindt wie ja zei tot geldigTot, en alleen voor die versie', () => {
    expect([bindt(ja, 2, '2026-03-20'), bindt({ ...ja, geldigTot: null }, 2, '2030-01-01')]).toEqual([true, true]);
    const los = [
      bindt(ja, 2, '2026-03-21'),
      bindt(ja, 3, '2026-03-05'),
      bindt({ ...ja, antwoord: 'nee' }, 2, '2026-03-05'),
    ];
    expect([...los, bindt({ versie: 2 }, 2, '2026-03-05')]).toEqual([false, false, false, false]);
  });

  it('na de termijn wordt geweigerd, met de dag en wat nu kan', () => {
    expect(() => eisOpTijd('2026-03-09', '2026-03-09')).not.toThrow();
    expect(() => eisOpTijd('2026-03-09', '2026-03-10')).toThrow(
      'antwoord-te-laat: De termijn liep tot ma 9 mrt 17.00 uur (regioprofiel). Vraag het matchingspunt of de woning nog vrij is.',
    );
  });
});
