import { describe, expect, test } from '@jest/globals';
import { Log } from './log.js';
import { schoon } from './schoon.js';

const metLog = (niveau = 'debug') => {
  const regels: string[] = [];
  return { log: new Log('zorg-proef', niveau, { write: (r) => void regels.push(r) }), regels };
};

describe('Het log', () => {
  test('is JSON met instantie, tijd, niveau en melding', () => {
    const { log, regels } = metLog();
    log.meld('http', { methode: 'GET', route: '/v1/casussen/:casus', status: 200 });
    expect(JSON.parse(regels[0] ?? '')).toEqual({
      niveau: 'info',
      time: expect.stringMatching(/^20.*Z$/),
      instantie: 'zorg-proef',
      melding: 'http',
      methode: 'GET',
      route: '/v1/casussen/:casus',
      status: 200,
    });
  });

  test('laat velden die niemand kent weg, hoe ze ook heten', () => {
    const { log, regels } = metLog();
    log.meld('x', { naam: 'Jan', adres: 'Kade 1', code: 'a' } as never);
    expect(Object.keys(JSON.parse(regels[0] ?? ''))).toEqual(['niveau', 'time', 'instantie', 'code', 'melding']);
  });

  test('noemt van een fout soort, code en plaats, nooit de boodschap', () => {
    const { log, regels } = metLog();
    const fout = Object.assign(new RangeError('Jan de Vries 999900006'), {
      code: '23505',
      detail: 'Key (naam)=(Jan)',
      constraint: 'naam_uniek',
      cause: new Error('Piet'),
    });
    log.fout('mis', fout);
    log.error(fout);
    for (const regel of regels) {
      expect(JSON.parse(regel).fout).toMatchObject({
        naam: 'RangeError',
        code: '23505',
        constraint: 'naam_uniek',
        oorzaak: { naam: 'Error' },
      });
      expect(regel).not.toMatch(/Jan|Piet|9999/);
      expect(JSON.parse(regel).fout.plaatsen[0]).toMatch(/^at /);
    }
  });

  test('houdt regels van Nest stil tot iemand zoekt, behalve waarschuwingen', () => {
    const { log, regels } = metLog('info');
    log.log('Nest application started', 'NestFactory');
    log.warn('iets ouds', 'NestFactory');
    expect(regels.map((r) => JSON.parse(r))).toEqual([
      expect.objectContaining({ niveau: 'warn', melding: 'iets ouds', context: 'NestFactory' }),
    ]);
  });

  test('een uuid blijft staan, een nummer, adres, token of aangehaalde waarde niet', () => {
    const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    expect(
      schoon(
        `casus ${uuid} van 9999.00.006, tel 06-12345678, jan@x.nl, Bearer abc.def eyJhbGciOi.eyJzdWIi.sig, waarde "Jan de Vries"`,
      ),
    ).toBe(`casus ${uuid} van [nummer], tel [nummer], [mail], [token] [token], waarde [waarde]`);
    expect(schoon('Key (naam, geboren)=(Jan, 2001) already exists')).toBe('Key [waarde] already exists');
  });
});
