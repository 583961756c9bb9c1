import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { maakKafka, type KafkaAanmelding } from '../src/vervoer/kafka-client.js';
import { KafkaVervoer } from '../src/vervoer/kafka-vervoer.js';
import { startVersleuteldeBroker, type VersleuteldeBroker } from './proef/versleutelde-broker.js';

let broker: VersleuteldeBroker;
beforeAll(async () => void (broker = await startVersleuteldeBroker()), 90_000);
afterAll(() => broker?.sluit(), 30_000);

const TOPIC = 'proef.over-de-lijn';
const GEHEIM = 'wat-niemand-onderweg-mag-lezen';
const opties = { sessietijd: 6000, voorInleveren: () => undefined, gebroken: () => undefined };

async function meldAan(tls: KafkaAanmelding['tls']): Promise<string> {
  const admin = maakKafka({ ...broker.beheer, ...(tls === undefined ? {} : { tls }) }, 'proef').admin({
    retry: { retries: 0 },
  });
  try {
    await admin.connect();
    return 'aangemeld';
  } catch (fout) {
    return (fout as Error).message;
  } finally {
    await admin.disconnect();
  }
}

describe('de lijn naar een broker met TLS', () => {
  it('draagt berichten heen en terug, en wie meeluistert leest er niets van', async () => {
    const kafka = maakKafka({ ...broker.beheer, tls: broker.uitgever }, 'proef');
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1 }], waitForLeaders: true });
    await admin.disconnect();
    const v = new KafkaVervoer(kafka, opties);
    const gelezen: string[] = [];
    await v.stuur([{ topic: TOPIC, sleutel: 'a', koppen: {}, waarde: Buffer.from(GEHEIM) }]);
    await v.abonneer(TOPIC, 'proef.lezers', ({ records }) => {
      gelezen.push(...records.map((r) => String(r.waarde)));
      return Promise.resolve();
    });
    await totdat(() => gelezen.length === 1, { tijdslimiet: 20_000 });
    await v.sluit();
    expect(gelezen).toEqual([GEHEIM]);
    expect(broker.lijn().length).toBeGreaterThan(2_000);
    for (const tekst of [GEHEIM, TOPIC, 'SCRAM', broker.beheer.gebruiker])
      expect(broker.lijn().includes(tekst)).toBe(false);
  }, 60_000);

  it('komt niet tot stand als een ander het certificaat uitgaf, of als niemand die wij kennen dat deed', async () => {
    expect(await meldAan(broker.uitgever)).toBe('aangemeld');
    expect(await meldAan(broker.vreemde)).toMatch(/certificate/i);
    expect(await meldAan(true)).toMatch(/certificate/i);
  }, 60_000);

  it('komt niet tot stand zonder versleuteling', async () => {
    expect(await meldAan(undefined)).not.toBe('aangemeld');
  }, 60_000);
});
