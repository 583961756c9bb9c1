import { describe, expect, it } from '@jest/globals';
import type { Akkoordverzoek, Kandidaat, Overeenkomst } from '../kern/vragen.js';
import { weg, type Gang } from './weg.js';

const verzoek = (ronde: number, deel: Partial<Akkoordverzoek> = {}): Akkoordverzoek => ({
  verzoek: `v${ronde}`,
  casus: 'c',
  voordracht: 'v',
  kandidaatstelling: 'k',
  versie: 1,
  ronde,
  rol: 'corporatie',
  antwoordVoor: '2026-03-12',
  startOp: '2026-04-01',
  stand: 'open',
  ...deel,
});
const kandidaat: Kandidaat = {
  id: 'k',
  versie: 1,
  casus: 'c',
  voordracht: 'v',
  plaatsing: 'p',
  eenheid: 'e',
  stand: 'voorlopig',
  tweedeKans: false,
  bekend: true,
};
const ja = verzoek(1, { stand: 'beantwoord', antwoord: 'ja' });
const gezien = {
  id: 'b',
  casus: 'c',
  kandidaatstelling: 'k',
  op: '2026-03-10T13:00:00Z',
  verschenen: true,
  vervallen: false,
};
const gang = (deel: Partial<Gang>): Gang => ({
  kandidaatstelling: 'k',
  casus: 'c',
  verzoeken: [ja],
  bezichtigingen: [],
  ...deel,
});

describe('de weg naar de sleutel', () => {
  it('begint met het voorlopig akkoord, met de termijn', () => {
    expect(weg(gang({ verzoeken: [verzoek(1)] }))).toMatchObject({ nu: 'akkoord', uiterlijk: '2026-03-12' });
  });

  it('wacht op de naam, en vraagt dan om de bezichtiging', () => {
    expect(weg(gang({ kandidaat: { ...kandidaat, bekend: false } })).wachtOp).toContain('Zorg geeft vrij');
    expect(weg(gang({ kandidaat })).nu).toBe('bezichtiging');
  });

  it('vraagt het definitieve ja pas na bezichtiging en toets', () => {
    const verzoeken = [ja, verzoek(2)];
    expect(weg(gang({ verzoeken, kandidaat, bezichtigingen: [gezien] })).nu).toBe('toets');
    const getoetst = { ...kandidaat, toets: 'geen-bezwaar' as const };
    expect(weg(gang({ verzoeken, kandidaat: getoetst, bezichtigingen: [gezien] })).nu).toBe('definitief');
  });

  it('is voorbij na een nee, en klaar na de sleutel', () => {
    expect(weg(gang({ verzoeken: [verzoek(1, { stand: 'beantwoord', antwoord: 'nee' })] })).voorbij).toBe(true);
    const overeenkomst = { stand: 'lopend' } as Overeenkomst;
    expect(weg(gang({ kandidaat: { ...kandidaat, stand: 'aangenomen' }, overeenkomst })).klaar).toBe(true);
  });
});
