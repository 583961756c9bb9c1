import fc from 'fast-check';
import { plusDagen, plusMaanden } from '../datum/datum.js';
import { Regelfout } from '../fout/regelfout.js';
import {
  bedrag,
  CONTRACTVORMEN,
  huurklasse,
  JAARTABELLEN,
  jaartabel,
  looptijd,
  passendToewijzen,
  TEKENAARS,
  toetsContract,
} from './index.js';

const grond = 'stb-2024-152-1-c';
const weigering = (c: Parameters<typeof toetsContract>[0]): Regelfout => {
  try {
    toetsContract(c);
  } catch (fout) {
    return fout as Regelfout;
  }
  throw new Error('niet geweigerd');
};

describe('het huurcontract', () => {
  it('weigert een tijdelijk contract van 36 maanden, in de woorden van de taalgids', () => {
    const fout = weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', looptijdMaanden: 36, grond });
    expect(fout).toBeInstanceOf(Regelfout);
    expect([fout.code, fout.soort, fout.titel]).toEqual([
      'huur-tijdelijk-te-lang',
      'ongeldig',
      'Tijdelijk contract is te lang.',
    ]);
    expect(fout.detail).toBe(
      'De looptijd is 36 maanden; de Wet vaste huurcontracten staat er 24 toe (te toetsen), op een grond uit Stb. 2024, 152, art. 1. Kort in, of kies vast of omklap. Er is niets gewijzigd.',
    );
  });

  it('laat 24 maanden toe op een grond, en geen dag langer', () => {
    expect(toetsContract({ vorm: 'tijdelijk', ingang: '2026-04-01', einde: '2028-03-31', grond })).toBe(24);
    expect(toetsContract({ vorm: 'tijdelijk', ingang: '2026-04-01', einde: '2026-04-01', grond })).toBe(1);
    expect(toetsContract({ vorm: 'tijdelijk', ingang: '2026-04-01', looptijdMaanden: 1, grond })).toBe(1);
    expect(weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', einde: '2028-04-01', grond }).code).toBe(
      'huur-tijdelijk-te-lang',
    );
  });

  it('vraagt bij tijdelijk een einddatum en een wettelijke grond', () => {
    expect(weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', grond }).code).toBe('huur-tijdelijk-zonder-einde');
    for (const geen of [undefined, 'beschermd-wonen', 'toString'])
      expect(weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', looptijdMaanden: 12, grond: geen }).code).toBe(
        'huur-tijdelijk-zonder-grond',
      );
  });

  it('kent bij vast en driepartijen geen einddatum, bij omklap wel een proef', () => {
    for (const vorm of ['regulier', 'driepartijen']) {
      expect(toetsContract({ vorm, ingang: '2026-04-01' })).toBeUndefined();
      expect(weigering({ vorm, ingang: '2026-04-01', looptijdMaanden: 12 }).code).toBe('huur-einde-bij-vast');
    }
    expect(toetsContract({ vorm: 'omklap', ingang: '2026-04-01', looptijdMaanden: 12 })).toBe(12);
  });

  it('weigert een onbekende vorm, een omgekeerde periode en een halve of lege looptijd', () => {
    expect(weigering({ vorm: 'kraak', ingang: '2026-04-01' }).code).toBe('huur-vorm-onbekend');
    expect(weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', einde: '2026-03-31', grond }).code).toBe(
      'huur-einde-voor-ingang',
    );
    for (const looptijdMaanden of [0, -3, 1.5, Number.NaN])
      expect(weigering({ vorm: 'tijdelijk', ingang: '2026-04-01', looptijdMaanden, grond }).code).toBe(
        'huur-looptijd-ongeldig',
      );
  });

  it('telt een begonnen maand als hele maand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 60 }), (start, n) => {
        const ingang = plusDagen('2024-01-01', start);
        const laatsteDag = plusDagen(plusMaanden(ingang, n), -1);
        return looptijd(ingang, laatsteDag) === n && looptijd(ingang, plusDagen(laatsteDag, 1)) === n + 1;
      }),
    );
  });

  it('weet wie elke vorm tekent', () => {
    expect(CONTRACTVORMEN.every((vorm) => TEKENAARS[vorm].includes('corporatie'))).toBe(true);
    expect(TEKENAARS.driepartijen).toEqual(['persoon', 'corporatie', 'zorg']);
  });
});

