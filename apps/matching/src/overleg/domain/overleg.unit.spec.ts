import { describe, expect, it } from '@jest/globals';
import { loopt, toets, vouw, type Overlegfeit, type Zaak } from './overleg.js';

const VANDAAG = '2026-11-23';
const zaak = (sleutel: string): Zaak => ({
  sleutel,
  casus: 'c',
  casusnummer: 'HVB-26-0429-P',
  stap: 'knelpunt',
  over: 'k',
  rol: 'vestiging',
  partij: '00000099000000000010',
  uiterlijk: '2026-11-20',
  trap: 1,
});
const GEPLAND: Overlegfeit[] = [
  { soort: 'gepland', dag: VANDAAG },
  { soort: 'geagendeerd', punt: 'p1', zaak: zaak('knelpunt.k.vestiging') },
];
const besloten = (anders: object = {}): Overlegfeit => ({
  soort: 'besloten',
  punt: 'p1',
  besluit: 'uitzoeken',
  wie: '00000099000000000010',
  voor: '2026-11-30',
  ...anders,
});
const code = (feiten: Overlegfeit[], f: Overlegfeit): string => {
  try {
    toets(vouw(feiten), f, VANDAAG);
    return 'mag';
  } catch (fout) {
    return (fout as { code: string }).code;
  }
};

describe('een plaatsingsoverleg', () => {
  it('is voorbereid, dan bezig, en gesloten als over alles iets besloten is', () => {
    expect(vouw(GEPLAND)).toMatchObject({ stand: 'voorbereid', dag: VANDAAG });
    expect(vouw([...GEPLAND, { soort: 'besproken', punt: 'p1', notitie: 'bank belde' }])).toMatchObject({
      stand: 'bezig',
      punten: [{ notities: ['bank belde'] }],
    });
    expect(code(GEPLAND, { soort: 'gesloten' })).toBe('overleg-zonder-besluit');
    expect(code([...GEPLAND, besloten()], { soort: 'gesloten' })).toBe('mag');
    expect(vouw([...GEPLAND, besloten(), { soort: 'gesloten' }]).stand).toBe('gesloten');
  });

  it('vraagt bij een afspraak wie en wanneer, en bij geen actie niet', () => {
    expect(code(GEPLAND, besloten({ wie: undefined }))).toBe('afspraak-onvolledig');
    expect(code(GEPLAND, besloten({ voor: undefined }))).toBe('afspraak-onvolledig');
    expect(code(GEPLAND, besloten({ voor: '2026-11-22' }))).toBe('dag-voorbij');
    expect(code(GEPLAND, { soort: 'besloten', punt: 'p1', besluit: 'geen-actie' })).toBe('mag');
  });

  it('laat na sluiten niets meer toe dan melden dat een afspraak gedaan is', () => {
    const dicht: Overlegfeit[] = [...GEPLAND, besloten(), { soort: 'gesloten' }];
    expect(code(dicht, { soort: 'besproken', punt: 'p1', notitie: 'later' })).toBe('overleg-gesloten');
    expect(code(dicht, besloten())).toBe('overleg-gesloten');
    expect(code(dicht, { soort: 'gedaan', punt: 'p1' })).toBe('mag');
    expect(code([...dicht, { soort: 'gedaan', punt: 'p1' }], { soort: 'gedaan', punt: 'p1' })).toBe('geen-afspraak');
  });

  it('houdt bij herzien het laatste besluit aan, en een afspraak loopt dan weer', () => {
    const o = vouw([...GEPLAND, besloten(), { soort: 'gedaan', punt: 'p1' }, besloten({ besluit: 'voordragen' })]);
    expect(o.punten[0]?.uitkomst?.besluit).toBe('voordragen');
    expect(o.punten.map(loopt)).toEqual([true]);
    const geen = vouw([...GEPLAND, besloten(), { soort: 'besloten', punt: 'p1', besluit: 'geen-actie' }]);
    expect(geen.punten[0]?.uitkomst).toEqual({ besluit: 'geen-actie' });
    expect(geen.punten.map(loopt)).toEqual([false]);
  });

  it('zet een zaak niet twee keer op de agenda', () => {
    expect(code(GEPLAND, { soort: 'geagendeerd', punt: 'p2', zaak: zaak('knelpunt.k.vestiging') })).toBe(
      'staat-al-op-agenda',
    );
  });
});
