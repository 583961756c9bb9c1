import { describe, expect, it } from '@jest/globals';
import { CloudEvent, Kafka } from 'cloudevents';
import fc from 'fast-check';
import { maakSleutelpaar, publiekeSleutel } from '../sleutels/sleutelpaar.js';
import { GETEKEND, type Kenmerken } from './kenmerken.js';
import { kopnaam, leesKoppen, schrijfKoppen } from './koppen.js';
import { echt, teken } from './teken.js';

const kenmerken: Kenmerken = {
  specversion: '1.0',
  id: '7d0c3b7e-9a55-4a7f-8d11-6b6d1c2f0a01',
  source: 'urn:nld:oin:00000099020000010000:systeem:zorg',
  type: 'nl.weerthuis.proef.gemeld.v1',
  subject: '2f7d1c9e-0c0a-4b55-9a3e-0f6a1f7c2b10',
  time: '2026-03-12T13:00:00.123Z',
  dataschema: 'https://weerthuis.nl/schema/proef.gemeld/v1/gemeente',
  datacontenttype: 'application/json',
  feit: '0e0f5d2a-3d0e-4c55-8a44-5d1f0c9b7a02',
  regio: 'hart-van-brabant',
  ontvanger: '00000099011008550000',
  incarnatie: '5a1d8f2c-77b1-4f0e-9c35-2b8f0e6d4c03',
  sequence: '12',
  moetbegrepen: 'false',
};
const bericht = { kenmerken, sleutel: 'kid', handtekening: 'hand', traceparent: '00-a-b-01' };

describe('de koppen van een bericht', () => {
  it('zijn die van de binaire Kafka-binding, zoals de CloudEvents-SDK haar schrijft', () => {
    const { datacontenttype, ...rest } = kenmerken;
    const gebeurtenis = new CloudEvent({
      ...rest,
      datacontenttype,
      data: { nummer: 1 },
      sleutel: 'kid',
      handtekening: 'hand',
      traceparent: '00-a-b-01',
    });
    // The SDK adds headers without value, and datacontenttype a second time beside the content-type of the binding.
    const { ce_datacontenttype: dubbel, ...verwacht } = JSON.parse(
      JSON.stringify(Kafka.binary(gebeurtenis).headers),
    ) as Record<string, string>;
    expect(schrijfKoppen(bericht)).toEqual(verwacht);
    expect(dubbel).toBe(verwacht['content-type']);
  });

  it('leest de SDK terug als dezelfde gebeurtenis', () => {
    const gelezen = Kafka.toEvent({
      headers: schrijfKoppen(bericht),
      body: '{"nummer":1}',
      key: '',
      value: '{"nummer":1}',
    } as never);
    expect(gelezen).toMatchObject({ ...kenmerken, sleutel: 'kid' });
  });

  it('komen terug zoals zij geschreven zijn', () => {
    const ruw = Object.fromEntries(Object.entries(schrijfKoppen(bericht)).map(([n, w]) => [n, Buffer.from(w)]));
    expect(leesKoppen(ruw)).toEqual(bericht);
  });

  it.each([...GETEKEND, 'sleutel', 'handtekening'])('worden geweigerd zonder %s', (naam) => {
    const koppen: Record<string, string> = schrijfKoppen(bericht);
    delete koppen[kopnaam(naam)];
    expect(() => leesKoppen(koppen)).toThrow('ontbreekt');
  });

  it('worden geweigerd als een kop er twee keer staat, ook met dezelfde waarde', () => {
    const ruw = { ...schrijfKoppen(bericht), ce_ontvanger: [kenmerken.ontvanger, kenmerken.ontvanger] };
    expect(() => leesKoppen(ruw)).toThrow('meer dan eens');
  });

  it('verliezen hun handtekening bij elke wijziging van een getekend kenmerk', async () => {
    const paar = await maakSleutelpaar('tekenen');
    const publiek = publiekeSleutel(paar.publiekJwk);
    const waarde = Buffer.from('{}');
    const handtekening = await teken(kenmerken, waarde, paar);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...GETEKEND), fc.string(), async (naam, anders) => {
        const nu = { ...kenmerken, [naam]: anders };
        expect(await echt({ kenmerken: nu, waarde, sleutel: paar.kid, handtekening }, publiek)).toBe(
          anders === kenmerken[naam],
        );
      }),
    );
  });
});
