import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../datum/datum.js';
import {
  beslisBezwaar,
  dienBezwaarIn,
  bezwaarLoopt,
  trekBezwaarIn,
  verdaagBezwaar,
  verstrijkBezwaar,
  wieBeslist,
  type Bezwaarstand,
} from './bezwaar.js';

const DAG = '2026-03-02';

describe('een bezwaar of klacht', () => {
  it('heeft een dag waarop er een antwoord is: zes weken na de zes weken om het te maken', () => {
    expect(dienBezwaarIn('bezwaar', 'urgentie', DAG, plusDagen(DAG, -14)).uiterlijk).toBe(plusDagen(DAG, 28 + 42));
    expect(dienBezwaarIn('bezwaar', 'urgentie', DAG, plusDagen(DAG, -100)).uiterlijk).toBe(plusDagen(DAG, 42));
    expect(dienBezwaarIn('klacht', 'matchingspunt', DAG).uiterlijk).toBe(plusDagen(DAG, 42));
  });

  it('mag één keer later: een bezwaar zes weken, een klacht vier', () => {
    const b = dienBezwaarIn('bezwaar', 'besluit', DAG);
    expect(verdaagBezwaar(b).uiterlijk).toBe(plusDagen(b.uiterlijk, 42));
    expect(() => verdaagBezwaar(verdaagBezwaar(b))).toThrow('toestand-past-niet');
    const k = dienBezwaarIn('klacht', 'matchingspunt', DAG);
    expect(verdaagBezwaar(k).uiterlijk).toBe(plusDagen(k.uiterlijk, 28));
  });

  it('gaat naar wie besliste: de gemeente over indicatie en urgentie, het matchingspunt over de rest', () => {
    expect(
      ['indicatie', 'urgentie', 'toelating', 'besluit', 'matchingspunt'].map((o) => wieBeslist(o as 'besluit')),
    ).toEqual(['herkomst', 'herkomst', 'matching', 'matching', 'matching']);
  });

  it('is over een besluit een bezwaar, en over het matchingspunt een klacht', () => {
    expect(() => dienBezwaarIn('klacht', 'urgentie', DAG)).toThrow('bezwaar-onderwerp');
    expect(() => dienBezwaarIn('bezwaar', 'matchingspunt', DAG)).toThrow('bezwaar-onderwerp');
  });

  it('wat er ook gebeurt: open heeft het een dag na vandaag, dicht een uitkomst of een intrekking, en stilte beslist niets', () => {
    const daad = fc.constantFrom('verdaag', 'beslis', 'trekIn', 'wacht');
    fc.assert(
      fc.property(fc.array(fc.tuple(daad, fc.nat(60)), { maxLength: 30 }), (daden) => {
        let [b, dag]: [Bezwaarstand, string] = [dienBezwaarIn('bezwaar', 'besluit', DAG), DAG];
        for (const [wat, dagen] of daden) {
          dag = plusDagen(dag, dagen);
          b = verstrijkBezwaar(b, dag);
          try {
            if (wat === 'verdaag') b = verdaagBezwaar(b);
            if (wat === 'beslis') b = beslisBezwaar(b, 'ongegrond');
            if (wat === 'trekIn') b = trekBezwaarIn(b);
          } catch {
            /* refused: nothing changed */
          }
          if (bezwaarLoopt(b)) expect(b.uiterlijk >= dag && b.uitkomst === null).toBe(true);
          else expect(b.stand === 'beslist').toBe(b.uitkomst !== null);
        }
      }),
    );
  });
});
