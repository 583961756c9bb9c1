import { describe, expect, it } from '@jest/globals';
import { allesJa, concept, kandidaat, om, openVerzoeken, rol, zeg } from '../../../test/proef/voordracht.js';
import { open } from '../../voordracht/domain/besluiten.js';
import type { Voordracht } from '../../voordracht/domain/voordracht.js';
import { legVast, noteer, toetsNamens, verwerkNamens, type Gehoord } from './namens.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });
const vandaag = om().vandaag;
const gehoord: Gehoord = { antwoord: 'ja', kanaal: 'telefoon', gesproken: 'M. Balie', op: vandaag };
const vers = (): Voordracht => open(concept(2), om()).voordracht;

/** The corporatie said yes by phone, and it was written down. */
function perTelefoon(): { v: Voordracht; verzoek: string } {
  const v = vers();
  const vraag = rol(v, 'corporatie');
  const na = noteer(zeg(v, vraag, 'ja'), vraag.verzoek, legVast(gehoord, 'coordinator', vandaag));
  return { v: na.voordracht, verzoek: vraag.verzoek };
}
const vraagVan = (v: Voordracht, id: string) =>
  v.kandidaten.flatMap((k) => k.verzoeken).find(({ verzoek }) => verzoek === id);

describe('een antwoord namens een partij', () => {
  it('mag op een open vraag van de eerste ronde, zolang de machtiging loopt', () => {
    const vraag = rol(vers(), 'corporatie');
    expect(() => toetsNamens(vraag, gehoord, vandaag, vandaag)).not.toThrow();
    expect(() => toetsNamens(vraag, gehoord, undefined, vandaag)).toThrow(code('machtiging-ontbreekt'));
    expect(() => toetsNamens(vraag, gehoord, '2020-01-01', vandaag)).toThrow(code('machtiging-ontbreekt'));
    expect(() => toetsNamens({ ...vraag, stand: 'verlopen' }, gehoord, vandaag, vandaag)).toThrow(
      code('akkoord-vervallen'),
    );
    expect(() => toetsNamens(vraag, { ...gehoord, op: '2999-01-01' }, '2999-01-01', vandaag)).toThrow(
      code('dag-na-vandaag'),
    );
  });
  it.each(['herkomst', 'persoon', 'hoofdbegeleider'] as const)('mag nooit namens %s', (wie) => {
    expect(() => toetsNamens(rol(vers(), wie), gehoord, vandaag, vandaag)).toThrow(code('namens-niet-toegestaan'));
  });
  it('mag nooit in de tweede ronde: daar wordt getekend', () => {
    const v = allesJa(vers());
    expect(() => toetsNamens(rol(v, 'corporatie'), gehoord, vandaag, vandaag)).toThrow(code('namens-niet-toegestaan'));
  });
  it('is bij een nee een reden uit de lijst', () => {
    const vraag = rol(vers(), 'corporatie');
    const nee = { ...gehoord, antwoord: 'nee' as const };
    expect(() => toetsNamens(vraag, { ...nee, reden: 'INH' }, vandaag, vandaag)).not.toThrow();
    expect(() => toetsNamens(vraag, nee, vandaag, vandaag)).toThrow(code('reden-onbekend'));
  });

  it('telt meteen, en bevestigen verandert daar niets aan', () => {
    const { v, verzoek } = perTelefoon();
    const na = verwerkNamens(v, verzoek, 'bevestigd', om());
    expect([vraagVan(na.voordracht, verzoek)?.stand, vraagVan(na.voordracht, verzoek)?.namens?.stand]).toEqual([
      'beantwoord',
      'bevestigd',
    ]);
    expect(na.gevolgen).toEqual([]);
    expect(verwerkNamens(na.voordracht, verzoek, 'betwist', om()).voordracht).toBe(na.voordracht);
  });
  it('bindt betwist niemand: alleen deze partij wordt opnieuw gevraagd', () => {
    const { v, verzoek } = perTelefoon();
    const na = verwerkNamens(v, verzoek, 'betwist', om());
    expect(na.gevolgen.map((g) => g.soort)).toEqual(['gevraagd']);
    expect(vraagVan(na.voordracht, verzoek)?.stand).toBe('verlopen');
    expect(openVerzoeken(na.voordracht).map((q) => q.rol)).toContain('corporatie');
    expect(na.voordracht.versie).toBe(v.versie);
  });
  it('vraagt ieder opnieuw als anderen erop verder gingen', () => {
    const { v, verzoek } = perTelefoon();
    const na = verwerkNamens(allesJa(v), verzoek, 'betwist', om());
    expect([na.voordracht.stand, na.voordracht.versie]).toEqual(['open', v.versie + 1]);
    expect(openVerzoeken(na.voordracht)).toHaveLength(5);
  });
  it('draait niets vanzelf terug wat definitief is', () => {
    const { v, verzoek } = perTelefoon();
    const klaar = allesJa(allesJa(v));
    const na = verwerkNamens(klaar, verzoek, 'betwist', om());
    expect([na.voordracht.stand, kandidaat(na.voordracht, 'k1').stand]).toEqual(['aangenomen', 'definitief-akkoord']);
    expect([vraagVan(na.voordracht, verzoek)?.namens?.stand, na.gevolgen.length]).toEqual(['betwist', 0]);
    expect(verwerkNamens(na.voordracht, verzoek, 'bevestigd', om()).voordracht).not.toBe(na.voordracht);
  });
});
