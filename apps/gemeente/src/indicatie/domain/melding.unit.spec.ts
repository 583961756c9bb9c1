import { describe, expect, it } from '@jest/globals';
import {
  begin,
  beschik,
  herroep,
  meldstand,
  startOnderzoek,
  trekIn,
  verloop,
  verstrijk,
  vraagAan,
  type Melding,
} from './melding.js';

const nieuw = (): Melding => begin('wmo', true, '2026-03-02');
const na = (m: Melding, w: Partial<Melding>): Melding => ({ ...m, ...w });
const inOnderzoek = (): Melding => na(nieuw(), startOnderzoek(nieuw()));
const besluit = { besluit: 'afgegeven', van: '2026-05-01', tot: '2027-04-30', urenPerWeek: 4, kenmerk: 'B-1' } as const;

describe('een melding', () => {
  it('geeft het onderzoek zes weken', () => {
    expect(nieuw()).toMatchObject({ stand: 'gemeld', termijn: '2026-04-13', overTermijn: false });
  });

  it('heeft geen termijn en geen onderzoek als een andere wet beslist', () => {
    const m = begin('wlz', false, '2026-03-02');
    expect(m.termijn).toBeNull();
    expect(() => startOnderzoek(m)).toThrow(expect.objectContaining({ code: 'indicatie-niet-gevraagd' }));
  });

  it('geeft de beschikking twee weken na de aanvraag', () => {
    expect(vraagAan(inOnderzoek(), '2026-04-01')).toEqual({
      stand: 'aangevraagd',
      termijn: '2026-04-15',
      overTermijn: false,
    });
  });

  it('wordt na onderzoek afgegeven met data, of afgewezen zonder', () => {
    expect(beschik(inOnderzoek(), besluit, '2026-04-02')).toMatchObject({
      stand: 'toegekend',
      van: '2026-05-01',
      termijn: null,
    });
    const nee = beschik(inOnderzoek(), { ...besluit, besluit: 'afgewezen' }, '2026-04-02');
    expect(nee).toMatchObject({ stand: 'afgewezen', van: null, tot: null, urenPerWeek: null });
  });

  it('wordt niet afgegeven zonder onderzoek, zonder begin, of met een einde voor het begin', () => {
    expect(() => beschik(nieuw(), besluit, '2026-04-02')).toThrow(expect.objectContaining({ soort: 'conflict' }));
    const zonder = { besluit: 'afgegeven', kenmerk: 'B-1' } as const;
    expect(() => beschik(inOnderzoek(), zonder, '2026-04-02')).toThrow(expect.objectContaining({ veld: 'van' }));
    expect(() => beschik(inOnderzoek(), { ...besluit, tot: '2026-04-30' }, '2026-04-02')).toThrow(
      expect.objectContaining({ veld: 'tot' }),
    );
  });

  it('komt op de werklijst als de termijn voorbij is, en er verandert verder niets', () => {
    expect(verstrijk(nieuw(), '2026-04-12')).toEqual({});
    expect(verstrijk(nieuw(), '2026-04-13')).toEqual({ overTermijn: true });
  });

  it('kan worden herroepen, verloopt na de laatste dag en stopt met de aanmelding', () => {
    const af = na(inOnderzoek(), beschik(inOnderzoek(), besluit, '2026-04-02'));
    expect(herroep(af, '2026-04-10')).toMatchObject({ stand: 'aangevraagd', termijn: '2026-04-24', kenmerk: null });
    expect(verloop(af, '2027-04-30')).toEqual({});
    expect(verloop(af, '2027-05-01')).toEqual({ stand: 'verlopen' });
    expect(trekIn(nieuw())).toMatchObject({ stand: 'ingetrokken', termijn: null });
    expect(trekIn(na(af, { stand: 'afgewezen' }))).toEqual({});
  });

  it('heet voor anderen in onderzoek, afgegeven of afgewezen', () => {
    expect(['gemeld', 'aangevraagd', 'toegekend', 'afgewezen', 'verlopen'].map(meldstand)).toEqual([
      'in-onderzoek',
      'in-onderzoek',
      'afgegeven',
      'afgewezen',
      undefined,
    ]);
  });
});
