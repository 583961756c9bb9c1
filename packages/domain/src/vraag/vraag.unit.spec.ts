import { describe, expect, it } from '@jest/globals';
import { toetsVraag, toetsVraagantwoord, toetsVrijeTekst, vraagtermijn } from './vraag.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });
const vraag = { onderwerp: 'wanneer-klaar', over: 'casus', uiterlijk: '2026-03-09' } as const;

describe('een vraag', () => {
  it('heeft een onderwerp genoeg aan, behalve anders', () => {
    expect(() => toetsVraag(vraag, '2026-03-02')).not.toThrow();
    expect(() => toetsVraag({ ...vraag, onderwerp: 'anders' }, '2026-03-02')).toThrow(code('vraagtekst-ontbreekt'));
    expect(() =>
      toetsVraag({ ...vraag, onderwerp: 'anders', tekst: 'Is de lift weer heel?' }, '2026-03-02'),
    ).not.toThrow();
  });

  it('over een woning of taak zegt welke, en de dag ligt niet achter ons', () => {
    expect(() => toetsVraag({ ...vraag, over: 'taak' }, '2026-03-02')).toThrow(code('vraag-waarover-ontbreekt'));
    expect(() => toetsVraag(vraag, '2026-03-10')).toThrow(code('vraagtermijn-voorbij'));
    expect(vraagtermijn('2026-03-02')).toBe('2026-03-09');
  });

  it('krijgt een dag als het antwoord een dag is', () => {
    expect(() => toetsVraagantwoord({ antwoord: 'op-dag' })).toThrow(code('vraagdag-ontbreekt'));
    expect(() => toetsVraagantwoord({ antwoord: 'op-dag', dag: '2026-03-09' })).not.toThrow();
    expect(() => toetsVraagantwoord({ antwoord: 'anders' })).toThrow(code('vraagtekst-ontbreekt'));
  });
});

describe('vrije tekst', () => {
  const namen = ['Sanne Noor', 'van der Wal'];
  it('noemt geen BSN, ook niet met punten ertussen', () => {
    expect(() => toetsVrijeTekst('Hoort 9999.90.019 hierbij?', [])).toThrow(code('bsn-niet-toegestaan'));
  });
  it('noemt niemand bij wie niet weet om wie het gaat', () => {
    expect(() => toetsVrijeTekst('Kan mevrouw Van der Wal eerder?', namen)).toThrow(code('naam-niet-toegestaan'));
    expect(() => toetsVrijeTekst('Belt SANNE nog?', namen)).toThrow(code('naam-niet-toegestaan'));
  });
  it('mag wel woorden die toevallig in een naam zitten', () => {
    expect(() => toetsVrijeTekst('Is de sleutel van de berging er?', namen)).not.toThrow();
    expect(() => toetsVrijeTekst('Kan mevrouw Van der Wal eerder?', [])).not.toThrow();
  });
});
