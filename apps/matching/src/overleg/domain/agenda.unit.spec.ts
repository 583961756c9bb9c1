import { describe, expect, it } from '@jest/globals';
import type { Casusstap } from '../../stilte/lees-openstaand.js';
import { agenda } from './agenda.js';

const VANDAAG = '2026-11-23';
const stap = (anders: Partial<Casusstap>): Casusstap => ({
  casus: 'c',
  casusnummer: 'HVB-26-0429-P',
  stap: 'taak',
  over: 't',
  rol: 'vestiging',
  partij: '00000099000000000010',
  uiterlijk: '2026-12-10',
  trap: 0,
  bij: 'behandelaar',
  volgendeOp: '2026-12-11',
  ...anders,
});

describe('de agenda van een plaatsingsoverleg', () => {
  it('heeft wat te laat is, elk gat, en een zoektocht die niets opleverde; niet wat op tijd is', () => {
    const open = [
      stap({ over: 'op-tijd' }),
      stap({ over: 'laat', uiterlijk: '2026-11-20' }),
      stap({ over: 'hoog', trap: 2 }),
      stap({ stap: 'knelpunt', over: 'gat' }),
      stap({ stap: 'zoekopdracht', over: 'zoek', uiterlijk: '2026-11-01' }),
    ];
    expect(agenda(open, VANDAAG, new Set()).map((z) => [z.over, z.reden])).toEqual([
      ['laat', 'te-laat'],
      ['hoog', 'te-laat'],
      ['gat', 'gat'],
      ['zoek', 'zoeken'],
    ]);
  });

  it('brengt terug wat de vorige keer is aangehouden, ook als het op tijd is', () => {
    const terug = agenda([stap({})], VANDAAG, new Set(['taak.t.vestiging']));
    expect(terug).toMatchObject([{ sleutel: 'taak.t.vestiging', reden: 'aangehouden' }]);
  });
});
