import { randomUUID, sign } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import { tekenbytes, type Kenmerken } from '../../src/handtekening/kenmerken.js';
import { bronVan } from '../../src/handtekening/bron.js';
import { schrijfKoppen } from '../../src/handtekening/koppen.js';
import type { Tekensleutel } from '../../src/handtekening/teken.js';
import { topics } from '../../src/index.js';
import { Sleutelbos } from '../../src/sleutels/sleutelbos.js';
import { Sleutelmap } from '../../src/sleutels/sleutelmap.js';
import { maakKafka } from '../../src/vervoer/kafka-client.js';
import type { UitgaandRecord } from '../../src/vervoer/vervoer.js';
import { Zender } from '../../src/vervoer/zender.js';
import type { Proefregio } from './opstelling.js';

/** A party that does not keep to its own program: it has its keys and its login, and writes what it likes. */
export class Ruw {
  readonly kafka: Kafka;
  private readonly zender: Zender;

  private constructor(
    private readonly regio: Proefregio,
    private readonly naam: string,
    readonly bos: Sleutelbos,
  ) {
    this.kafka = maakKafka(regio.config(naam).kafka, `ruw-${naam}`);
    this.zender = new Zender(this.kafka);
  }

  static async als(regio: Proefregio, naam: string): Promise<Ruw> {
    const { oin, sleutelmap } = regio.config(naam);
    return new Ruw(regio, naam, await Sleutelbos.open(new Sleutelmap(sleutelmap), { oin, regio: regio.profiel.regio }));
  }

  /** A correct record to the hub, except for what is given otherwise. */
  record(
    over: { kenmerken?: Partial<Kenmerken>; inhoud?: object; sleutel?: Tekensleutel; naar?: string } = {},
  ): UitgaandRecord {
    const { oin, rol } = this.regio.config(this.naam);
    const regio = this.regio.profiel.regio;
    const hub = this.regio.oin('hub');
    const kenmerken: Kenmerken = {
      specversion: '1.0',
      id: randomUUID(),
      source: bronVan(oin, rol),
      type: 'nl.weerthuis.proef.gebeurd.v1',
      subject: randomUUID(),
      time: new Date().toISOString(),
      dataschema: 'https://weerthuis.nl/schema/proef.gebeurd/v1/matching',
      datacontenttype: 'application/json',
      feit: randomUUID(),
      regio,
      ontvanger: hub,
      incarnatie: randomUUID(),
      sequence: '1',
      moetbegrepen: 'false',
      ...over.kenmerken,
    };
    const waarde = Buffer.from(JSON.stringify(over.inhoud ?? { nummer: 1 }));
    const sleutel = over.sleutel ?? this.bos.tekensleutel;
    const handtekening = sign(null, tekenbytes(kenmerken, waarde), sleutel.prive).toString('base64url');
    const koppen = schrijfKoppen({ kenmerken, sleutel: sleutel.kid, handtekening });
    return { topic: over.naar ?? topics.in(regio, hub), sleutel: kenmerken.subject, koppen, waarde };
  }

  stuur(...records: UitgaandRecord[]): Promise<void> {
    return this.zender.stuur(records);
  }

  sluit(): Promise<void> {
    return this.zender.ververs();
  }
}
