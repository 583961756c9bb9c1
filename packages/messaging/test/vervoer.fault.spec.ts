import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { maakGebruikers, startKafka, startProxy, totdat, type Kafka, type Proxy } from '@weerthuis/testkit';
import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';
import { Beheerlijn } from '../src/provisie/aanvragen/aanvraag.js';
import { zetGebruikers } from '../src/provisie/aanvragen/gebruikers.js';
import { maakKafka, type KafkaAanmelding } from '../src/vervoer/kafka-client.js';
import { KafkaVervoer } from '../src/vervoer/kafka-vervoer.js';
import type { Vervoer } from '../src/vervoer/vervoer.js';

const { AclOperationTypes: Mag, AclPermissionTypes, AclResourceTypes: Soort, ResourcePatternTypes: Patroon } = kafkajs;
/** After so many milliseconds the broker wants to hear who is there, also on a line that is open; kafkajs says so 10 s before. */
const HERAANMELDING = 13_000;
const PARTIJ = { gebruiker: 'partij', wachtwoord: 'proef-partij' };

let map: string;
let kafka: Kafka;
let proxy: Proxy;
let admin: Admin;
const open: Vervoer[] = [];
const breuken: string[] = [];

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'weerthuis-vervoer-'));
  proxy = await startProxy(() => kafka.extra['proef'] ?? 0);
  kafka = await startKafka({
    map,
    langs: { proef: proxy.poort },
    ook: { 'connections.max.reauth.ms': HERAANMELDING },
  });
  await maakGebruikers(kafka.gebruikersbeheer, [PARTIJ]);
  admin = maakKafka(beheer(), 'proef').admin();
  await admin.connect();
}, 120_000);
afterEach(() => proxy?.stoor({}));
afterAll(async () => {
  await Promise.all(open.map((v) => v.sluit()));
  await admin?.disconnect();
  await proxy?.sluit();
  await kafka?.stop();
  rmSync(map, { recursive: true, force: true });
}, 60_000);

const beheer = (): KafkaAanmelding => ({ brokers: kafka.brokers, ...kafka.beheer });
const langsProxy = (): KafkaAanmelding => ({ brokers: [`127.0.0.1:${proxy.poort}`], ...PARTIJ });
const vervoer = (wie: KafkaAanmelding, sessietijd = 6000): Vervoer => {
  const v = new KafkaVervoer(maakKafka(wie, 'proef-vervoer'), {
    sessietijd,
    voorInleveren: () => undefined,
    gebroken: (fout) => breuken.push(fout.message),
  });
  open.push(v);
  return v;
};
async function topicVoorPartij(): Promise<string> {
  const topic = `proef.${randomUUID()}`;
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
  const mag = (resourceType: number, resourceName: string, operation: number) => ({
    principal: 'User:partij',
    host: '*',
    permissionType: AclPermissionTypes.ALLOW,
    resourcePatternType: Patroon.LITERAL,
    resourceType,
    resourceName,
    operation,
  });
  await admin.createAcls({
    acl: [mag(Soort.TOPIC, topic, Mag.WRITE), mag(Soort.TOPIC, topic, Mag.READ), mag(Soort.GROUP, topic, Mag.READ)],
  });
  return topic;
}
const stuur = (v: Vervoer, topic: string, n: number) =>
  v.stuur([{ topic, sleutel: 'a', koppen: {}, waarde: Buffer.from(String(n)) }]);
