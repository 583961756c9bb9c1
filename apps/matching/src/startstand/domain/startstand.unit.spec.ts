import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { om, open, standen } from '../../../test/proef/dossier.js';
import { concept, om as voordrachtOm } from '../../../test/proef/voordracht.js';
import { beginstand, keurBelasting } from './belasting.js';
import { keurDatums, keurTaken } from './keur-plaatsing.js';
import { openOvergenomen } from './open-overgenomen.js';
import { STAPPEN, type Plaatsingrij, type Startstap } from './plaatsingenblad.js';
import { neemVoordrachtOver } from './voordracht-overgenomen.js';

const VANDAAG = '2026-03-02';
const DATUMS = {
  'voorlopig-akkoord': { voorlopigOp: '2026-01-05' },
  'definitief-akkoord': { definitiefOp: '2026-01-12' },
  contract: { contractOp: '2026-01-19', huurIngang: '2026-02-01' },
  sleutel: { sleutelOp: '2026-01-30' },
  verhuisd: { verhuisdOp: '2026-02-03' },
  nazorg: { ingeschrevenOp: '2026-02-06', plekVrijOp: '2026-02-10' },
};
/** A row that tells one story up to its step. */
const rij = (stap: Startstap, anders: Partial<Plaatsingrij> = {}): Plaatsingrij => ({
  ...{ kenmerk: 'WT-1', casusnummer: null, aanmelder: 'z', kenmerkAanmelder: 'Z-1', corporatie: 'c' },
  ...{ bagId: '0855010000000001', stap, startOp: '2026-02-01', voorlopigOp: '2026-01-05', bezichtigdOp: null },
  ...{ definitiefOp: null, contractOp: null, huurIngang: null, sleutelOp: null, verhuisdOp: null },
  ...{ ingeschrevenOp: null, plekVrijOp: null, gereed: [] },
  ...Object.assign({}, ...STAPPEN.slice(0, STAPPEN.indexOf(stap) + 1).map((s) => DATUMS[s])),
  ...anders,
});
const neem = (r: Plaatsingrij) => {
  const { plaatsing: p } = open();
  const { casus, voordracht, kandidaatstelling, startOp, gemeenteWoning, partijen, volwassenen } = p;
  const taakplan = p.taken.map((t) => ({
    ...t,
    wachtOp: t.wachtOp.map((id) => p.taken.find((een) => een.id === id)?.soort ?? ''),
    aanname: true,
  }));
  return openOvergenomen(
    {
      ...{ casus, voordracht, kandidaatstelling, startOp, gemeenteWoning, partijen, volwassenen },
      taakplan: taakplan as never,
      rij: r,
      overgenomenUit: { bron: 'lijst', datum: '2026-03-01', kenmerk: r.kenmerk },
      inVoorzieningSinds: '2025-01-01',
    },
    om(VANDAAG),
  );
};
const STAND: Record<Startstap, string> = {
  'voorlopig-akkoord': 'voorwaardelijk',
  'definitief-akkoord': 'lopend',
  contract: 'lopend',
  sleutel: 'sleutel',
  verhuisd: 'verhuisd',
  nazorg: 'nazorg',
};

describe('een rij over een lopende plaatsing', () => {
  it.each(STAPPEN)('klopt met de datums tot en met %s', (stap) => {
    expect(keurDatums(rij(stap), VANDAAG)).toEqual([]);
  });

  it.each([
    ['een datum die bij de stap hoort en ontbreekt', rij('sleutel', { sleutelOp: null }), ['sleutelOp']],
    ['een datum die verder is dan de stap', rij('contract', { sleutelOp: '2026-01-30' }), ['sleutelOp']],
    ['een feit in de toekomst', rij('sleutel', { sleutelOp: '2026-04-01' }), ['sleutelOp']],
    ['datums in de verkeerde volgorde', rij('contract', { contractOp: '2026-01-06' }), ['contractOp']],
  ])('noemt %s', (_wat, r, kolommen) => {
    expect(keurDatums(r, VANDAAG).map((f) => f.kolom)).toEqual(kolommen);
  });

  it('noemt een taak die de regio niet kent, met de taken die er wel zijn', () => {
    const [fout] = keurTaken(rij('contract', { gereed: ['vliegen'] }), [{ soort: 'bezichtiging' }]);
    expect(fout).toMatchObject({ kolom: 'gereed', detail: expect.stringContaining('bezichtiging') });
  });
});