describe('passend toewijzen', () => {
  const alleen = { volwassenen: 1, kinderen: 0 };
  const gezin = { volwassenen: 2, kinderen: 1 };

  it('leidt de huurgrens af uit inkomen en huishouden, met het jaar en de bron', () => {
    expect(passendToewijzen(2025, 28_375, alleen)).toEqual({
      jaar: 2025,
      groep: 'passend',
      grens: 'aftopping-laag',
      huurgrensCent: 68_296,
      bron: JAARTABELLEN[0]?.bron,
    });
    expect(passendToewijzen(2025, 38_500, gezin)).toMatchObject({ grens: 'aftopping-hoog', huurgrensCent: 73_193 });
    expect(passendToewijzen(2026, 29_401, alleen)).toMatchObject({ groep: 'daeb', huurgrensCent: 93_293 });
    expect(passendToewijzen(2026, 51_537, alleen).groep).toBe('daeb');
    expect(passendToewijzen(2026, 51_538, alleen)).toMatchObject({ groep: 'boven', grens: 'geen', huurgrensCent: 0 });
  });

  it('kent eigen grenzen voor ouderen, en tot en met 2025 voor jongeren', () => {
    expect(passendToewijzen(2025, 28_000, { ...alleen, ouderen: true }).groep).toBe('daeb');
    expect(passendToewijzen(2025, 15_000, { ...alleen, oudsteLeeftijd: 22 })).toMatchObject({
      grens: 'kwaliteitskorting',
      huurgrensCent: 47_720,
    });
    expect(passendToewijzen(2025, 15_000, { volwassenen: 1, kinderen: 1, oudsteLeeftijd: 22 }).grens).toBe(
      'aftopping-laag',
    );
    expect(passendToewijzen(2025, 15_000, { ...alleen, oudsteLeeftijd: 23 }).grens).toBe('aftopping-laag');
    expect(passendToewijzen(2026, 15_000, { ...alleen, oudsteLeeftijd: 22 }).grens).toBe('aftopping-laag');
  });

  it('geeft een lager inkomen nooit een zwaardere groep, en een groter huishouden nooit een lagere grens', () => {
    const zwaarte = { passend: 0, daeb: 1, boven: 2 };
    fc.assert(
      fc.property(
        fc.constantFrom(2025, 2026),
        fc.nat(70_000),
        fc.nat(10_000),
        fc.nat(4),
        (jaar, inkomen, meer, kinderen) => {
          const groep = (bedragPerJaar: number, k: number) =>
            passendToewijzen(jaar, bedragPerJaar, { volwassenen: 1, kinderen: k });
          return (
            zwaarte[groep(inkomen, kinderen).groep] <= zwaarte[groep(inkomen + meer, kinderen).groep] &&
            zwaarte[groep(inkomen, kinderen + 1).groep] <= zwaarte[groep(inkomen, kinderen).groep]
          );
        },
      ),
    );
  });

  it('gebruikt voor een later jaar de laatste tabel en zegt welke', () => {
    expect([jaartabel(2030).jaar, jaartabel(2025).jaar, jaartabel(2020).jaar]).toEqual([2026, 2025, 2025]);
    expect(
      JAARTABELLEN.every(
        (t) => t.bron && t.kwaliteitskortingCent < t.aftoppingCent.laag && t.aftoppingCent.hoog < t.daebHuurCent,
      ),
    ).toBe(true);
  });

  it('noemt huurklasse en bedrag zoals de corporatie en de bewoner ze kennen', () => {
    expect([40_000, 47_720, 73_193, 90_007].map((cent) => huurklasse(2025, cent))).toEqual([
      'GOE',
      'BET',
      'DUU',
      'BOV',
    ]);
    expect([bedrag(64_000), bedrag(68_296), bedrag(123_405)]).toEqual([
      '€\u00a0640',
      '€\u00a0682,96',
      '€\u00a01.234,05',
    ]);
  });
});
