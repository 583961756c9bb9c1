import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesProfiel, type Regioprofiel } from '@weerthuis/domain';
import { testOmgeving, wortel, type TestOmgeving } from '@weerthuis/testkit';
import kafkajs from 'kafkajs';
import type { AclEntry, Admin } from 'kafkajs';
import { beschrijfStap, bepaalVerschil, pasToe, planConvenant, type Convenantplan } from '../src/index.js';
import { clusterVan } from '../src/provisie/aanvragen/aanvraag.js';
import { maakKafka, type KafkaAanmelding } from '../src/vervoer/kafka-client.js';

const {
  AclOperationTypes: Mag,
  AclPermissionTypes,
  AclResourceTypes: Soort,
  ConfigResourceTypes,
  ResourcePatternTypes: Patroon,
} = kafkajs;

let omgeving: TestOmgeving;
let beheer: KafkaAanmelding;
let admin: Admin;
let profiel: Regioprofiel;
let plan: Convenantplan;

beforeAll(async () => {
  omgeving = await testOmgeving();
  beheer = { brokers: omgeving.brokers, ...omgeving.beheer };
  admin = maakKafka(beheer, 'proef-convenant').admin();
  await admin.connect();
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/breda.json'), 'utf8')));
  profiel = { ...heel, regio: `plan-${randomBytes(4).toString('hex')}` };
  plan = planConvenant(profiel, { gebruiker });
}, 60_000);
afterAll(async () => {
  await admin?.deleteTopics({ topics: plan.topics.map((t) => t.naam) });
  await pasToe(beheer, planConvenant(profiel, { gebruiker, uitgetreden: profiel.partijen.map((p) => p.oin) }));
  await admin?.disconnect();
}, 30_000);

const gebruiker = (oin: string) => `${profiel.regio}-${oin}`;
const wachtwoord = () => 'proef-wachtwoord';
const regels = async (p = plan) => (await bepaalVerschil(beheer, p)).map(beschrijfStap);
const zwerver = (resourceName: string): AclEntry => ({
  principal: 'User:vreemd',
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourceType: Soort.TOPIC,
  resourcePatternType: Patroon.LITERAL,
  operation: Mag.READ,
  resourceName,
});

describe('het convenant op een echte broker', () => {
  it('is een keer toepassen: de tweede keer is er geen verschil', async () => {
    expect((await regels()).filter((r) => r.startsWith('+'))).toHaveLength(
      plan.topics.length + plan.acls.length + plan.partijen.length,
    );
    const gedaan: string[] = [];
    expect(await pasToe(beheer, plan, { wachtwoord, gedaan: (s) => gedaan.push(beschrijfStap(s)) })).toEqual([]);
    expect(gedaan.length).toBeGreaterThan(plan.topics.length + plan.acls.length);
    expect(await regels()).toEqual([]);
    expect(await pasToe(beheer, plan, { wachtwoord, gedaan: (s) => gedaan.push(beschrijfStap(s)) })).toEqual([]);
  }, 60_000);

  it('geeft gebruikers waarmee een partij zich kan aanmelden', async () => {
    const [p] = plan.partijen;
    const als = maakKafka({ brokers: omgeving.brokers, gebruiker: p!.gebruiker, wachtwoord: wachtwoord() }, 'proef');
    const zelf = als.admin();
    await zelf.connect();
    expect((await zelf.listTopics()).filter((t) => t.includes('.uit.'))).toEqual([
      `weerthuis.${profiel.regio}.uit.${p!.oin}`,
    ]);
    await zelf.disconnect();
  });

  it('laat een recht zien dat iemand met de hand gaf en neemt het weg, maar niet dat van een andere regio', async () => {
    const postvak = plan.topics[1]!.naam;
    const ander = `weerthuis.${profiel.regio}-noord.in.1`;
    await admin.createAcls({ acl: [zwerver(postvak), zwerver(ander)] });
    expect(await regels()).toEqual([`- recht User:vreemd READ topic ${postvak}`]);
    expect(await pasToe(beheer, plan)).toEqual([]);
    const er = await admin.describeAcls({ ...zwerver(ander), resourcePatternType: Patroon.LITERAL });
    expect(er.resources).toHaveLength(1);
    await admin.deleteAcls({ filters: [zwerver(ander)] });
  });

  it('laat een topic met andere instellingen en een ander quotum zien en zet ze terug', async () => {
    const [, topic] = plan.topics;
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: topic!.naam,
          configEntries: [{ name: 'retention.ms', value: '1000' }],
        },
      ],
    });
    const anders = planConvenant(profiel, { gebruiker, grenzen: () => ({ producer_byte_rate: 1000 }) });
    const quota = (await regels(anders)).filter((r) => r.includes('quotum'));
    expect(quota).toHaveLength(plan.partijen.length);
    expect(quota[0]).toContain(
      'producer_byte_rate=16777216 consumer_byte_rate=33554432 request_percentage=100 wordt producer_byte_rate=1000',
    );
    expect(await regels()).toEqual([expect.stringMatching(`~ topic ${topic!.naam}: retention.ms=1000 wordt `)]);
    expect(await pasToe(beheer, plan)).toEqual([]);
  });

  it('noemt een partij zonder gebruiker en maakt haar niet zonder wachtwoord', async () => {
    const [p] = plan.partijen;
    const zonder = planConvenant(profiel, { gebruiker, uitgetreden: [p!.oin] });
    expect(await pasToe(beheer, zonder)).toEqual([]);
    const over = (await pasToe(beheer, plan)).map(beschrijfStap);
    expect(over).toEqual([`+ gebruiker ${p!.gebruiker} (${p!.titel})`]);
    expect(await pasToe(beheer, plan, { wachtwoord })).toEqual([]);
  });

  it('vindt het cluster van kafkajs nog op zijn plek', () => {
    expect(() => clusterVan(maakKafka(beheer, 'proef'))).not.toThrow();
    expect(() => clusterVan({} as never)).toThrow('op een andere plek');
  });
});