describe('een overgenomen plaatsing', () => {
  it.each(STAPPEN)('staat na %s waar zij hoort, en wat gereed is gaat niet open', (stap) => {
    const { plaatsing, gevolgen } = neem(rij(stap));
    expect(plaatsing.stand).toBe(STAND[stap]);
    const geopend = gevolgen.flatMap((g) => (g.soort === 'taak-geopend' ? [g.taak] : []));
    expect(geopend).toEqual(plaatsing.taken.filter((t) => t.stand !== 'gereed').map((t) => t.id));
    expect(plaatsing.taken.every((t) => t.stand === 'gereed' || t.termijn >= VANDAAG)).toBe(true);
    expect(plaatsing.taken.every((t) => t.trap === 0)).toBe(true);
  });

  it('neemt met een taak ook aan waar die op wachtte', () => {
    expect(standen(neem(rij('sleutel')).plaatsing)).toMatchObject({
      ...{ sleutel: 'gereed', huurovereenkomst: 'gereed', bezichtiging: 'gereed' },
      ...{ 'inkomen-geregeld': 'gereed', overdracht: 'gereed', 'ondersteuning-gestart': 'open' },
    });
  });

  it('vraagt de eerste dagen niet naar wat onbekend is', () => {
    const { plaatsing } = neem(rij('definitief-akkoord'));
    expect(plaatsing.knelpunten.filter((k) => k.soort === 'onbekend')).toEqual([]);
    expect(plaatsing.vraagVanaf).toBe('2026-03-09');
  });

  it('opent nooit een taak die de lijst gereed noemt, in welke combinatie ook', () => {
    const soorten = open().plaatsing.taken.map((t) => t.soort);
    fc.assert(
      fc.property(fc.constantFrom(...STAPPEN), fc.subarray(soorten), (stap, gereed) => {
        const uit = standen(neem(rij(stap, { gereed })).plaatsing);
        for (const soort of gereed) expect(uit[soort]).toBe('gereed');
      }),
    );
  });
});

describe('een overgenomen voordracht', () => {
  it('vraagt na de eerste ronde alleen de tweede', () => {
    const { voordracht, gevolgen } = neemVoordrachtOver(concept(1), false, voordrachtOm());
    expect(voordracht.stand).toBe('voorlopig-akkoord');
    const gevraagd = gevolgen.filter((g) => g.soort === 'gevraagd');
    expect(gevraagd).toHaveLength(2);
    expect(voordracht.kandidaten[0]?.verzoeken.filter((v) => v.stand === 'open').map((v) => v.ronde)).toEqual([2, 2]);
  });

  it('vraagt na de tweede ronde niets meer', () => {
    const { voordracht, gevolgen } = neemVoordrachtOver(concept(1), true, voordrachtOm());
    expect(voordracht.stand).toBe('aangenomen');
    expect(gevolgen.map((g) => g.soort)).toEqual(['voorlopig-akkoord', 'aangenomen']);
    expect(voordracht.kandidaten[0]?.verzoeken.some((v) => v.stand === 'open')).toBe(false);
  });
});

describe('de belasting van een buurt', () => {
  const startstand = { aantal: 7, peildatum: '2026-03-01', bron: 'telling' };
  it('begint bij de telling, tenzij de gemeente zei wat de buurt nog kan dragen', () => {
    expect(beginstand(startstand, undefined)).toEqual({ aantal: 7, sinds: '2026-03-01', metOvergenomen: true });
    expect(beginstand(startstand, { peildatum: '2026-02-01' })).toMatchObject({ aantal: 0, sinds: '2026-02-01' });
    expect(beginstand(undefined, undefined)).toEqual({ aantal: 0, metOvergenomen: false });
  });

  it('is alleen van een buurt van de regio, en niet van morgen', () => {
    const r = { buurt: 'BU08551100', aantal: 1, bron: 'telling', peildatum: '2026-03-03' };
    expect(keurBelasting(r, ['GM0855'], VANDAAG).map((f) => f.kolom)).toEqual(['peildatum']);
    expect(keurBelasting({ ...r, peildatum: VANDAAG }, ['GM0824'], VANDAAG).map((f) => f.kolom)).toEqual(['buurt']);
  });
});
