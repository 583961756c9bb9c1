import { describe, expect, it } from '@jest/globals';
import { meld, om, open, standen, van } from '../../../test/proef/dossier.js';
import { breekAf } from './beeindig.js';
import { meldTaak, neemAan, taakAlarm, volgendAlarm } from './meldingen.js';
import { hervatPlaatsing, schortOp } from './opschorten.js';

const rust = { tot: '2026-03-20', reden: 'omstandigheden', door: 'zorg', leegstand: 'verhuurder' as const };

describe('een plaatsing die rust', () => {
  it('gaat verder waar zij stond, ook als er onderweg definitief ja werd gezegd', () => {
    const p = schortOp(open().plaatsing, rust, om()).plaatsing;
    expect([p.stand, p.opschorting?.van]).toEqual(['opgeschort', 'voorwaardelijk']);
    expect(hervatPlaatsing(p, om('2026-03-12')).plaatsing.stand).toBe('voorwaardelijk');
    const aangenomen = neemAan(p, om()).plaatsing;
    expect(aangenomen.stand).toBe('opgeschort');
    expect(hervatPlaatsing(aangenomen, om('2026-03-12')).plaatsing.stand).toBe('lopend');
  });

  it('geeft taken de werkdagen terug die verloren gingen, en begint nooit in het verleden', () => {
    const voor = open().plaatsing;
    const na = hervatPlaatsing(schortOp(voor, rust, om()).plaatsing, om('2026-03-09')).plaatsing;
    expect([van(voor, 'bezichtiging').termijn, van(na, 'bezichtiging').termijn]).toEqual(['2026-03-16', '2026-03-23']);
    expect(hervatPlaatsing(schortOp(voor, rust, om()).plaatsing, om('2026-05-01')).plaatsing.startOp).toBe(
      '2026-05-01',
    );
  });

  it('verwacht de sleutel niet voor de pauze voorbij is', () => {
    const p = schortOp(open().plaatsing, { ...rust, tot: '2026-04-20' }, om()).plaatsing;
    expect(p.verwachteSleuteldatum >= '2026-04-21').toBe(true);
  });

  it('rust niet meer na het einde, en hervat niet wat niet rust', () => {
    const weg = breekAf(open().plaatsing, 'weigering', om()).plaatsing;
    expect(schortOp(weg, rust, om()).gevolgen).toEqual([]);
    expect(hervatPlaatsing(open().plaatsing, om()).gevolgen).toEqual([]);
  });
});

describe('wat teruggedraaid moet worden', () => {
  it('is ook wat een eigenaar deed zonder te weten dat het al voorbij was, en er gaat niets meer open', () => {
    const p = breekAf(open().plaatsing, 'woning-verloren', om()).plaatsing;
    const t = van(p, 'bezichtiging');
    expect(t.stand).toBe('ongedaan');
    const { plaatsing, gevolgen } = meldTaak(p, { taak: t.id, partij: 'C', taakversie: 1, stand: 'gereed' }, om());
    expect(van(plaatsing, 'bezichtiging')).toMatchObject({ stand: 'terug-te-draaien', termijn: '2026-03-09' });
    expect(gevolgen).toEqual([{ soort: 'taak-gewijzigd', taak: t.id, stand: 'terug-te-draaien' }]);
    expect(van(meld(p, 'bezichtiging', 'open'), 'bezichtiging').stand).toBe('ongedaan');
  });

  it('is ook wat gedaan was en daarna weer moest wachten', () => {
    const bezig = meld(meld(open().plaatsing, 'overdracht', 'gereed'), 'inkomen-geregeld', 'bezig');
    const wacht = meld(bezig, 'overdracht', 'open');
    expect(van(wacht, 'inkomen-geregeld').stand).toBe('wacht');
    expect(van(breekAf(wacht, 'x', om()).plaatsing, 'inkomen-geregeld').stand).toBe('terug-te-draaien');
  });

  it('blijft van zijn eigenaar tot die zegt dat het ongedaan is', () => {
    const p = breekAf(meld(open().plaatsing, 'bezichtiging', 'gereed'), 'woning-verloren', om()).plaatsing;
    const t = van(p, 'bezichtiging');
    expect([t.stand, standen(p)['overdracht']]).toEqual(['terug-te-draaien', 'ongedaan']);
    const zeg = (partij: string) =>
      meldTaak(p, { taak: t.id, partij, taakversie: 1, stand: 'ongedaan' }, om('2026-03-04')).plaatsing;
    expect(van(zeg('Z1'), 'bezichtiging').stand).toBe('terug-te-draaien');
    const na = van(zeg('C'), 'bezichtiging');
    expect([na.stand, na.teruggedraaidOp]).toEqual(['ongedaan', '2026-03-04']);
  });

  it('wordt herinnerd als niemand het doet, ook al is de plaatsing voorbij', () => {
    const p = breekAf(meld(open().plaatsing, 'bezichtiging', 'gereed'), 'woning-verloren', om()).plaatsing;
    const t = van(p, 'bezichtiging');
    const op = volgendAlarm(t, om().stilstand)!;
    expect(op > t.termijn).toBe(true);
    const b = taakAlarm(p, t.id, om(op));
    expect([van(b.plaatsing, 'bezichtiging').trap, b.gevolgen]).toEqual([
      1,
      [{ soort: 'taak-geescaleerd', taak: t.id }],
    ]);
  });
});
