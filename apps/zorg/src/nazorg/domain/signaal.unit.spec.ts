import { describe, expect, it } from '@jest/globals';
import { behandel } from './signaal.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });
const vandaag = '2026-05-01';
const afspraak = { stand: 'afgesproken', afspraak: 'samen-op-huisbezoek', evaluatieOp: '2026-05-15' } as const;

describe('een signaal van de corporatie', () => {
  it('wordt gezien, krijgt een afspraak met een dag om terug te kijken, en wordt gesloten', () => {
    expect(behandel('nieuw', { stand: 'gezien' }, vandaag)).toBe('gezien');
    expect(behandel('gezien', afspraak, vandaag)).toBe('afgesproken');
    expect(behandel('afgesproken', { stand: 'gesloten' }, vandaag)).toBe('gesloten');
  });
  it('mag meteen een afspraak krijgen, en later een andere', () => {
    expect(behandel('nieuw', afspraak, vandaag)).toBe('afgesproken');
    expect(behandel('afgesproken', { ...afspraak, afspraak: 'buurtbemiddeling' }, vandaag)).toBe('afgesproken');
  });
  it.each(['nieuw', 'gezien'])('kan vanuit %s niet dicht: er is nog niets afgesproken', (stand) => {
    expect(() => behandel(stand, { stand: 'gesloten' }, vandaag)).toThrow(code('signaal-niet-zo-ver'));
  });
  it('heeft een afspraak uit de lijst, zodat er geen verhaal over een mens in past', () => {
    expect(() => behandel('gezien', { ...afspraak, afspraak: 'drinkt-weer' }, vandaag)).toThrow(
      code('afspraak-onbekend'),
    );
    expect(() => behandel('gezien', { stand: 'afgesproken', evaluatieOp: '2026-05-15' }, vandaag)).toThrow(
      code('afspraak-onbekend'),
    );
  });
  it('heeft een dag om terug te kijken die nog komt', () => {
    expect(() => behandel('gezien', { ...afspraak, evaluatieOp: vandaag }, vandaag)).toThrow(
      code('evaluatiedatum-ongeldig'),
    );
  });
});
