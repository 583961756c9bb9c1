import { describe, expect, it } from '@jest/globals';
import { Regelfout } from '@weerthuis/domain';
import { WachtOp } from '../feiten/wacht-op.js';
import { gevolgVan, Tijdslimiet } from './mislukking.js';
import { IngehaaldDoorAnder } from './stand.js';

const nu = { pogingen: 1, gewacht: 0, anderVast: false, maxPogingen: 5, wachtlimiet: 600_000 };
const pg = (code: string) => Object.assign(new Error('query failed'), { driverError: { code } });

describe('na een mislukte poging', () => {
  it.each(['40001', '40P01', '08006', '57P01', '53300', '55P03'])(
    'probeert de bus %s opnieuw zonder te tellen',
    (code) => {
      expect(gevolgVan(pg(code), nu)).toMatchObject({ wat: 'opnieuw', geteld: false });
    },
  );

  it('probeert hij opnieuw als de verbinding wegviel of een ander proces voor was', () => {
    expect(gevolgVan(new Error('Connection terminated unexpectedly'), nu)).toMatchObject({
      wat: 'opnieuw',
      geteld: false,
    });
    expect(gevolgVan(new IngehaaldDoorAnder(), nu)).toMatchObject({ wat: 'opnieuw', geteld: false });
  });

  it.each([pg('23505'), pg('22P02'), new TypeError('kapot')])('houdt hij een blijvende fout vast: %s', (fout) => {
    expect(gevolgVan(fout, nu).wat).toBe('houd-vast');
  });

  it('laat hij in de reden niets staan dat over iemand kan gaan', () => {
    const reden = (fout: unknown) => (gevolgVan(fout, nu) as { reden: string }).reden;
    expect(reden(new Error('"Anna de Vries" met 999990019 en anna@voorbeeld.nl bestaat al'))).toBe(
      'Error: [waarde] met [nummer] en [mail] bestaat al',
    );
  });

  it('houdt hij de weigering van een regel vast, met de code', () => {
    const fout = new Regelfout({ code: 'x', soort: 'conflict', titel: 't', detail: 'd' });
    expect(gevolgVan(fout, nu)).toEqual({ wat: 'houd-vast', reden: 'Regelfout: x' });
  });

  it('geeft hij van Postgres alleen de code door: de tekst kan waarden bevatten', () => {
    expect(gevolgVan(pg('23505'), nu).reden).toBe('Postgres 23505');
  });

  it('wacht hij tien minuten op iets dat nog komt, en langer zolang iets van hetzelfde onderwerp vast staat', () => {
    const fout = new WachtOp('casus');
    expect(gevolgVan(fout, nu).wat).toBe('wacht');
    expect(gevolgVan(fout, { ...nu, gewacht: 599_999 }).wat).toBe('wacht');
    expect(gevolgVan(fout, { ...nu, gewacht: 600_000 }).wat).toBe('houd-vast');
    expect(gevolgVan(fout, { ...nu, gewacht: 600_000, anderVast: true }).wat).toBe('wacht');
  });

  it('telt hij een overschreden tijdslimiet en houdt hij na de laatste vast', () => {
    expect(gevolgVan(new Tijdslimiet(), nu)).toMatchObject({ wat: 'opnieuw', geteld: true });
    expect(gevolgVan(pg('57014'), { ...nu, pogingen: 5 }).wat).toBe('houd-vast');
  });
});
