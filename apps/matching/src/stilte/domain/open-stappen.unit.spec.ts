import { describe, expect, it } from '@jest/globals';
import { machines, type Trede } from '@weerthuis/domain';
import fc from 'fast-check';
import { GEEN_NAZORG } from '../../nazorg/domain/nazorg.js';
import type { Plaatsing } from '../../plaatsing/domain/plaatsing.js';
import { openStappen } from './open-stappen.js';
import type { Dossier, Termijnen } from './openstap.js';
import { hoort, openstaand, vergelijkStilte } from './stilte.js';

const t: Termijnen = {
  vandaag: '2026-03-05',
  hub: 'hub',
  wekenTotAanbod: 13,
  toelating: 5,
  urgentie: 15,
  omklap: 20,
  afsluiten: 10,
  signaal: { gezienWerkdagen: { waarde: 1, aanname: true }, afspraakWerkdagen: { waarde: 5, aanname: true } },
};
const treden: Trede[] = [
  { naar: 'waarnemer', naWerkdagen: 1, aanname: true },
  { naar: 'regio', naWerkdagen: 5, aanname: true },
];
const casus = (bij: Partial<Dossier['casus']> = {}): Dossier['casus'] => ({
  id: 'c',
  stand: 'toegelaten',
  kandidaatStand: 'op-de-lijst',
  aanmelder: 'zorg',
  hoofdbegeleider: 'zorg',
  herkomstPartij: 'gemeente',
  aangemeldOp: '2026-03-02',
  uiterlijk: null,
  woonklaarSinds: '2026-03-02',
  woonklaarTot: '2026-09-01',
  urgentieGevraagd: false,
  urgentie: null,
  pauze: null,
  ...bij,
});
const dossier = (bij: Partial<Dossier> = {}): Dossier => ({
  casus: casus(),
  plaatsingen: [],
  verzoeken: [],
  namens: [],
  zoekopdrachten: [],
  besluiten: [],
  ...bij,
});
const plaatsing = (bij: Partial<Plaatsing> = {}): Plaatsing => ({
  plaatsing: 'p',
  casus: 'c',
  voordracht: 'v',
  kandidaatstelling: 'k',
  stand: 'lopend',
  startOp: '2026-04-01',
  gemeenteWoning: 'GM0855',
  partijen: {
    aanmelder: 'zorg',
    hoofdbegeleider: 'zorg',
    herkomst: 'gemeente',
    vestiging: 'gemeente',
    verhuurder: 'huis',
  },
  volwassenen: ['lid'],
  momenten: {},
  feiten: {},
  taken: [],
  dekking: [],
  knelpunten: [],
  verwachteSleuteldatum: '2026-04-01',
  kritiekePad: [],
  ...bij,
});
const stappen = (d: Dossier) => openStappen(d, t).map((s) => [s.stap, s.partij, s.uiterlijk]);

