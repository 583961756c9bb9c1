import { keurWoonprofiel, type Woonprofiel } from './woonprofiel.js';

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

  it('neemt het kleinste en het grootste dat mag, en één slechte code tussen goede niet', () => {
    expect(velden({ volwassenen: 10, kinderen: 20, kamers: 20, logeernachten: 31, urenPerWeek: 168 })).toEqual([]);
    expect(
      velden({
        gewensteGemeenten: ['GM0855', 'Goirle'],
        gewensteWijken: ['WK085512', 'x'],
        gewensteBuurten: ['BU08551203', 'x'],
      }),
    ).toHaveLength(3);
  });

  it('wil een buurt niet tegelijk wel en niet', () => {
    expect(velden({ teVermijdenBuurten: ['BU08551203'] })).toEqual(['teVermijdenBuurten']);
  });
});
