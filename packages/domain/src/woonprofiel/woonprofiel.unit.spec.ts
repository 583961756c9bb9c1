import { kamersNodig, keurWoonprofiel, type Woonprofiel } from './woonprofiel.js';

const goed: Woonprofiel = {
  volwassenen: 1,
  kinderen: 0,
  kamers: 2,
  huurgrensCent: 68_296,
  huurtabelJaar: 2025,
  trapvrij: true,
  toegankelijkheid: 'ROL',
  huisdieren: ['kat'],
  gewensteGemeenten: ['GM0855'],
  gewensteWijken: ['WK085512'],
  gewensteBuurten: ['BU08551203'],
  netwerkBuurten: [],
  teVermijdenBuurten: [],
  intensiteit: 'licht',
  urenPerWeek: 4,
};
const velden = (anders: Partial<Woonprofiel>) => keurWoonprofiel({ ...goed, ...anders }).map((fout) => fout.veld);

describe('woonprofiel', () => {
  it('is goed met codes en aantallen', () => {
    expect(keurWoonprofiel(goed)).toEqual([]);
  });

  it('kent geen vrije tekst: elke waarde die geen code of aantal is, valt op', () => {
    expect(
      velden({
        huisdieren: ['een lieve hond'],
        toegankelijkheid: 'zonder trap graag',
        intensiteit: 'veel',
        contractvormen: ['huurkoop'],
      }),
    ).toEqual(['toegankelijkheid', 'huisdieren', 'contractvormen', 'intensiteit']);
    expect(
      velden({
        gewensteGemeenten: ['Tilburg'],
        gewensteWijken: ['Noord'],
        gewensteBuurten: ['x'],
        netwerkBuurten: ['bij oma'],
        teVermijdenBuurten: ['ex'],
      }),
    ).toEqual(['gewensteGemeenten', 'gewensteWijken', 'gewensteBuurten', 'netwerkBuurten', 'teVermijdenBuurten']);
    expect(
      velden({
        volwassenen: 0,
        kinderen: 1.5,
        kamers: 0,
        logeernachten: 40,
        huurgrensCent: 0,
        huurtabelJaar: 1999,
        urenPerWeek: 200,
        toegankelijkheid: 'constructor',
      }),
    ).toHaveLength(8);
  });

  it('wil een buurt niet tegelijk wel en niet', () => {
    expect(velden({ teVermijdenBuurten: ['BU08551203'] })).toEqual(['teVermijdenBuurten']);
  });

  it('rekent uit hoeveel kamers een huishouden nodig heeft', () => {
    expect(kamersNodig({ volwassenen: 1, kinderen: 0 })).toBe(2);
    expect(kamersNodig({ volwassenen: 2, kinderen: 0 })).toBe(2);
    expect(kamersNodig({ volwassenen: 2, kinderen: 0 }, false)).toBe(3);
    expect(kamersNodig({ volwassenen: 1, kinderen: 0, logeernachten: 16 })).toBe(3);
    expect(kamersNodig({ volwassenen: 2, kinderen: 3 })).toBe(4);
  });
});