describe('wat er openstaat in een casus', () => {
  it('is na het indienen het besluit van het matchingspunt, en na een vraag het antwoord van de aanmelder', () => {
    const uiterlijk = '2026-03-09';
    expect(stappen(dossier({ casus: casus({ stand: 'ingediend', kandidaatStand: null, uiterlijk }) }))).toEqual([
      ['toelating', 'hub', uiterlijk],
    ]);
    expect(stappen(dossier({ casus: casus({ stand: 'aanvulling', kandidaatStand: null, uiterlijk }) }))).toEqual([
      ['aanvulling', 'zorg', uiterlijk],
    ]);
  });
  it('is op de lijst een woning zoeken, tenzij woonklaar verliep', () => {
    expect(stappen(dossier())).toEqual([['woning-zoeken', 'hub', '2026-06-01']]);
    expect(stappen(dossier({ casus: casus({ woonklaarTot: '2026-03-04' }) }))).toEqual([
      ['woonklaar', 'zorg', '2026-03-04'],
    ]);
  });
  it('is, als allen ja zeiden en een ander voorgaat, de dag waarop die geantwoord heeft', () => {
    const d = dossier({ casus: casus({ kandidaatStand: 'in-voordracht' }), voorgaat: '2026-03-09' });
    expect(stappen(d)).toEqual([['voorgaande-kandidaat', 'hub', '2026-03-09']]);
  });
  it('is een pauze tot haar dag, bij wie haar vroeg', () => {
    const pauze = { tot: '2026-05-01', door: 'zorg' };
    expect(stappen(dossier({ casus: casus({ kandidaatStand: 'geparkeerd', pauze }) }))).toEqual([
      ['hervatten', 'zorg', '2026-05-01'],
    ]);
  });
  it('is na de sleutel de verhuizing, daarna inschrijven en de plek', () => {
    const met = (p: Partial<Plaatsing>) =>
      stappen(
        dossier({
          casus: casus({ kandidaatStand: 'in-plaatsing' }),
          plaatsingen: [{ dossier: plaatsing(p), nazorg: GEEN_NAZORG }],
        }),
      ).map(([stap, wie]) => [stap, wie]);
    expect(met({ stand: 'sleutel', feiten: { sleutel: '2026-03-02' } })).toEqual([['verhuizing', 'zorg']]);
    expect(met({ stand: 'verhuisd', feiten: { verhuizing: '2026-03-02' } })).toEqual([
      ['inschrijving', 'gemeente'],
      ['plek-vrij', 'zorg'],
    ]);
  });
  it('is na de nazorg afsluiten, door het matchingspunt', () => {
    const nazorg = { ...GEEN_NAZORG, evaluaties: ['2026-03-02'] };
    const d = dossier({
      casus: casus({ kandidaatStand: 'gehuisvest' }),
      plaatsingen: [{ dossier: plaatsing({ stand: 'nazorg', startOp: '2026-01-05' }), nazorg }],
    });
    expect(stappen(d)).toEqual([['afsluiten', 'hub', '2026-03-16']]);
  });
  it('vergeet niet dat extra aandacht een dag heeft: voorbij is niet hetzelfde als goed', () => {
    const nazorg = { ...GEEN_NAZORG, extraAandachtTot: '2026-02-20', evaluaties: ['2026-02-01'] };
    const d = dossier({
      casus: casus({ kandidaatStand: 'gehuisvest' }),
      plaatsingen: [{ dossier: plaatsing({ stand: 'nazorg' }), nazorg }],
    });
    expect(stappen(d)).toEqual([['extra-aandacht', 'zorg', '2026-02-20']]);
  });
  it('laat terugdraaien openstaan nadat de casus dicht is', () => {
    const taak = { id: 't', stand: 'terug-te-draaien', eigenaar: 'verhuurder', partij: 'huis', termijn: '2026-03-09' };
    const taken = [taak] as unknown as Plaatsing['taken'];
    const d = dossier({
      casus: casus({ kandidaatStand: 'afgesloten' }),
      plaatsingen: [{ dossier: plaatsing({ stand: 'afgebroken', taken }), nazorg: GEEN_NAZORG }],
    });
    expect(stappen(d)).toEqual([['terugdraaien', 'huis', '2026-03-09']]);
  });

  it('heeft in elke toestand een eigenaar, een dag en een volgende dag; wie van niemand is, valt op', () => {
    const kandidaten = [null, ...Object.keys(machines.kandidaat.toestanden)];
    const plaatsingen = [undefined, ...Object.keys(machines.plaatsing.toestanden)];
    fc.assert(
      fc.property(
        fc.constantFrom('ingediend', 'aanvulling', 'toegelaten'),
        fc.constantFrom(...kandidaten.filter((k) => k !== 'afgesloten')),
        fc.constantFrom(...plaatsingen),
        (stand, kandidaatStand, plaats) => {
          const d = dossier({
            casus: casus({ stand, kandidaatStand }),
            plaatsingen: plaats ? [{ dossier: plaatsing({ stand: plaats }), nazorg: GEEN_NAZORG }] : [],
          });
          const open = openstaand(d, t, treden);
          expect(open.length).toBeGreaterThan(0);
          expect(open.every((s) => s.partij && s.uiterlijk && s.volgendeOp > t.vandaag)).toBe(true);
        },
      ),
    );
    expect(stappen(dossier({ casus: casus({ kandidaatStand: 'gehuisvest' }) }))).toEqual([
      ['niemand', 'hub', '2026-03-02'],
    ]);
  });
});

describe('stilte melden', () => {
  const laat = dossier({ casus: casus({ stand: 'aanvulling', kandidaatStand: null, uiterlijk: '2026-03-03' }) });
  const nu = openstaand(laat, t, treden);
  const gemeld = { id: 's', stap: 'aanvulling', over: 'c', rol: 'aanmelder', partij: 'zorg', trap: 1 };

  it('gebeurt een keer per trede', () => {
    expect(vergelijkStilte([], nu).melden).toHaveLength(1);
    expect(vergelijkStilte([gemeld], nu)).toEqual({ melden: [], opheffen: [] });
    const later = openstaand(laat, { ...t, vandaag: '2026-03-10' }, treden);
    expect(vergelijkStilte([gemeld], later).melden.map(({ was }) => was?.id)).toEqual(['s']);
  });
  it('houdt op als de stap gedaan is', () => {
    expect(vergelijkStilte([gemeld], []).opheffen).toEqual([gemeld]);
  });
  it('gaat naar wie zwijgt; zwijgt het matchingspunt zelf, dan hoort wie wacht het', () => {
    expect(hoort({ partij: 'zorg', bij: 'waarnemer' }, 'hub', 'zorg')).toBe('zorg');
    expect(hoort({ partij: 'hub', bij: 'waarnemer' }, 'hub', 'zorg')).toBeUndefined();
    expect(hoort({ partij: 'hub', bij: 'regio' }, 'hub', 'zorg')).toBe('zorg');
  });
});
