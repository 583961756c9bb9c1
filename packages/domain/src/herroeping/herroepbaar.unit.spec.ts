import { describe, expect, it } from '@jest/globals';
import { eronder, HERROEPBAAR, HERROEPNAMEN } from './herroepbaar.js';

describe('wat herroepen kan worden', () => {
  it('rust alleen op wat zelf herroepen kan worden, en nooit op zichzelf', () => {
    const weg = (naam: string, gezien: string[] = []): string[] => {
      expect(gezien).not.toContain(naam);
      expect(HERROEPNAMEN).toContain(naam);
      const { eronder: onder } = HERROEPBAAR[naam as keyof typeof HERROEPBAAR];
      return onder.flatMap((n) => weg(n, [...gezien, naam]));
    };
    HERROEPNAMEN.forEach((naam) => weg(naam));
  });

  it('vraagt elke partij naar wat zij zelf erop liet rusten', () => {
    expect(eronder('sleutel-uitgereikt', 'zorg')).toEqual(['verhuizing-gemeld', 'plek-vrijgekomen']);
    expect(eronder('verhuizing-gemeld', 'gemeente')).toEqual(['inschrijving-gemeld']);
    expect(eronder('sleutel-uitgereikt', 'gemeente')).toEqual([]);
  });
});
