import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { metVerbinding, totdat, vrijePoort } from '@weerthuis/testkit';
import kafkajs from 'kafkajs';
import { topics, type Alarm } from '../src/index.js';
import { maakKafka } from '../src/vervoer/kafka-client.js';
import { ProefDubbel, ProefLater } from './proef/app.js';
import { ProefGebeurdMatching, ProefOngelezenMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, stand, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';

let regio: Proefregio;
let zorg: Instantie;

beforeAll(async () => {
  regio = await proefregio();
  zorg = await regio.start('zorg');
});
afterAll(() => regio?.sluit());

const aanHub = (nummer: number) => ({ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } });

describe('een instantie', () => {
  it('start ook als de broker onbereikbaar is, werkt door, en verzendt later alles', async () => {
    const poort = await vrijePoort();
    const los = await regio.start('gemeente', {}, [], {
      kafka: { ...regio.config('gemeente').kafka, brokers: [`127.0.0.1:${poort}`] },
    });
    const stroom = nieuw();
    for (const n of [1, 2, 3]) await zend(los, { stroom, aan: [aanHub(n)] });
    expect((await fetch(`${los.url}/health/ready`)).status).toBe(503);
    await los.sluit();
    const [vast, hub] = await Promise.all([regio.start('gemeente'), regio.start('hub')]);
    await totdat(async () => (await gezien(hub, stroom)).length === 3, { tijdslimiet: 20_000 });
    await totdat(async () => (await fetch(`${vast.url}/health/ready`)).status === 200, { tijdslimiet: 20_000 });
    await Promise.all([vast.sluit(), hub.sluit()]);
  });

  it('behandelt na een nieuwe versie wat zij eerst terzijde legde', async () => {
    const hub = await regio.start('hub');
    const stroom = nieuw();
    await zend(zorg, {
      stroom,
      aan: [{ oin: regio.oin('hub'), view: ProefOngelezenMatching, gegevens: { nummer: 1 } }],
    });
    await zend(zorg, { stroom, aan: [aanHub(2)] });
    await totdat(async () => (await gezien(hub, stroom)).length === 1);
    expect((await stand(hub)).terzijde).toBe(1);
    await hub.sluit();
    const later = await regio.start('hub', {}, [ProefLater]);
    await totdat(async () => (await gezien(later, stroom)).length === 2);
    expect((await gezien(later, stroom)).map((g) => g.naam)).toEqual([null, 'later']);
    const gemeld = `select 1 from bus.versies where oin = $1 and gelezen ? 'nl.weerthuis.proef.ongelezen.v1'`;
    await totdat(async () => (await rijen(zorg, gemeld, [regio.oin('hub')])).length === 1);
    await later.sluit();
  });

  it('zegt in haar metingen hoe de bus ervoor staat', async () => {
    const tekst = await (await fetch(`${zorg.url}/metrics`)).text();
    expect(tekst).toMatch(/weerthuis_bus_uitgaand_oudste\{[^}]*\} \d/);
    expect(tekst).toMatch(/weerthuis_bus_vastgehouden\{[^}]*\} 0/);
  });

  it('start niet met een convenant dat een andere organisatiesleutel noemt dan is vastgelegd', async () => {
    const { databaseUrl } = regio.config('centrum');
    await (await regio.start('centrum')).sluit();
    await metVerbinding(databaseUrl, (db) =>
      db.query(`update bus.vingerafdruk set vingerafdruk = 'anders' where oin = $1`, [regio.oin('zorg')]),
    );
    await expect(regio.start('centrum')).rejects.toThrow('een andere organisatiesleutel');
  });

  it('start niet als de app twee handlers voor dezelfde view heeft', async () => {
    await expect(regio.start('hub', {}, [ProefLater, ProefDubbel])).rejects.toThrow('meer dan een handler');
  });

  it('leest weer verder nadat haar leesrecht weg was en terugkwam', async () => {
    const alarmen: Alarm[] = [];
    const hub = await regio.start('hub', { alarm: (a) => alarmen.push(a) });
    await totdat(async () => (await fetch(`${hub.url}/health/ready`)).status === 200);
    const admin = maakKafka({ brokers: regio.omgeving.brokers, ...regio.omgeving.beheer }, 'proef').admin();
    const {
      AclOperationTypes: Mag,
      AclPermissionTypes,
      AclResourceTypes: Soort,
      ResourcePatternTypes: Patroon,
    } = kafkajs;
    const recht = {
      principal: `User:${regio.config('hub').kafka.gebruiker}`,
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
      resourceType: Soort.TOPIC,
      resourceName: topics.in(regio.profiel.regio, regio.oin('hub')),
      operation: Mag.READ,
    };
    await admin.connect();
    try {
      await admin.deleteAcls({ filters: [{ ...recht, resourcePatternType: Patroon.LITERAL }] });
      await totdat(() => alarmen.some((a) => a.soort === 'verbinding'), { tijdslimiet: 20_000 });
      const stroom = nieuw();
      await zend(zorg, { stroom, aan: [aanHub(1)] });
      await admin.createAcls({ acl: [{ ...recht, resourcePatternType: Patroon.LITERAL }] });
      await totdat(async () => (await gezien(hub, stroom)).length === 1, { tijdslimiet: 20_000 });
    } finally {
      await admin.disconnect();
    }
  });
});
