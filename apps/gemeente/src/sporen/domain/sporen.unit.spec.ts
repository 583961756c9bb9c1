import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '@weerthuis/domain';
import { inkomen, taakbeeld, voegSamen, type Periode } from './inkomen.js';
import { wijzig, type Spoor } from './spoor.js';

const spoor = (anders: Partial<Spoor> = {}): Spoor => ({
  lid: 'a',
  soort: 'uitkering',
  stand: 'aangevraagd',
  vanaf: null,
  tot: null,
  ...anders,
});

describe('een spoor', () => {
  it('wordt toegekend met een begindatum, en niet zonder', () => {
    expect(wijzig(spoor(), { stand: 'toegekend', vanaf: '2026-04-01' })).toEqual({
      stand: 'toegekend',
      vanaf: '2026-04-01',
      tot: null,
    });
    expect(() => wijzig(spoor(), { stand: 'toegekend' })).toThrow(expect.objectContaining({ veld: 'vanaf' }));
  });

  it('schuift in data zonder nieuw besluit', () => {
    const loopt = spoor({ stand: 'toegekend', vanaf: '2026-05-10' });
    expect(wijzig(loopt, { stand: 'toegekend', vanaf: '2026-05-01' }).vanaf).toBe('2026-05-01');
  });

  it('eindigt niet voor het begint en springt niet van beëindigd naar toegekend', () => {
    expect(() => wijzig(spoor(), { stand: 'toegekend', vanaf: '2026-04-01', tot: '2026-03-31' })).toThrow(
      expect.objectContaining({ veld: 'tot' }),
    );
    expect(() => wijzig(spoor({ stand: 'beeindigd' }), { stand: 'toegekend', vanaf: '2026-04-01' })).toThrow(
      expect.objectContaining({ soort: 'conflict' }),
    );
  });
});

describe('de lijn inkomen', () => {
  it('is gedekt zolang een uitkering is toegekend, ook als zij later eindigt', () => {
    expect(inkomen([spoor({ stand: 'toegekend', vanaf: '2026-01-01', tot: '2026-04-30' })])).toEqual({
      perioden: [{ van: '2026-01-01', tot: '2026-04-30' }],
      onbekend: false,
    });
    expect(inkomen([spoor({ stand: 'beeindigd', vanaf: '2026-01-01', tot: '2026-02-28' })])?.perioden).toHaveLength(1);
  });

  it('is onbekend zolang niets is beslist, en niet gedekt na een afwijzing', () => {
    expect(inkomen([spoor()])).toEqual({ perioden: [], onbekend: true });
    expect(inkomen([spoor({ stand: 'afgewezen' })])).toEqual({ perioden: [], onbekend: false });
  });

  it('wordt niet gedekt door schuldhulp, en blijft ongezegd als er geen uitkering is gevraagd', () => {
    expect(inkomen([spoor({ soort: 'schuldhulp', stand: 'toegekend', vanaf: '2026-01-01' })])).toBeUndefined();
  });

  it('sluit perioden aan die op elkaar volgen en laat een gat een gat', () => {
    const dag = fc.integer({ min: 0, max: 400 }).map((n) => plusDagen('2026-01-01', n));
    const periode = fc
      .tuple(dag, fc.integer({ min: 0, max: 40 }))
      .map(([van, n]): Periode => ({ van, tot: plusDagen(van, n) }));
    const dagen = (perioden: readonly Periode[]): Set<string> => {
      const uit = new Set<string>();
      for (const { van, tot } of perioden) for (let d = van; d <= (tot ?? van); d = plusDagen(d, 1)) uit.add(d);
      return uit;
    };
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 8 }), (perioden) => {
        const samen = voegSamen(perioden);
        expect(dagen(samen)).toEqual(dagen(perioden));
        samen.slice(1).forEach((p, i) => expect(p.van > plusDagen(samen[i]?.tot ?? '9999-12-31', 1)).toBe(true));
      }),
    );
    expect(voegSamen([{ van: '2026-01-01' }, { van: '2026-06-01', tot: '2026-07-01' }])).toEqual([
      { van: '2026-01-01' },
    ]);
  });
});

describe('de taak inkomen-geregeld', () => {
  it('is bezig zolang een spoor wacht, en gereed als alles is beslist', () => {
    const bijstand = spoor({ soort: 'bijzondere-bijstand', stand: 'toegekend', vanaf: '2026-04-01' });
    expect(taakbeeld([bijstand, spoor({ vanaf: '2026-04-01' })], ['a'])).toEqual({
      stand: 'bezig',
      verwachtOp: '2026-04-01',
    });
    expect(taakbeeld([bijstand, spoor({ stand: 'toegekend', vanaf: '2026-04-01' })], ['a'])).toEqual({
      stand: 'gereed',
    });
  });

  it('kan niet als een gevraagde uitkering is afgewezen', () => {
    expect(taakbeeld([spoor({ stand: 'afgewezen' })], ['a'])).toEqual({ stand: 'kan-niet', reden: 'niet-toegekend' });
  });

  it('zegt niets zonder spoor, of over het spoor van een ander', () => {
    expect(taakbeeld([], ['a'])).toBeUndefined();
    expect(taakbeeld([spoor({ lid: 'b' })], ['a'])).toBeUndefined();
  });
});
