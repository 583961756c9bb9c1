import { describe, expect, test } from '@jest/globals';
import { Klok } from './klok.js';

describe('De klok', () => {
  test('loopt met de wandtijd mee, ook nadat hij verzet is', () => {
    let tijd = Date.UTC(2026, 2, 12, 12);
    const klok = new Klok(true, () => tijd);
    expect(klok.nu().toISOString()).toBe('2026-03-12T12:00:00.000Z');
    klok.verschuif(86_400_000);
    tijd += 1_000;
    expect(klok.nu().toISOString()).toBe('2026-03-13T12:00:01.000Z');
  });

  test('kent de dag van Amsterdam, ook rond middernacht en bij het ingaan van de zomertijd', () => {
    const op = (iso: string) => new Klok(true, () => Date.parse(iso)).vandaag();
    expect(op('2026-01-01T22:59:59Z')).toBe('2026-01-01');
    expect(op('2026-01-01T23:00:00Z')).toBe('2026-01-02');
    expect(op('2026-07-01T22:00:00Z')).toBe('2026-07-02');
    expect(op('2026-03-28T23:30:00Z')).toBe('2026-03-29');
  });

  test('zegt het wie luistert, en niet meer daarna', () => {
    const klok = new Klok(true);
    let keren = 0;
    const los = klok.bijVerzetten(() => void keren++);
    klok.verschuif(1);
    los();
    klok.verschuif(2);
    expect(keren).toBe(1);
  });
});
