import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testOmgeving, totdat, type TestOmgeving } from '@weerthuis/testkit';
import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';
import { maakKafka } from '../src/vervoer/kafka-client.js';
import { KafkaVervoer, type KafkaVervoerOpties } from '../src/vervoer/kafka-vervoer.js';
import { TopicGeweigerd, type BinnenkomendRecord, type UitgaandRecord, type Vervoer } from '../src/vervoer/vervoer.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

let omgeving: TestOmgeving;
let admin: Admin;
const topics: string[] = [];
const open: Vervoer[] = [];

const beheer = () => ({ brokers: omgeving.brokers, ...omgeving.beheer });

beforeAll(async () => {
  omgeving = await testOmgeving();
  admin = maakKafka(beheer(), 'proef-vervoer').admin();
  await admin.connect();
}, 60_000);
afterEach(() => Promise.all(open.splice(0).map((v) => v.sluit())));
afterAll(async () => {
  await admin?.deleteTopics({ topics });
  await admin?.disconnect();
}, 30_000);

const nieuwTopic = async (numPartitions = 1): Promise<string> => {
  const topic = `proef.${randomUUID()}`;
  await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: true });
  topics.push(topic);
  return topic;
};
const vervoer = (o: Partial<KafkaVervoerOpties> = {}, wie = beheer()): Vervoer => {
  const niets = () => undefined;
  const v = new KafkaVervoer(maakKafka(wie, 'proef-vervoer'), {
    sessietijd: 6000,
    voorInleveren: niets,
    gebroken: niets,
    ...o,
  });
  open.push(v);
  return v;
};
const record = (topic: string, sleutel: string, n: number): UitgaandRecord => ({
  topic,
  sleutel,
  koppen: { n: String(n) },
  waarde: Buffer.from(String(n)),
});
const tel = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const nummer = (r: BinnenkomendRecord) => Number(r.waarde?.toString());
/** Reads a topic into a list as a member of a group. */
async function lees(v: Vervoer, topic: string, groep: string, uit: BinnenkomendRecord[] = []) {
  const abonnement = await v.abonneer(topic, groep, async (s) => void uit.push(...s.records));
  return { uit, abonnement };
}

