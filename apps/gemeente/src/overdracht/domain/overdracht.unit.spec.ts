import { describe, expect, it } from '@jest/globals';
import type { Spoor } from '../../sporen/domain/spoor.js';
import {
  eisAangeboden,
  eisAndereGemeente,
  eisVolwassenen,
  hervat,
  lopendeSoorten,
  stop,
  teBeeindigen,
} from './overdracht.js';

const spoor = (anders: Partial<Spoor>): Spoor => ({
  lid: 'a',
  soort: 'uitkering',
  stand: 'toegekend',
  vanaf: '2025-01-01',
  tot: null,
  ...anders,
});

describe('overdracht tussen gemeenten', () => {
  it('is alleen nodig als de persoon in een andere gemeente gaat wonen', () => {
    expect(() => eisAndereGemeente('b', 'a')).not.toThrow();
    expect(() => eisAndereGemeente('a', 'a')).toThrow(expect.objectContaining({ code: 'overdracht-niet-nodig' }));
    expect(() => eisAndereGemeente(undefined, 'a')).toThrow(expect.objectContaining({ code: 'overdracht-niet-nodig' }));
  });

  it('noemt elke soort die loopt één keer', () => {
    const sporen = [
      spoor({}),
      spoor({ lid: 'b' }),
      spoor({ soort: 'schuldhulp' }),
      spoor({ soort: 'inkomensbeheer', stand: 'beeindigd' }),
    ];
    expect(lopendeSoorten(sporen)).toEqual(['schuldhulp', 'uitkering']);
  });

  it('stopt hier alleen de uitkering die langer zou lopen', () => {
    const kort = spoor({ tot: '2026-03-31' });
    const lang = spoor({ tot: null });
    expect(teBeeindigen([kort, lang, spoor({ soort: 'schuldhulp' })], '2026-04-30')).toEqual([lang]);
  });

  it('wordt door de ontvanger één keer aanvaard', () => {
    expect(() => eisAangeboden({ stand: 'aangeboden', richting: 'in' })).not.toThrow();
    expect(() => eisAangeboden({ stand: 'aanvaard', richting: 'in' })).toThrow(
      expect.objectContaining({ soort: 'conflict' }),
    );
    expect(() => eisAangeboden({ stand: 'aangeboden', richting: 'uit' })).toThrow(
      expect.objectContaining({ soort: 'conflict' }),
    );
  });

  it('laat geen uitkering beginnen voor een huishouden dat nog niet bekend is', () => {
    expect(() => eisVolwassenen(['a'])).not.toThrow();
    expect(() => eisVolwassenen([])).toThrow(expect.objectContaining({ code: 'huishouden-onbekend' }));
  });

  it('wordt teruggedraaid als de woning wegvalt: het oude loopt door, het nieuwe stopt', () => {
    expect(hervat(spoor({ tot: '2026-04-30' }), '2026-04-30', null)).toEqual({ tot: null });
    expect(hervat(spoor({ tot: '2026-04-15' }), '2026-04-30', null)).toEqual({ tot: '2026-04-15' });
    expect(stop(spoor({ vanaf: '2026-05-01' }), '2026-04-20')).toEqual({ stand: 'beeindigd', tot: null });
    expect(stop(spoor({ vanaf: '2026-04-01' }), '2026-04-20')).toEqual({ stand: 'beeindigd', tot: '2026-04-20' });
    expect(stop(spoor({ stand: 'afgewezen' }), '2026-04-20')).toEqual({ stand: 'afgewezen', tot: null });
  });
});
