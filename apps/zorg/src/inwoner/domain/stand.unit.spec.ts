import { describe, expect, it } from '@jest/globals';
import { machines } from '@weerthuis/domain';
import { NIEUWS, nieuwsVan, STAPPEN, wegVan, type Bekend } from './stand.js';

const toegelaten: Bekend = { aanmelding: 'toegelaten', ingediendOp: '2026-01-05', toegelatenOp: '2026-01-12' };
const vraag = (ronde: number, stand: string, antwoord?: 'ja' | 'nee') => ({
  ronde,
  stand,
  ...(antwoord && { antwoord }),
});

describe('waar iemand staat', () => {
  it.each<[string, Partial<Bekend>, string]>([
    ['zonder vraag', {}, 'zoeken'],
    ['met een pauze', { kandidaat: { stand: 'geparkeerd', tot: '2026-03-01' } }, 'pauze'],
    ['met een open vraag', { vraag: vraag(1, 'open') }, 'vraag'],
    ['na een ja', { vraag: vraag(1, 'beantwoord', 'ja') }, 'ja-gezegd'],
    ['na een nee', { vraag: vraag(1, 'beantwoord', 'nee') }, 'nee-gezegd'],
    ['als de vraag vervalt', { vraag: vraag(1, 'vervallen') }, 'zoeken'],
    ['met een afspraak', { plaatsing: 'voorwaardelijk', bezichtigingOp: new Date() }, 'bekijken'],
    ['na het kijken', { plaatsing: 'voorwaardelijk', bezichtigingOp: new Date(), bekeken: true }, 'gekeken'],
    ['met de tweede vraag', { plaatsing: 'voorwaardelijk', vraag: vraag(2, 'open') }, 'vraag-na-kijken'],
    ['na het tweede ja', { plaatsing: 'voorwaardelijk', vraag: vraag(2, 'beantwoord', 'ja') }, 'wacht-op-iedereen'],
    ['als iedereen ja zei', { plaatsing: 'lopend', definitief: true }, 'regelen'],
    ['als het even stilstaat', { plaatsing: 'opgeschort', definitief: true }, 'rust'],
    ['met de sleutel', { plaatsing: 'sleutel', sleutelOp: '2026-04-01' }, 'sleutel'],
    ['na de verhuizing', { plaatsing: 'nazorg', sleutelOp: '2026-04-01', verhuisdOp: '2026-04-03' }, 'wonen'],
    ['aan het eind', { kandidaat: { stand: 'afgesloten' }, verhuisdOp: '2026-04-03' }, 'klaar'],
  ])('%s: %s', (_wanneer, anders, verwacht) => {
    expect(nieuwsVan({ ...toegelaten, ...anders })).toBe(verwacht);
  });

  it.each(Object.keys(machines.aanmelding.toestanden))('heeft nieuws bij aanmelding %s', (aanmelding) => {
    expect(NIEUWS).toContain(nieuwsVan({ aanmelding }));
  });

  it('noemt stappen ervoor klaar en erna straks, met een dag waar die bekend is', () => {
    const { stappen } = wegVan({ ...toegelaten, vraag: vraag(1, 'open') });
    expect(stappen.map((s) => s.hoe)).toEqual(['klaar', 'klaar', 'nu', ...Array(STAPPEN.length - 3).fill('straks')]);
    expect(stappen[0]).toEqual({ stap: 'aangemeld', hoe: 'klaar', op: '2026-01-05' });
    expect(stappen[1]).toMatchObject({ op: '2026-01-12' });
  });

  it('belooft geen stap meer als de weg is gestopt', () => {
    expect(wegVan({ aanmelding: 'ingetrokken' }).stappen.every((s) => s.hoe === 'straks')).toBe(true);
  });
});
