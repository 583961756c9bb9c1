import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesCode, maakCode, schrijfCode } from './code.js';

const codes = fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map((getallen) => {
  let i = 0;
  return maakCode((onder) => (getallen[i++] ?? 0) % onder);
});

describe('de code uit de brief', () => {
  it('is te lezen zoals hij geschreven staat, en zoals iemand hem typt', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const brief = schrijfCode(code);
        expect(brief).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/);
        for (const getypt of [brief, brief.toLowerCase(), brief.replaceAll('-', ' '), ` ${brief.replaceAll('-', '')} `])
          expect(leesCode(getypt)).toEqual(code);
      }),
    );
  });

  it('heeft geen tekens die op elkaar lijken', () => {
    expect(leesCode('IOQS-0151-AAAA')).toBeUndefined();
    expect([leesCode('KORT'), leesCode(undefined), leesCode({}), leesCode('A'.repeat(13))]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
