import { describe, expect, it } from '@jest/globals';
import { toetsVerhuizing, toetsVrijePlek } from './verhuizing.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });

describe('sleutel, verhuisd en plek vrij zijn drie feiten', () => {
  it('verhuizen kan pas na de sleutel, eenmaal, en niet morgen', () => {
    const vandaag = '2026-04-10';
    expect(() => toetsVerhuizing('2026-04-05', { sleutelOp: '2026-04-01' }, vandaag)).not.toThrow();
    expect(() => toetsVerhuizing('2026-04-05', {}, vandaag)).toThrow(code('nog-geen-sleutel'));
    expect(() => toetsVerhuizing('2026-03-31', { sleutelOp: '2026-04-01' }, vandaag)).toThrow(
      code('verhuisdatum-ongeldig'),
    );
    expect(() => toetsVerhuizing('2026-04-11', { sleutelOp: '2026-04-01' }, vandaag)).toThrow(
      code('verhuisdatum-ongeldig'),
    );
    expect(() => toetsVerhuizing('2026-04-05', { sleutelOp: '2026-04-01', verhuisdOp: '2026-04-05' }, vandaag)).toThrow(
      code('al-verhuisd'),
    );
  });

  it('de plek komt pas vrij na de verhuizing', () => {
    const vandaag = '2026-04-10';
    expect(() =>
      toetsVrijePlek({ op: '2026-04-06', terugkeergarantieTot: '2026-07-06' }, { verhuisdOp: '2026-04-05' }, vandaag),
    ).not.toThrow();
    expect(() => toetsVrijePlek({ op: '2026-04-06' }, {}, vandaag)).toThrow(code('plek-nog-bezet'));
    expect(() => toetsVrijePlek({ op: '2026-04-04' }, { verhuisdOp: '2026-04-05' }, vandaag)).toThrow(
      code('plek-nog-bezet'),
    );
    expect(() =>
      toetsVrijePlek({ op: '2026-04-06' }, { verhuisdOp: '2026-04-05', plekVrijOp: '2026-04-06' }, vandaag),
    ).toThrow(code('plek-al-vrij'));
    expect(() =>
      toetsVrijePlek({ op: '2026-04-06', terugkeergarantieTot: '2026-04-01' }, { verhuisdOp: '2026-04-05' }, vandaag),
    ).toThrow(code('terugkeergarantie-ongeldig'));
  });
});
