import fc from 'fast-check';
import { Regelfout } from '../fout/regelfout.js';
import {
  antwoordGeldig,
  antwoordOngeldig,
  bindt,
  eisGeldigAntwoord,
  intrekkingGeldt,
  kanNietLeveren,
  neeVanPersoon,
  verenig,
  zonderJa,
  type Voordrachtbeeld,
} from './index.js';

const vraag = { versie: 2, stand: 'gevraagd', antwoordVoor: '2026-03-09' };
const ja = { versie: 2, antwoord: 'ja', geldigTot: '2026-03-20' } as const;

describe('een antwoord', () => {
  it('telt tot en met de laatste dag van de termijn, op de gevraagde versie', () => {
    expect(antwoordGeldig(vraag, ja, '2026-03-09')).toBe(true);
    expect(antwoordGeldig({ ...vraag, stand: 'voorlopig-akkoord' }, ja, '2026-03-09')).toBe(true);
    expect(antwoordOngeldig(vraag, ja, '2026-03-10')).toBe('termijn');
    expect(antwoordOngeldig(vraag, { ...ja, versie: 1 }, '2026-03-05')).toBe('versie');
    expect(antwoordOngeldig({ ...vraag, stand: 'vervallen' }, ja, '2026-03-05')).toBe('vervallen');
    expect(antwoordOngeldig(vraag, { ...ja, geldigTot: '2026-03-04' }, '2026-03-05')).toBe('termijn');
    expect(antwoordGeldig(vraag, { ...ja, geldigTot: '2026-03-05' }, '2026-03-05')).toBe(true);
  });

  it('dat niet telt, wordt geweigerd met wat nu kan', () => {
    expect(() => eisGeldigAntwoord(vraag, ja, '2026-03-10')).toThrow(Regelfout);
    expect(() => eisGeldigAntwoord(vraag, ja, '2026-03-10')).toThrow(
      'De termijn liep tot ma 9 mrt 17.00 uur (regioprofiel)',
    );
    expect(() => eisGeldigAntwoord(vraag, { ...ja, versie: 1 }, '2026-03-05')).toThrow(
      'antwoord-oude-versie: Dit antwoord hoort bij versie 1; nu geldt versie 2',
    );
    expect(() => eisGeldigAntwoord({ ...vraag, stand: 'geweigerd' }, ja, '2026-03-05')).toThrow(
      "antwoord-niet-gevraagd: De vraag staat op 'geweigerd'",
    );
    expect(() => eisGeldigAntwoord(vraag, ja, '2026-03-05')).not.toThrow();
  });

  it('bindt wie het gaf tot geldigTot, en alleen voor die versie', () => {
    expect([
      bindt(ja, 2, '2026-03-20'),
      bindt(ja, 2, '2026-03-21'),
      bindt(ja, 3, '2026-03-05'),
      bindt({ ...ja, antwoord: 'nee' }, 2, '2026-03-05'),
    ]).toEqual([true, false, false, false]);
    expect(
      zonderJa(
        ['corporatie', 'persoon', 'herkomst'],
        { corporatie: ja, persoon: { ...ja, versie: 1 } },
        2,
        '2026-03-05',
      ),
    ).toEqual(['persoon', 'herkomst']);
  });
});

describe('wat het matchingspunt besliste', () => {
  const beeld: fc.Arbitrary<Voordrachtbeeld> = fc.record({
    versie: fc.integer({ min: 1, max: 3 }),
    stand: fc.constantFrom('open', 'voorlopig-akkoord', 'aangenomen', 'vervallen'),
  });
  const leer = (feiten: Voordrachtbeeld[]) => feiten.reduce<Voordrachtbeeld | undefined>(verenig, undefined);

  it('geeft bij elke partij hetzelfde beeld, in elke volgorde en met herhalingen', () => {
    fc.assert(
      fc.property(
        fc
          .array(beeld, { minLength: 1, maxLength: 8 })
          .chain((feiten) =>
            fc.tuple(
              fc.constant(feiten),
              fc.shuffledSubarray([...feiten, ...feiten], { minLength: feiten.length * 2 }),
            ),
          ),
        ([feiten, anders]) => expect(leer(anders)).toEqual(leer(feiten)),
      ),
    );
  });

  it('is uit zodra het vervallen is, en volgt anders de nieuwste versie', () => {
    expect(
      leer([
        { versie: 1, stand: 'vervallen' },
        { versie: 2, stand: 'open' },
      ]),
    ).toEqual({ versie: 2, stand: 'vervallen' });
    expect(
      leer([
        { versie: 2, stand: 'open' },
        { versie: 1, stand: 'voorlopig-akkoord' },
      ]),
    ).toEqual({ versie: 2, stand: 'open' });
  });
});

describe('kruisingen', () => {
  it('de persoon kan nee zeggen tot de handtekening; daarna is het een opzegging', () => {
    expect([neeVanPersoon(false), neeVanPersoon(true)]).toEqual(['weigering', 'opzegging']);
  });

  it('de corporatie kan intrekken tot de handtekening', () => {
    expect([intrekkingGeldt(false), intrekkingGeldt(true)]).toEqual([true, false]);
  });

  it('wie na aangenomen niet kan leveren, geeft een knelpunt en nooit een terugdraaiing', () => {
    expect(['open', 'voorlopig-akkoord', 'aangenomen', 'vervallen'].map((s) => kanNietLeveren(s as 'open'))).toEqual([
      'vervalt',
      'vervalt',
      'knelpunt',
      'niets',
    ]);
  });
});
