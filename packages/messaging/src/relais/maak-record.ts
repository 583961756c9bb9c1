import { schrijfKoppen } from '../handtekening/koppen.js';
import type { Kenmerken } from '../handtekening/kenmerken.js';
import { teken, type Tekensleutel } from '../handtekening/teken.js';
import { topics } from '../instantie/topics.js';
import type { UitgaandRecord } from '../vervoer/vervoer.js';
import type { UitgaandeRij } from './uitgaande-rijen.js';

/** A row as the record that goes on the wire, signed now with today's key. */
export async function maakRecord(
  rij: UitgaandeRij,
  van: { source: string; regio: string },
  sleutel: Tekensleutel,
): Promise<UitgaandRecord> {
  const kenmerken: Kenmerken = {
    specversion: '1.0',
    id: rij.id,
    source: van.source,
    type: rij.type,
    subject: rij.stroom,
    time: rij.tijd.toISOString(),
    dataschema: rij.dataschema,
    datacontenttype: 'application/json',
    feit: rij.feit,
    regio: van.regio,
    ontvanger: rij.ontvanger,
    incarnatie: rij.incarnatie,
    sequence: rij.sequence,
    moetbegrepen: String(rij.moetbegrepen),
  };
  const handtekening = await teken(kenmerken, rij.waarde, sleutel);
  return {
    topic: topics[rij.soort](van.regio, rij.ontvanger),
    sleutel: rij.stroom,
    koppen: schrijfKoppen({ kenmerken, sleutel: sleutel.kid, handtekening, traceparent: rij.traceparent ?? undefined }),
    waarde: rij.waarde,
  };
}
