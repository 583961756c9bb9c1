import { describe, expect, it } from '@jest/globals';
import { maakSleutelpaar, publiekeSleutel } from '../sleutels/sleutelpaar.js';
import { ontzegel, verzegel, ZegelOnleesbaar } from './zegel.js';

const band = (kid: string) => ({ kid, feit: 'feit-1', ontvanger: 'oin-1' });

describe('een zegel', () => {
  it('gaat open voor wie het bestemd is en voor niemand anders', async () => {
    const [mijn, ander] = await Promise.all([maakSleutelpaar('verzegelen'), maakSleutelpaar('verzegelen')]);
    const jwe = await verzegel({ naam: 'Zoë' }, band(mijn.kid), publiekeSleutel(mijn.publiekJwk));
    expect(Buffer.from(jwe.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain('naam');
    expect(await ontzegel(jwe, band(mijn.kid), () => mijn.prive)).toEqual({ naam: 'Zoë' });
    await expect(ontzegel(jwe, band(mijn.kid), () => ander.prive)).rejects.toThrow(ZegelOnleesbaar);
  });

  it('blijft dicht in een ander feit, voor een ander en na vernietiging van de sleutel', async () => {
    const paar = await maakSleutelpaar('verzegelen');
    const jwe = await verzegel({ a: 1 }, band(paar.kid), publiekeSleutel(paar.publiekJwk));
    await expect(ontzegel(jwe, { feit: 'feit-2', ontvanger: 'oin-1' }, () => paar.prive)).rejects.toThrow('ander feit');
    await expect(ontzegel(jwe, { feit: 'feit-1', ontvanger: 'oin-2' }, () => paar.prive)).rejects.toThrow(
      'voor een ander',
    );
    await expect(ontzegel(jwe, band(paar.kid), () => undefined)).rejects.toThrow('niet (meer)');
  });
});
