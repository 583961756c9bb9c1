import { describe, expect, it } from '@jest/globals';
import { begin, type Melding } from '../../indicatie/domain/melding.js';
import type { Spoor } from '../../sporen/domain/spoor.js';
import { eisGeld, eisIndicatie } from './antwoord.js';

const melding = (anders: Partial<Melding> = {}): Melding => ({ ...begin('wmo', true, '2026-01-05'), ...anders });
const spoor = (anders: Partial<Spoor>): Spoor => ({
  lid: 'a',
  soort: 'uitkering',
  stand: 'toegekend',
  vanaf: null,
  tot: null,
  ...anders,
});

describe('herkomst zegt ja', () => {
  it('als de indicatie is afgegeven en op de startdatum geldt', () => {
    expect(() =>
      eisIndicatie(melding({ stand: 'toegekend', van: '2026-03-01', tot: '2026-12-31' }), '2026-04-01'),
    ).not.toThrow();
  });

  it('als over de hulp een ander beslist', () => {
    expect(() => eisIndicatie(begin('wlz', false, '2026-01-05'), '2026-04-01')).not.toThrow();
  });

  it('niet zonder beschikking, zonder melding, of als zij dan niet geldt', () => {
    expect(() => eisIndicatie(melding({ stand: 'onderzoek' }), '2026-04-01')).toThrow(
      expect.objectContaining({ code: 'indicatie-niet-afgegeven' }),
    );
    expect(() => eisIndicatie(null, '2026-04-01')).toThrow(
      expect.objectContaining({ code: 'indicatie-niet-afgegeven' }),
    );
    const later = melding({ stand: 'toegekend', van: '2026-04-02' });
    expect(() => eisIndicatie(later, '2026-04-01')).toThrow(
      expect.objectContaining({ code: 'indicatie-dekt-start-niet' }),
    );
  });
});

describe('vestiging zegt ja', () => {
  it('als de uitkering op de startdatum loopt of dan kan beginnen', () => {
    expect(() => eisGeld(['a'], [spoor({ vanaf: '2026-04-01' })], '2026-04-01')).not.toThrow();
    expect(() => eisGeld(['a'], [spoor({ stand: 'aangevraagd', vanaf: '2026-03-20' })], '2026-04-01')).not.toThrow();
  });

  it('als belofte, zolang er van niemand een spoor is', () => {
    expect(() => eisGeld(['a', 'b'], [], '2026-04-01')).not.toThrow();
  });

  it('niet als een uitkering later begint, eerder eindigt of is afgewezen', () => {
    for (const s of [{ vanaf: '2026-04-10' }, { vanaf: '2026-01-01', tot: '2026-03-31' }, { stand: 'afgewezen' }])
      expect(() => eisGeld(['a'], [spoor(s)], '2026-04-01')).toThrow(
        expect.objectContaining({ code: 'geld-start-niet-op-tijd' }),
      );
  });
});
