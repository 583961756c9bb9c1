import { leesZeef, past, zoekbaar } from './zeef.js';

describe('het zeven van een lijst', () => {
  const rij = zoekbaar('HVB-26-0429-P', 'Het Goirke', 'Café-eiland');

  it.each([
    ['', true],
    ['0429', true],
    ['hvb 26 0429 p', true],
    ['0429p', true],
    ['goirke het', true],
    ['cafe', true],
    ['goirke waalwijk', false],
  ])('%j geeft %s', (zoek, verwacht) => {
    expect(past(rij, zoek)).toBe(verwacht);
  });

  it('leest uit het adres alleen wat een zeef is', () => {
    expect(leesZeef({ zoek: 'x', stand: '', vreemd: 1 })).toEqual({ zoek: 'x' });
  });
});
