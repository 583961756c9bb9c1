import { GETEKEND, type Bericht, type Kenmerken } from './kenmerken.js';

export type RuweKop = Buffer | string | (Buffer | string)[] | undefined;

/** Name of the Kafka header of an attribute (CloudEvents Kafka binding §3.2.3, binary mode). */
export const kopnaam = (attribuut: string): string =>
  attribuut === 'datacontenttype' ? 'content-type' : `ce_${attribuut}`;

/** Headers of a signed message. */
export function schrijfKoppen(b: Omit<Bericht, 'waarde'>): Record<string, string> {
  const koppen: Record<string, string> = {};
  for (const naam of GETEKEND) koppen[kopnaam(naam)] = b.kenmerken[naam];
  koppen['ce_sleutel'] = b.sleutel;
  koppen['ce_handtekening'] = b.handtekening;
  if (b.traceparent) koppen['ce_traceparent'] = b.traceparent;
  return koppen;
}

/** A record that is no message of ours; `message` is the reason, without content. */
export class OnleesbareKoppen extends Error {}

/** Reads the headers of a record. @throws OnleesbareKoppen when one is missing or there twice */
export function leesKoppen(ruw: Record<string, RuweKop>): Omit<Bericht, 'waarde'> {
  for (const [naam, waarde] of Object.entries(ruw)) {
    if (Array.isArray(waarde)) throw new OnleesbareKoppen(`kop ${naam} staat er meer dan eens`);
  }
  const optioneel = (naam: string) => (ruw[naam] as Buffer | string | undefined)?.toString('utf8');
  const verplicht = (naam: string) => {
    const waarde = optioneel(naam);
    if (waarde === undefined) throw new OnleesbareKoppen(`kop ${naam} ontbreekt`);
    return waarde;
  };
  const kenmerken = Object.fromEntries(GETEKEND.map((naam) => [naam, verplicht(kopnaam(naam))])) as Kenmerken;
  return {
    kenmerken,
    sleutel: verplicht('ce_sleutel'),
    handtekening: verplicht('ce_handtekening'),
    traceparent: optioneel('ce_traceparent'),
  };
}
