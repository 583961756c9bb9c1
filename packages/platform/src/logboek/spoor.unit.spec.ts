import { describe, expect, test } from '@jest/globals';
import { alsTraceparent, volgSpoor } from './spoor.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('Een spoor', () => {
  test('hangt onder dat van de beller en geeft zijn eigen stap door', () => {
    const spoor = volgSpoor(`00-${TRACE}-${SPAN}-01`);
    expect(spoor).toMatchObject({ trace: TRACE, ouder: SPAN });
    expect(spoor.span).not.toBe(SPAN);
    expect(alsTraceparent(spoor)).toBe(`00-${TRACE}-${spoor.span}-01`);
  });

  test.each([
    undefined,
    '',
    'x',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  ])('begint opnieuw bij %s', (kop) => {
    const spoor = volgSpoor(kop);
    expect(spoor).toEqual({
      trace: expect.stringMatching(/^[0-9a-f]{32}$/),
      span: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(spoor.trace).not.toBe(TRACE);
  });
});
