import { describe, expect, it } from '@jest/globals';
import type { Voorproef, Wegingsvoorstel } from '../gemeen/typen.js';
import { akkoordVan, standVan, verschillen, voorproefzin, wegingenzin } from './zeg-weging.js';

const kant = { geplaatst: 12, bewezen: true, puntenVanVandaag: 800, langsteWachttijd: 30, wachtmaandenSamen: 90 };
const proef: Voorproef = {
  geldend: 'profiel 3',
  peildatum: '2026-11-23',
  nu: kant,
  dan: kant,
  verhuizingen: [],
  wachtLanger: [],
  eerderGeholpen: [],
};

describe('wegingen in woorden', () => {
  it('noemt alleen de delen die anders worden', () => {
    expect(verschillen({ urgentie: 30, wachttijdPerMaand: 2 }, { urgentie: 30, wachttijdPerMaand: 4 })).toEqual([
      'wachttijd 2 → 4',
    ]);
  });
  it('weet of een voorstel nog kan, al geldt of achterhaald is', () => {
    const v = { anders: 'profiel 3' } as Wegingsvoorstel;
    expect(standVan(v, 'profiel 3')).toBe('ligt-voor');
    expect(standVan(v, 'profiel 3 weging 1')).toBe('achterhaald');
    expect(standVan({ ...v, nummer: 1 }, 'profiel 3 weging 1')).toBe('in-werking');
  });
  it('vraagt akkoord van ieder die beslist, behalve van het matchingspunt zelf', () => {
    expect(akkoordVan(['matching', 'vestiging', 'verhuurder'])).toEqual(['vestiging', 'verhuurder']);
    expect(wegingenzin(1, ['matching', 'verhuurder'])).toBe(
      'Eén voorstel ligt voor. Over andere wegingen beslissen het matchingspunt en de corporaties samen, nooit één mens alleen.',
    );
  });
  it('zegt wie langer wacht, ook als evenveel mensen een woning krijgen', () => {
    const wacht = [{ casus: 'a', casusnummer: 'HVB-26-0001-A', maanden: 14 }];
    expect(voorproefzin(proef)).toBe('Met wie en wat er vandaag is, verandert er niets.');
    expect(
      voorproefzin({ ...proef, verhuizingen: [{ casus: 'a', casusnummer: 'HVB-26-0001-A' }], wachtLanger: wacht }),
    ).toBe('Evenveel mensen krijgen een woning (12); 1 mens wacht langer.');
  });
});
