import { describe, expect, it } from '@jest/globals';
import { verhoudingen, type Groepstotaal } from './verhouding.js';

const rij = (groep: string, gezocht: number | null, gehuisvest: number | null, partij = 'A'): Groepstotaal[] =>
  (
    [
      ['gezocht', gezocht],
      ['gehuisvest', gehuisvest],
    ] as const
  ).flatMap(([wat, aantal]) =>
    aantal === null ? [] : [{ partij, indeling: 'leeftijd', groep, wat, aantal, tot: '2026-03-02' }],
  );

describe('verhoudingen tussen groepen', () => {
  it('delen het aandeel van elke groep door het hoogste, over de organisaties samen', () => {
    const [v] = verhoudingen([...rij('jong', 20, 10), ...rij('jong', 20, 10, 'B'), ...rij('oud', 50, 20)]);
    expect(v).toEqual({
      indeling: 'leeftijd',
      groepen: [
        { groep: 'jong', gezocht: 40, gehuisvest: 20, aandeel: 0.5, verhouding: 1 },
        { groep: 'oud', gezocht: 50, gehuisvest: 20, aandeel: 0.4, verhouding: 0.8 },
      ],
      laagste: 0.8,
      signaal: false,
      tot: '2026-03-02',
    });
  });

  it('geven een signaal onder vier vijfde', () => {
    expect(verhoudingen([...rij('jong', 100, 50), ...rij('oud', 100, 39)])[0]).toMatchObject({
      laagste: 0.78,
      signaal: true,
    });
  });

  it('tonen een groep die te klein is zonder getal, en rekenen er niet mee', () => {
    const [v] = verhoudingen([...rij('jong', 40, 20), ...rij('oud', 30, null), ...rij('midden', 40, null, 'B')]);
    expect(v!.groepen.find((g) => g.groep === 'oud')).toEqual({ groep: 'oud' });
    expect(v).not.toHaveProperty('laagste');
    expect(v!.signaal).toBe(false);
  });

  it('rekenen een organisatie die van een groep maar één getal gaf, voor die groep niet mee', () => {
    const [v] = verhoudingen([...rij('jong', 40, 20), ...rij('jong', 60, null, 'B'), ...rij('oud', 40, 20)]);
    expect(v!.groepen[0]).toMatchObject({ gezocht: 40, aandeel: 0.5 });
  });
});
