import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concept, kandidaat, om, openVerzoeken, zeg } from '../../../test/proef/voordracht.js';
import { casusWeg, geldigheidVerstreken, open, teken, termijnVerstreken, trekIn, wijzigVraag } from './besluiten.js';
import { isActief, type Besluit, type Verzoek, type Voordracht } from './voordracht.js';

describe('de volgorde waarin partijen antwoorden', () => {
  const vragen = open(concept(2, 2), om()).voordracht;
  const antwoorden = [...openVerzoeken(vragen, 'k1'), ...openVerzoeken(vragen, 'k2')];
  const speel = (volgorde: Verzoek[], nee: Set<string>): Voordracht =>
    volgorde.reduce((v, q) => zeg(v, q, nee.has(q.verzoek) ? 'nee' : 'ja').voordracht, vragen);
  const winnaar = (v: Voordracht) => v.kandidaten.find((k) => k.stand === 'voorlopig-akkoord')?.kandidaatstelling;

  it('beslist nooit wie de woning krijgt', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(antwoorden, { minLength: antwoorden.length }),
        fc.subarray(antwoorden.map((q) => q.verzoek)),
        (volgorde, nee) => {
          const uit = speel(volgorde, new Set(nee));
          const recht = speel(antwoorden, new Set(nee));
          expect([uit.stand, winnaar(uit)]).toEqual([recht.stand, winnaar(recht)]);
        },
      ),
    );
  });

  it('brengt een kandidaat met hoogstens een nee in elke volgorde in dezelfde stand', () => {
    const een = open(concept(1), om()).voordracht;
    const vijf = openVerzoeken(een);
    const eind = (volgorde: Verzoek[], nee?: string) => {
      const v = volgorde.reduce((tot, q) => zeg(tot, q, q.verzoek === nee ? 'nee' : 'ja').voordracht, een);
      return [v.stand, kandidaat(v, 'k1').stand, kandidaat(v, 'k1').reden];
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(vijf, { minLength: 5 }), fc.option(fc.constantFrom(...vijf)), (volgorde, nee) => {
        expect(eind(volgorde, nee?.verzoek)).toEqual(eind(vijf, nee?.verzoek));
      }),
    );
  });
});

describe('wat er ook door elkaar loopt', () => {
  type Gebeurtenis = (v: Voordracht, n: number) => Besluit;
  const kies = (v: Voordracht, n: number): Verzoek | undefined => {
    const alle = v.kandidaten.flatMap((k) => k.verzoeken);
    return alle.length ? alle[n % alle.length] : undefined;
  };
  const niets = (v: Voordracht): Besluit => ({ voordracht: v, gevolgen: [] });
  const metVraag =
    (doe: (v: Voordracht, q: Verzoek) => Besluit): Gebeurtenis =>
    (v, n) => {
      const q = kies(v, n);
      return q ? doe(v, q) : niets(v);
    };
  const GEBEURTENISSEN: Record<string, Gebeurtenis> = {
    ja: metVraag((v, q) => zeg(v, q, 'ja')),
    nee: metVraag((v, q) => zeg(v, q, 'nee')),
    termijn: metVraag((v, q) => termijnVerstreken(v, q.verzoek, om())),
    geldigheid: metVraag((v, q) => geldigheidVerstreken(v, q.verzoek, om())),
    casusWeg: (v, n) => casusWeg(v, `c${(n % 3) + 1}`, 'aanmelding-ingetrokken', om()),
    woningWeg: (v) => trekIn(v, 'woning-ingetrokken', om()),
    gewijzigd: (v) => wijzigVraag(v, {}, om()),
    getekend: (v) => (v.stand === 'aangenomen' ? teken(v) : niets(v)),
  };
  const loop = fc.array(fc.tuple(fc.constantFrom(...Object.keys(GEBEURTENISSEN), 'ja', 'ja', 'ja'), fc.nat(40)), {
    maxLength: 25,
  });

  const klopt = (v: Voordracht, plaatsen: number): void => {
    const actief = v.kandidaten.filter(isActief);
    expect(actief.length).toBeLessThanOrEqual(plaatsen);
    expect(actief.filter((k) => k.stand !== 'gevraagd').length).toBe(
      ['voorlopig-akkoord', 'aangenomen'].includes(v.stand) ? 1 : 0,
    );
    if (v.stand === 'vervallen') expect(v.kandidaten.some((k) => isActief(k) || k.stand === 'reserve')).toBe(false);
    if (v.stand === 'open') expect(actief.length).toBeGreaterThan(0);
    for (const k of v.kandidaten) {
      const wacht = k.verzoeken.filter((q) => q.stand === 'open');
      if (!isActief(k)) expect(wacht).toEqual([]);
      expect(wacht.every((q) => q.versie === v.versie && q.ronde === k.ronde)).toBe(true);
      expect(new Set(wacht.map((q) => q.rol)).size).toBe(wacht.length);
    }
  };

  it.each([1, 2])(
    'blijft een voordracht met %s plaatsen kloppen, en heeft elke vraag een antwoord of een gevolg',
    (plaatsen) => {
      fc.assert(
        fc.property(loop, (stappen) => {
          let v = open(concept(3, plaatsen), om()).voordracht;
          for (const [naam, n] of stappen) {
            const voor = JSON.stringify(v);
            const na = (GEBEURTENISSEN[naam] as Gebeurtenis)(v, n);
            expect(JSON.stringify(v)).toBe(voor);
            klopt(na.voordracht, plaatsen);
            for (const k of na.voordracht.kandidaten) {
              const viel = isActief(kandidaat(v, k.kandidaatstelling)) && !isActief(k);
              const gezegd = na.gevolgen.some(
                (g) => g.soort === 'kandidaat-af' && g.kandidaatstelling === k.kandidaatstelling,
              );
              expect(gezegd).toBe(viel);
            }
            v = na.voordracht;
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('verandert na het tekenen niets meer, wat er ook binnenkomt', () => {
    const begin = open(concept(2), om()).voordracht;
    const ja = (v: Voordracht): Voordracht => openVerzoeken(v).reduce((tot, q) => zeg(tot, q, 'ja').voordracht, v);
    const vast = teken(ja(ja(begin))).voordracht;
    expect(vast.stand).toBe('aangenomen');
    fc.assert(
      fc.property(loop, (stappen) => {
        const eind = stappen.reduce((v, [naam, n]) => (GEBEURTENISSEN[naam] as Gebeurtenis)(v, n).voordracht, vast);
        expect(eind).toEqual(vast);
      }),
    );
  });
});