/** Sends numbers until told to stop, each until it is out, as the relay does. Gives the last. */
function blijfSturen(v: Vervoer, topic: string): { stop: () => Promise<number>; nu: () => number } {
  let door = true;
  let n = 0;
  const klaar = (async () => {
    while (door) {
      const gelukt = await stuur(v, topic, n + 1).then(
        () => true,
        () => false,
      );
      if (gelukt) n++;
      await new Promise((verder) => setTimeout(verder, 50));
    }
    return n;
  })();
  return { stop: () => ((door = false), klaar), nu: () => n };
}
const eersteKeer = (rij: number[]) => rij.filter((n, i) => rij.indexOf(n) === i);
const tel = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('een lijn die half open is', () => {
  it('houdt sturen en lezen niet vast: na het herstel komt alles, in volgorde', async () => {
    const topic = await topicVoorPartij();
    const v = vervoer(langsProxy());
    const gelezen: number[] = [];
    await v.abonneer(topic, topic, async (s) => void gelezen.push(...s.records.map((r) => Number(r.waarde))));
    const last = blijfSturen(v, topic);
    await totdat(() => gelezen.length > 20, { tijdslimiet: 30_000 });
    proxy.stoor({ stil: 'beide' });
    const voor = last.nu();
    const gebroken = breuken.length;
    const stil = performance.now();
    await totdat(() => breuken.length > gebroken, {
      tijdslimiet: 60_000,
      omschrijving: 'een alarm over de stille lijn',
    });
    // Whoever was silent stays silent: only new lines work again.
    proxy.knip();
    proxy.stoor({});
    const begin = performance.now();
    await totdat(() => last.nu() > voor + 20, { tijdslimiet: 60_000 });
    const tot = await last.stop();
    await totdat(() => gelezen.includes(tot), { tijdslimiet: 60_000 });
    console.log(
      `stille lijn gezien na ${(begin - stil).toFixed(0)} ms, na het herstel weer bij in ${(performance.now() - begin).toFixed(0)} ms`,
    );
    expect(eersteKeer(gelezen)).toEqual(tel(tot));
    await v.sluit();
  }, 180_000);
});

describe('een lezer zonder partitie', () => {
  it('houdt zijn lijn, al vraagt hij weinig', async () => {
    const topic = await topicVoorPartij();
    const voor = breuken.length;
    // A heartbeat of thirteen seconds: longer than a line with partitions may be silent.
    const twee = [vervoer(langsProxy(), 39_000), vervoer(langsProxy(), 39_000)];
    const lezers = await Promise.all(twee.map((v) => v.abonneer(topic, topic, async () => undefined)));
    await totdat(() => lezers.every((l) => l.actief), { tijdslimiet: 60_000 });
    const begin = performance.now();
    await totdat(() => performance.now() - begin > 16_000, { tijdslimiet: 30_000 });
    expect(breuken.slice(voor)).toEqual([]);
    await Promise.all(twee.map((v) => v.sluit()));
  }, 150_000);
});

describe('een broker die bij open lijnen opnieuw vraagt wie daar is', () => {
  it('verstoort niemand die nog mag', async () => {
    const topic = await topicVoorPartij();
    const v = vervoer(langsProxy());
    const gelezen: number[] = [];
    await v.abonneer(topic, topic, async (s) => void gelezen.push(...s.records.map((r) => Number(r.waarde))));
    const begin = performance.now();
    const last = blijfSturen(v, topic);
    await totdat(() => performance.now() - begin > HERAANMELDING + 3000 && gelezen.length > 50, {
      tijdslimiet: 60_000,
    });
    const tot = await last.stop();
    await totdat(() => gelezen.includes(tot), { tijdslimiet: 30_000 });
    expect(eersteKeer(gelezen)).toEqual(tel(tot));
    await v.sluit();
  }, 120_000);

  it('sluit de open lijn van wie geen gebruiker meer is, ook als die zich niet opnieuw meldt', async () => {
    const topic = await topicVoorPartij();
    const { brokers, gebruiker, wachtwoord } = langsProxy();
    const koppig = new kafkajs.Kafka({
      brokers,
      sasl: { mechanism: 'scram-sha-512', username: gebruiker, password: wachtwoord },
      reauthenticationThreshold: -3_600_000,
      retry: { retries: 0 },
      logLevel: kafkajs.logLevel.NOTHING,
    }).producer({ allowAutoTopicCreation: false });
    await koppig.connect();
    const schrijf = () => koppig.send({ topic, acks: -1, messages: [{ value: 'x' }] });
    await totdat(schrijf);
    const lijn = await Beheerlijn.open(maakKafka(beheer(), 'proef'));
    await lijn.vraag(zetGebruikers({ weg: [PARTIJ.gebruiker] }));
    await lijn.sluit();
    const begin = performance.now();
    await totdat(
      () =>
        schrijf().then(
          () => false,
          (fout: Error) => /authentication|closed/i.test(fout.message),
        ),
      { tijdslimiet: 60_000 },
    );
    console.log(`de open lijn werd gesloten na ${(performance.now() - begin).toFixed(0)} ms`);
    await expect(schrijf()).rejects.toThrow();
    await koppig.disconnect();
  }, 90_000);
});
