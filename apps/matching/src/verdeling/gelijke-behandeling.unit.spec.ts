import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GEWICHTEN } from '../../test/proef/verdeling.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { beoordeel } from '../shortlist/domain/beoordeel.js';
import type { Huis } from '../shortlist/domain/paar.js';
import { alsZoeker } from '../shortlist/stel-shortlist-op.js';
import { bereken } from './domain/bereken.js';
import { stelInvoer } from './domain/stel-invoer.js';

const casus = (id: string, anders: object): CasusEntiteit =>
  Object.assign(new CasusEntiteit(), {
    id,
    casusnummer: `HVB-26-${id}`,
    hoofdbegeleider: 'Z',
    herkomst: 'GM0855',
    woonklaarTot: '2027-01-01',
    wachtSinds: '2025-01-01',
    indicaties: { huishouden: { stand: 'afgegeven', wet: 'wmo' } },
    woonprofiel: {
      kamers: 2,
      huurgrensCent: 70_000,
      huurtabelJaar: 2026,
      trapvrij: false,
      huisdieren: [],
      gewensteGemeenten: [],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: [],
      teVermijdenBuurten: [],
    },
    ...anders,
  });
const HUIZEN = ['a', 'b'].map((aanbod): Huis => {
  const woning = { gemeente: 'GM0855', wijk: 'WK085511', buurt: 'BU08551101', kamers: 2, rekenhuurCent: 60_000 };
  return { aanbod, corporatie: 'C', contractvormen: [], woning: woning as Huis['woning'] };
});

const verdeel = (casussen: CasusEntiteit[]) => {
  const om = {
    peildatum: '2026-03-02',
    gebruiktInBuurt: 0,
    gewichten: GEWICHTEN,
    buurtVolIsNee: false,
    standaardRuimte: 3,
  };
  const invoer = stelInvoer({
    peildatum: om.peildatum,
    gewichten: GEWICHTEN,
    puntenPerGemisteWoning: 20,
    voorrangNaMaanden: 24,
    zoekers: casussen.map((c) => alsZoeker(c, new Set())),
    plekken: HUIZEN.map(({ aanbod, corporatie, woning: { gemeente, wijk, buurt } }) => ({
      aanbod,
      corporatie,
      gemeente,
      wijk,
      buurt,
    })),
    oordeel: (z, p) =>
      beoordeel(
        z,
        HUIZEN.find((h) => h.aanbod === p.aanbod)!,
        om,
      ),
    grenzen: () => [],
  });
  return { invoer, uitkomst: bereken(invoer, 'zaad') };
};

/** What a casus holds that says who somebody is, where they come from or what was wrong, and nothing about the home they need. */
const beschermd = fc.record({
  leden: fc.array(fc.record({ lid: fc.uuid(), soort: fc.constantFrom('volwassene', 'kind'), rol: fc.string() })),
  wet: fc.constantFrom('wmo', 'wlz', 'zvw', 'jeugdwet', 'forensisch'),
  inVoorzieningSinds: fc.constantFrom('2015-01-01', '2026-01-01'),
  aanmelder: fc.string(),
  woonklaarSinds: fc.constantFrom('2020-01-01', '2026-02-01'),
  urgentieGevraagd: fc.boolean(),
  gronden: fc.array(fc.string()),
  indicaties: fc.constantFrom('wmo', 'wlz', 'forensisch').map((wet) => ({ huishouden: { stand: 'afgegeven', wet } })),
});

describe('gelijke behandeling', () => {
  it('wie iemand is of waar iemand vandaan komt, verandert niets aan de invoer en dus niets aan de uitkomst', () => {
    const wie = ['m1', 'm2', 'm3'];
    const vast = verdeel(wie.map((id) => casus(id, {})));
    fc.assert(
      fc.property(fc.array(beschermd, { minLength: 3, maxLength: 3 }), (anders) => {
        expect(verdeel(wie.map((id, i) => casus(id, anders[i]!)))).toEqual(vast);
      }),
      { numRuns: 100 },
    );
  });

  it('de volgorde van binnenkomst ook niet', () => {
    const wie = ['m1', 'm2', 'm3', 'm4'].map((id) => casus(id, {}));
    expect(verdeel([...wie].reverse())).toEqual(verdeel(wie));
  });

  it('van een mens weet de verdeling alleen dit', () => {
    expect(Object.keys(verdeel([casus('m1', {})]).invoer.mensen[0]!).sort()).toEqual(
      ['beletten', 'casus', 'casusnummer', 'herkomst', 'hoofdbegeleider', 'voorrang', 'wachtSinds'].sort(),
    );
  });
});
