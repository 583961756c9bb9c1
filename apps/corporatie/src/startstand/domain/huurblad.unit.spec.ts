import { describe, expect, it } from '@jest/globals';
import { leesRij } from '@weerthuis/domain';
import { HUURBLAD, keurHuur } from './huurblad.js';

const VANDAAG = '2026-03-02';
const fouten = (anders: Record<string, string>): string[] => {
  const rij = { bagId: '0855010000000001', beschikbaarVanaf: '2026-02-01', contractvorm: 'driepartijen', ...anders };
  const { waarden, fouten: gelezen } = leesRij(HUURBLAD, rij);
  return (waarden ? keurHuur(waarden, VANDAAG) : gelezen).map((f) => f.kolom);
};

describe('een rij over het contract van een lopende plaatsing', () => {
  it.each([
    [{}, []],
    [{ ingangsdatum: '2026-03-01', getekendOp: '2026-02-20', sleutelOp: '2026-02-27', huurVanaf: '2026-03-01' }, []],
    [{ getekendOp: '2026-02-20' }, ['ingangsdatum']],
    [{ sleutelOp: '2026-02-27' }, ['getekendOp', 'huurVanaf']],
    [{ ingangsdatum: '2026-03-01', getekendOp: '2026-03-09' }, ['getekendOp']],
    [{ bagId: '855010000000001' }, ['bagId']],
    [{ contractvorm: 'mondeling' }, ['contractvorm']],
    [{ contractvorm: 'tijdelijk', ingangsdatum: '2026-03-01', looptijdMaanden: '36' }, ['looptijdMaanden']],
  ])('%j: fout in %j', (anders, kolommen) => {
    expect(fouten(anders)).toEqual(kolommen);
  });

  it('noemt een sleutel van voor het contract', () => {
    const datums = { ingangsdatum: '2026-03-01', getekendOp: '2026-02-20', huurVanaf: '2026-03-01' };
    expect(fouten({ ...datums, sleutelOp: '2026-02-10' })).toEqual(['sleutelOp']);
  });
});