describe('de poort naar de broker', () => {
  it('houdt per sleutel de volgorde van sturen, ook over partities', async () => {
    const topic = await nieuwTopic(3);
    const v = vervoer();
    const sleutels = ['a', 'b', 'c', 'd', 'e'];
    for (const van of [0, 10, 20])
      await v.stuur(tel(10).flatMap((n) => sleutels.map((s) => record(topic, s, van + n))));
    const { uit } = await lees(v, topic, `proef.${randomUUID()}`);
    await totdat(() => uit.length >= 150, { tijdslimiet: 20_000 });
    for (const s of sleutels) expect(uit.filter((r) => r.sleutel?.toString() === s).map(nummer)).toEqual(tel(30));
    expect(new Set(uit.map((r) => r.partitie)).size).toBeGreaterThan(1);
  });

  it('is klaar met sturen als alles bij de broker staat, met kop, waarde en tijd van de broker', async () => {
    const topic = await nieuwTopic();
    const v = vervoer();
    await v.stuur(tel(7).map((n) => record(topic, 'a', n)));
    expect((await admin.fetchTopicOffsets(topic))[0]?.high).toBe('7');
    const { uit } = await lees(v, topic, `proef.${randomUUID()}`);
    await totdat(() => uit.length === 7, { tijdslimiet: 20_000 });
    expect(uit[0]).toMatchObject({ topic, partitie: 0, positie: '0' });
    expect(uit[0]?.koppen['n']?.toString()).toBe('1');
    expect(Math.abs((uit[0]?.tijd ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(await v.cluster()).toBe((await admin.describeCluster()).clusterId);
  });

  it('stuurt ook meer dan de broker in een keer neemt, en houdt de volgorde', async () => {
    const topic = await nieuwTopic();
    const v = vervoer();
    const groot = (n: number) => ({ ...record(topic, 'a', n), koppen: { n: String(n), vulling: 'x'.repeat(6000) } });
    await v.stuur(tel(300).map(groot));
    const { uit } = await lees(v, topic, `proef.${randomUUID()}`);
    await totdat(() => uit.length === 300, { tijdslimiet: 20_000 });
    expect(uit.map(nummer)).toEqual(tel(300));
  });

  it('stuurt wat velen tegelijk vragen, en vertelt een weigering alleen aan wie erom vroeg', async () => {
    const goed = await Promise.all(tel(40).map(() => nieuwTopic()));
    const weg = `proef.${randomUUID()}`;
    const v = vervoer();
    const uitkomst = await Promise.allSettled([
      ...goed.map((topic) => v.stuur([record(topic, 'a', 1)])),
      v.stuur([record(weg, 'a', 1)]),
      v.stuur([record(goed[0]!, 'a', 2)]),
    ]);
    const mis = uitkomst.flatMap((u) => (u.status === 'rejected' ? [u.reason as unknown] : []));
    expect(mis).toHaveLength(1);
    expect(mis[0]).toMatchObject({ topic: weg });
    for (const topic of goed) expect(Number((await admin.fetchTopicOffsets(topic))[0]?.high)).toBeGreaterThan(0);
  }, 60_000);

  it('geeft opnieuw wat gelezen maar niet ingeleverd was toen het lezen werd afgebroken', async () => {
    const topic = await nieuwTopic();
    const groep = `proef.${randomUUID()}`;
    const eerste = vervoer({ voorInleveren: () => Promise.reject(new Error('dood voor het inleveren')) });
    await eerste.stuur(tel(5).map((n) => record(topic, 'a', n)));
    const voor = await lees(eerste, topic, groep);
    await totdat(() => voor.uit.length >= 5, { tijdslimiet: 20_000 });
    await eerste.sluit();
    const na = await lees(vervoer(), topic, groep);
    await totdat(() => na.uit.length >= 5, { tijdslimiet: 20_000 });
    expect(na.uit.map(nummer)).toEqual(tel(5));
  });

  it('slaat niets over van wat eerder in het topic stond dan de groep bestond, en leest ingeleverde niet nog eens', async () => {
    const topic = await nieuwTopic();
    const groep = `proef.${randomUUID()}`;
    const een = vervoer();
    await een.stuur([record(topic, 'a', 1)]);
    const voor = await lees(een, topic, groep);
    await totdat(() => voor.uit.length === 1, { tijdslimiet: 20_000 });
    await een.sluit();
    const twee = vervoer();
    const na = await lees(twee, topic, groep);
    await twee.stuur([record(topic, 'a', 2)]);
    await totdat(() => na.uit.some((r) => nummer(r) === 2), { tijdslimiet: 20_000 });
    expect(na.uit.map(nummer)).toEqual([2]);
  });

  it('begint na een breuk vanzelf weer, telkens later, met een alarm per keer', async () => {
    const topic = await nieuwTopic();
    const breuken: number[] = [];
    let stuk = true;
    const v = vervoer({ gebroken: () => breuken.push(performance.now()) });
    await v.stuur([record(topic, 'a', 1)]);
    const uit: BinnenkomendRecord[] = [];
    const abonnement = await v.abonneer(topic, `proef.${randomUUID()}`, async (s) => {
      if (stuk) throw new Error('het bewaren lukt niet');
      uit.push(...s.records);
    });
    await totdat(() => breuken.length >= 3, { tijdslimiet: 30_000 });
    const [een, twee, drie] = breuken as [number, number, number];
    expect(twee - een).toBeGreaterThan(300);
    expect(drie - twee).toBeGreaterThan(600);
    stuk = false;
    await totdat(() => uit.length === 1, { tijdslimiet: 20_000 });
    await totdat(() => abonnement.actief);
    expect(nummer(uit[0]!)).toBe(1);
  }, 60_000);

  it('noemt het topic dat de broker weigert, en zegt het niet als er meer in het spel zijn', async () => {
    const [mag, nietMijn] = [await nieuwTopic(), await nieuwTopic()];
    const weg = `proef.${randomUUID()}`;
    const wie = await omgeving.maakGebruiker(`proef-${randomUUID()}`, 'geheim');
    // Without a right to write anywhere the broker gives no producer at all.
    const mijn = { principal: `User:${wie.gebruiker}`, host: '*', resourceName: mag };
    await admin.createAcls({
      acl: [
        {
          ...mijn,
          permissionType: AclPermissionTypes.ALLOW,
          operation: AclOperationTypes.WRITE,
          resourceType: AclResourceTypes.TOPIC,
          resourcePatternType: ResourcePatternTypes.LITERAL,
        },
      ],
    });
    const v = vervoer({}, { brokers: omgeving.brokers, ...wie });
    await totdat(() => v.stuur([record(mag, 'a', 0)]).then(() => true));
    const baas = vervoer();
    const geweigerd = (p: Promise<unknown>) =>
      p.then(
        () => undefined,
        (f: unknown) => f as Error,
      );
    expect(await geweigerd(v.stuur([record(nietMijn, 'a', 1)]))).toMatchObject({ topic: nietMijn });
    const onbekend = await geweigerd(baas.stuur([record(weg, 'a', 1)]));
    expect(onbekend).toBeInstanceOf(TopicGeweigerd);
    expect(onbekend?.message).toContain(weg);
    const twee = await geweigerd(baas.stuur([record(weg, 'a', 1), record(mag, 'a', 1)]));
    expect(twee).toBeInstanceOf(Error);
    expect(twee).not.toBeInstanceOf(TopicGeweigerd);
    await baas.stuur([record(mag, 'a', 2)]);
  }, 60_000);

  it('laat na het sluiten niets achter: geen lid van de groep, geen bericht meer', async () => {
    const topic = await nieuwTopic();
    const groep = `proef.${randomUUID()}`;
    const v = vervoer();
    await v.stuur([record(topic, 'a', 1)]);
    const { uit, abonnement } = await lees(v, topic, groep);
    await totdat(() => uit.length === 1 && abonnement.actief, { tijdslimiet: 20_000 });
    await v.sluit();
    expect(abonnement.actief).toBe(false);
    expect((await admin.describeGroups([groep])).groups[0]).toMatchObject({ state: 'Empty', members: [] });
    const ander = vervoer();
    await ander.stuur([record(topic, 'a', 2)]);
    const { uit: later } = await lees(ander, topic, groep);
    await totdat(() => later.length === 1, { tijdslimiet: 20_000 });
    expect(uit.map(nummer)).toEqual([1]);
  });
});
