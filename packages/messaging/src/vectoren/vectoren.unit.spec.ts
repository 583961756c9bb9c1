import { createPrivateKey, createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader, type JWK } from 'jose';
import { tekenbytes, type Kenmerken } from '../handtekening/kenmerken.js';
import { echt, teken } from '../handtekening/teken.js';
import { maakPersoonssleutel } from '../sleutels/persoonssleutel.js';
import { publiekeSleutel, uitJwk } from '../sleutels/sleutelpaar.js';
import { leesVerklaring, type Verklaring } from '../sleutels/verklaring.js';
import { ontzegel } from '../zegel/zegel.js';

const v = JSON.parse(readFileSync(new URL('./vectoren.json', import.meta.url), 'utf8')) as {
  handtekening: {
    prive: JWK;
    kid: string;
    gevallen: { naam: string; kenmerken: Kenmerken; waarde: string; getekend: string; handtekening: string }[];
  };
  zegel: { prive: JsonWebKey; band: { kid: string; feit: string; ontvanger: string }; inhoud: object; jwe: string };
  werksleutel: { organisatie: JWK; verklaring: Verklaring; jws: string };
  persoonssleutel: { nummer: number; sleutel: string; regio: string; bsn: string; waarde: string };
};

describe('de vaste voorbeelden van de draad', () => {
  it.each(v.handtekening.gevallen)(
    'tekent precies deze bytes: $naam',
    async ({ kenmerken, waarde, getekend, handtekening }) => {
      const bytes = Buffer.from(waarde);
      const paar = await uitJwk(v.handtekening.prive);
      expect(paar.kid).toBe(v.handtekening.kid);
      expect(tekenbytes(kenmerken, bytes).toString('utf8')).toBe(getekend);
      expect(await teken(kenmerken, bytes, paar)).toBe(handtekening);
      const bericht = { kenmerken, waarde: bytes, sleutel: paar.kid, handtekening };
      expect(await echt(bericht, createPublicKey(paar.prive))).toBe(true);
      expect(await echt({ ...bericht, waarde: Buffer.from(`${waarde} `) }, createPublicKey(paar.prive))).toBe(false);
    },
  );

  it('opent het zegel, en de beschermde kop noemt sleutel, feit en ontvanger', async () => {
    const { band, jwe, inhoud, prive } = v.zegel;
    const sleutel = createPrivateKey({ key: prive, format: 'jwk' });
    expect(decodeProtectedHeader(jwe)).toEqual({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      ...band,
      epk: expect.anything() as unknown,
    });
    expect(await ontzegel(jwe, band, (kid) => (kid === band.kid ? sleutel : undefined))).toEqual(inhoud);
  });

  it('leest de verklaring over een werksleutel', async () => {
    const { organisatie, verklaring, jws } = v.werksleutel;
    const verwacht = { oin: verklaring.iss, regio: verklaring.regio, organisatie: publiekeSleutel(organisatie) };
    expect(await leesVerklaring(jws, verwacht)).toEqual(verklaring);
    await expect(leesVerklaring(jws, { ...verwacht, oin: '00000099011008550000' })).rejects.toThrow('andere partij');
    await expect(leesVerklaring(jws, { ...verwacht, regio: 'drenthe' })).rejects.toThrow('andere regio');
  });

  it('maakt de persoonssleutel', () => {
    const { waarde, regio, bsn, ...sleutel } = v.persoonssleutel;
    expect(maakPersoonssleutel(sleutel, regio, bsn)).toBe(waarde);
  });
});
