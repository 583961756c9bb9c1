import type { Kandidaat } from '../gemeen/typen.js';
import { belet, heeftUrgentie, kandidatenzin, zoektIn } from './zeg-kandidaat.js';

const NU = '2026-11-23';
const k = (over: Partial<Kandidaat> = {}): Kandidaat =>
  ({
    casusnummer: 'HVB-26-0001-A',
    stand: 'op-de-lijst',
    wachtSinds: '2025-02-01',
    woonklaarTot: '2027-01-01',
    dubbel: false,
    woonprofiel: { gewensteGemeenten: [], gewensteWijken: [], gewensteBuurten: [] },
    ...over,
  }) as Kandidaat;

describe('wat over kandidaten te zeggen is', () => {
  it('noemt hoeveel mensen zoeken, met urgentie, en wie het langst wacht', () => {
    const alle = [
      k(),
      k({ casusnummer: 'HVB-26-0002-B', wachtSinds: '2026-09-01', urgentie: { toegekend: true } }),
      k({ stand: 'gehuisvest', wachtSinds: '2020-01-01' }),
    ];
    expect(kandidatenzin(alle, NU)).toBe(
      '2 mensen zoeken een woning, 1 met urgentie. Het langst wacht HVB-26-0001-A: 21 maanden.',
    );
    expect(kandidatenzin([k()], NU)).toBe('Eén mens zoekt een woning. Het langst wacht HVB-26-0001-A: 21 maanden.');
    expect(kandidatenzin([], NU)).toBe('Er staat nu niemand op de lijst.');
  });

  it('telt een urgentie tot en met haar laatste dag', () => {
    const met = (tot: string) => heeftUrgentie(k({ urgentie: { toegekend: true, tot } }), NU);
    expect([met(NU), met('2026-11-22')]).toEqual([true, false]);
  });

  it('noemt waar iemand wil wonen, het kleinste gebied voorop', () => {
    const woonprofiel = {
      gewensteGemeenten: ['GM0855', 'GM0785'],
      gewensteWijken: ['WK085524'],
      gewensteBuurten: ['BU08552401'],
    } as Kandidaat['woonprofiel'];
    expect(zoektIn(k())).toBe('overal in de regio');
    expect(zoektIn(k({ woonprofiel }))).toBe('Goirke Noord, Het Goirke, Tilburg en 1 andere');
  });

  it('zegt wat een voordracht nu in de weg staat', () => {
    expect(belet(k(), NU)).toBeUndefined();
    expect(belet(k({ woonklaarTot: '2026-11-22' }), NU)).toContain('verlopen');
    expect(belet(k({ dubbel: true }), NU)).toContain('dezelfde persoon');
  });
});
