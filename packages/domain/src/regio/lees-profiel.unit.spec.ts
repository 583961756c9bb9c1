import { readFileSync } from 'node:fs';
import { ProfielFout, leesProfiel } from './index.js';

const json = (): Record<string, any> =>
  JSON.parse(readFileSync(new URL('../../../../regio/hart-van-brabant.json', import.meta.url), 'utf8'));

const problemen = (verander: (p: Record<string, any>) => void) => {
  const p = json();
  verander(p);
  try {
    leesProfiel(p);
  } catch (fout) {
    if (fout instanceof ProfielFout) return fout.problemen;
    throw fout;
  }
  return [];
};

describe('leesProfiel', () => {
  it('leest Hart van Brabant: negen gemeenten, zes corporaties, twee zorgpartijen en het matchingspunt', () => {
    const { partijen } = leesProfiel(json());
    const aantal = (rol: string) => partijen.filter((p) => p.rol === rol).length;
    expect(['gemeente', 'corporatie', 'zorg', 'matching'].map(aantal)).toEqual([9, 6, 2, 1]);
  });

  it('noemt het pad en de remedie bij een veld dat ontbreekt', () => {
    expect(problemen((p) => delete p.partijen[2].oin)).toEqual([
      expect.objectContaining({ pad: 'partijen[2].oin', remedie: expect.stringContaining('20 cijfers') }),
    ]);
  });

  it('weigert een waarde zonder herkomst en een waarde met twee herkomsten', () => {
    expect(problemen((p) => delete p.reserve.aanname)[0]?.pad).toBe('reserve');
    expect(problemen((p) => (p.reserve.bron = 'x'))[0]?.pad).toBe('reserve');
  });

  it('weigert een veld dat niet bestaat', () => {
    expect(problemen((p) => (p.partijen[0].naaam = 'x'))[0]?.pad).toBe('partijen[0].naaam');
  });

  it.each<[string, (p: Record<string, any>) => void, string]>([
    ['een OIN die twee keer voorkomt', (p) => (p.partijen[1].oin = p.partijen[0].oin), 'twee keer'],
    ['een corporatie met BSN', (p) => (p.partijen[9].capaciteiten.bsn = true), 'nooit een BSN'],
    ['een gehoste partij met BSN', (p) => (p.partijen[15].gehost = true), 'gehoste partij'],
    ['een corporatie als aanmelder', (p) => (p.partijen[9].vervult = ['aanmelder']), 'niet bij haar rol'],
    ['een regio zonder hub', (p) => p.partijen.splice(17, 1), '0 partijen met rol matching'],
    ['een centrumgemeente buiten de regio', (p) => (p.centrumgemeente.waarde = 'GM0758'), 'geen partij'],
    ['een gemeente zonder coördinatiepunt', (p) => p.coordinatiepunten[0].gemeenten.pop(), 'onder geen punt'],
    ['een gemeente die niet bestaat', (p) => (p.partijen[0].werkgebied.waarde = ['GM9999']), 'gebieden van het CBS'],
    ['een contingent met twee grenzen', (p) => (p.contingenten[0].maximum = 300), 'niet duidelijk'],
    ['een contingent van een onbekende partij', (p) => (p.contingenten[0].wie = ['vestia']), 'geen partij'],
    ['een taak die op een onbekende taak wacht', (p) => (p.taakplan[0].wachtOp = ['verf']), 'bestaat niet'],
    ['taken die op elkaar wachten', (p) => (p.taakplan[0].wachtOp = ['huurovereenkomst']), 'wachten op elkaar'],
  ])('weigert %s', (_, verander, wat) => {
    const gevonden = problemen(verander);
    expect(gevonden.map((q) => q.wat).join(' ')).toContain(wat);
    expect(gevonden.every((q) => q.pad !== '' && q.remedie !== '')).toBe(true);
  });

  it.each([null, 3, 'tekst', [], {}])('weigert %j zonder te vallen', (x) => {
    expect(() => leesProfiel(x)).toThrow(ProfielFout);
  });
});
