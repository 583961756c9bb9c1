import { BadRequestException, NotFoundException, ServiceUnavailableException } from '@nestjs/common';
import { describe, expect, test } from '@jest/globals';
import { Regelfout, type Foutsoort } from '@weerthuis/domain';
import { naarProbleem } from './naar-probleem.js';
import { Probleem } from './probleem.js';

const regel = (soort: Foutsoort) => new Regelfout({ code: 'een-code', soort, titel: 'Titel.', detail: 'Detail.' });
const pg = (code: string, meer: object = {}) =>
  Object.assign(new Error('waarde (Jan)'), { name: 'QueryFailedError', driverError: { code, ...meer } });

describe('Van fout naar probleem', () => {
  test.each<[Foutsoort, number]>([
    ['ongeldig', 422],
    ['conflict', 409],
    ['verboden', 403],
    ['onbekend', 404],
    ['te-laat', 409],
    ['verouderd', 412],
  ])('een regel %s is %i', (soort, status) => {
    expect(naarProbleem(regel(soort))).toEqual({
      antwoord: {
        type: 'https://weerthuis.nl/probleem/een-code',
        title: 'Titel.',
        status,
        detail: 'Detail.',
        code: 'een-code',
      },
      headers: {},
      onverwacht: false,
    });
  });

  test.each([
    ['23505', 409],
    ['23P01', 409],
    ['23503', 422],
    ['23502', 422],
    ['23514', 422],
    ['22001', 422],
    ['22P02', 422],
    ['22021', 422],
    ['40001', 503],
    ['40P01', 503],
    ['57P01', 503],
    ['08006', 503],
    ['53100', 503],
    ['53300', 503],
    ['57014', 503],
  ])('Postgres %s is %i, zonder een woord van Postgres', (code, status) => {
    const { antwoord, onverwacht } = naarProbleem(pg(code));
    expect([antwoord.status, onverwacht]).toEqual([status, false]);
    expect(JSON.stringify(antwoord)).not.toContain('Jan');
  });

  test('een fout van ons blijft van ons: verkeerde SQL is 500', () => {
    expect(naarProbleem(pg('42703'))).toMatchObject({ onverwacht: true, antwoord: { status: 500, code: 'storing' } });
    expect(naarProbleem(new Error('Jan'))).toMatchObject({ onverwacht: true });
    expect(naarProbleem(undefined)).toMatchObject({ onverwacht: true });
    expect(naarProbleem(new ServiceUnavailableException())).toMatchObject({ onverwacht: true });
  });

  test('een eigen grens van een app heeft zijn eigen tekst', () => {
    const beperkingen = {
      een_open: { code: 'voordracht-al-open', titel: 'Voor deze woning loopt al een voordracht.', detail: 'Wacht.' },
    };
    expect(naarProbleem(pg('23505', { constraint: 'een_open' }), beperkingen).antwoord).toMatchObject({
      status: 409,
      code: 'voordracht-al-open',
    });
  });

  test('fouten van Nest en van het lezen van het lichaam hebben een Nederlandse tekst', () => {
    expect(naarProbleem(new NotFoundException('Cannot GET /x')).antwoord).toMatchObject({
      status: 404,
      code: 'route-onbekend',
    });
    expect(naarProbleem(new BadRequestException()).antwoord).toMatchObject({ status: 400 });
    expect(
      naarProbleem(Object.assign(new Error('te groot'), { status: 413, type: 'entity.too.large' })).antwoord.code,
    ).toBe('te-groot');
    expect(naarProbleem(new URIError('%')).antwoord.status).toBe(400);
  });

  test('elke eigen titel heeft hoogstens negen woorden', () => {
    const titels = ['23505', '23P01', '23503', '23502', '22001', '40001', '08006'].map(
      (c) => naarProbleem(pg(c)).antwoord.title,
    );
    for (const titel of [...titels, naarProbleem(0).antwoord.title])
      expect(titel.split(' ').length).toBeLessThanOrEqual(9);
  });

  test('een probleem van de rand houdt zijn koppen', () => {
    expect(
      naarProbleem(new Probleem({ status: 503, code: 'x', titel: 'X.', detail: 'X.', headers: { 'Retry-After': '5' } }))
        .headers,
    ).toEqual({ 'Retry-After': '5' });
  });
});
