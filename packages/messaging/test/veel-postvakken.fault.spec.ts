import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesProfiel, type Oin, type Partij, type Regioprofiel } from '@weerthuis/domain';
import { startInstantie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { testOmgeving, totdat, wortel, type TestOmgeving } from '@weerthuis/testkit';
import type { Admin } from 'kafkajs';
import {
  bepaalVerschil,
  maakOntwikkelConvenant,
  partijSleutelmap,
  pasToe,
  planConvenant,
  topics,
  type Convenantplan,
} from '../src/index.js';
import { maakKafka } from '../src/vervoer/kafka-client.js';
import { proefApp } from './proef/app.js';
import { rijen } from './proef/hulp.js';
import type { Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';

/** At night as many organisations as a large province has; in every run a tenth. */
const PARTIJEN = process.env['NACHT'] ? 400 : 40;
const FEITEN = 5;
const TEGELIJK = 8;

let omgeving: TestOmgeving;
let map: string;
let profiel: Regioprofiel;
let plan: Convenantplan;
let admin: Admin;
let hub: Instantie;
let convenantPad: string;
const wachtwoord = randomBytes(12).toString('hex');

const beheer = () => ({ brokers: omgeving.brokers, ...omgeving.beheer });
const gebruiker = (oin: Oin) => `${profiel.regio}-${oin}`;

function grootProfiel(): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const voorbeeld = heel.partijen.find((p) => p.rol === 'zorg') as Partij;
  const vast = [
    { ...(heel.partijen.find((p) => p.rol === 'matching') as Partij), naam: 'hub' },
    { ...(heel.partijen.find((p) => p.gemeentecode === heel.centrumgemeente.waarde) as Partij), naam: 'centrum' },
  ];
  const zorg = Array.from({ length: PARTIJEN - vast.length }, (_, i) => ({
    ...voorbeeld,
    naam: `zorg-${i}`,
    titel: `Voorbeeldzorg ${i}`,
    oin: `00000099${String(i + 1).padStart(12, '0')}`,
  }));
  return { ...heel, regio: `veel-${randomBytes(4).toString('hex')}`, partijen: [...vast, ...zorg] };
}

const config = (naam: string): InstantieConfig => {
  const p = profiel.partijen.find((x) => x.naam === naam) as Partij;
  return {
    naam,
    rol: p.rol,
    oin: p.oin,
    regio: profiel.regio,
    poort: 0,
    databaseUrl: '',
    poolgrootte: 4,
    kafka: { brokers: omgeving.brokers, gebruiker: gebruiker(p.oin), wachtwoord },
    oidc: { issuer: 'http://127.0.0.1:1/oidc', audience: `urn:weerthuis:${naam}` },
    convenantPad,
    sleutelmap: partijSleutelmap(map, p.oin),
    ontwikkel: true,
    klokBeweegbaar: true,
    logniveau: 'warn',
    ontvangstInterval: 50,
  };
};
/** What a party of `Ruw` needs of a region. */
const alsRegio = (): Proefregio =>
  ({ profiel, config, oin: (naam: string) => config(naam).oin, omgeving }) as unknown as Proefregio;

/** Does something for all, a few at a time. */
async function voorElk<T>(lijst: T[], doe: (x: T) => Promise<void>): Promise<void> {
  const rij = [...lijst];
  const werker = async () => {
    for (let x = rij.shift(); x !== undefined; x = rij.shift()) await doe(x);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
}
const ms = (sinds: number) => `${Math.round(performance.now() - sinds)} ms`;
const zorg = () => profiel.partijen.filter((p) => p.rol === 'zorg');

beforeAll(async () => {
  omgeving = await testOmgeving();
  profiel = grootProfiel();
  plan = planConvenant(profiel, { gebruiker });
  map = mkdtempSync(join(tmpdir(), 'weerthuis-veel-'));
  convenantPad = await maakOntwikkelConvenant(profiel, map);
  admin = maakKafka(beheer(), 'proef-veel').admin();
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await hub?.sluit();
  await admin?.deleteTopics({ topics: plan.topics.map((t) => t.naam) });
  await pasToe(beheer(), planConvenant(profiel, { gebruiker, uitgetreden: profiel.partijen.map((p) => p.oin) }));
  await admin?.disconnect();
  rmSync(map, { recursive: true, force: true });
}, 120_000);

describe(`een hub met de postvakken van ${PARTIJEN} organisaties`, () => {
  it('krijgt topics, gebruikers, rechten en quota in een keer, en daarna is er geen verschil', async () => {
    const begin = performance.now();
    expect(await pasToe(beheer(), plan, { wachtwoord: () => wachtwoord })).toEqual([]);
    const toegepast = ms(begin);
    const kijk = performance.now();
    expect(await bepaalVerschil(beheer(), plan)).toEqual([]);
    console.log(`${PARTIJEN} organisaties: toepassen ${toegepast}, nog eens kijken ${ms(kijk)}`);
  }, 300_000);

  it('verwerkt van allen elk feit een keer en in volgorde, en bevestigt elk van hen', async () => {
    hub = await startInstantie(proefApp('matching'), {
      ...config('hub'),
      databaseUrl: await omgeving.databaseUrl('veel'),
    });
    const stromen = new Map<Oin, string>();
    const begin = performance.now();
    await voorElk(zorg(), async ({ naam, oin }) => {
      const subject = randomUUID();
      const incarnatie = randomUUID();
      stromen.set(oin, subject);
      const wie = await Ruw.als(alsRegio(), naam);
      const feiten = Array.from({ length: FEITEN }, (_, i) =>
        wie.record({ kenmerken: { subject, incarnatie, sequence: String(i + 1) }, inhoud: { nummer: i + 1 } }),
      );
      await wie.stuur(...feiten);
      await wie.sluit();
    });
    const verzonden = ms(begin);
    const lees = () =>
      rijen<{ bron: Oin; nummers: number[] }>(
        hub,
        `select bron, array_agg(nummer order by volg) as nummers from proef.gezien group by bron`,
      );
    const klaar = await totdat(
      async () => {
        const r = await lees();
        return r.length === zorg().length && r.every((x) => x.nummers.length >= FEITEN) ? r : undefined;
      },
      { tijdslimiet: 300_000, tussenpoos: 200 },
    );
    for (const r of klaar) expect(r.nummers).toEqual(Array.from({ length: FEITEN }, (_, i) => i + 1));
    console.log(`${zorg().length * FEITEN} feiten: verzonden in ${verzonden}, alle gezien na ${ms(begin)}`);

    const leeg = async (oin: Oin) =>
      (await admin.fetchTopicOffsets(topics.in(profiel.regio, oin))).every((p) => Number(p.high) < 2);
    // What the hub tells everybody when it starts, and the receipt.
    for (const { oin } of zorg())
      await totdat(async () => !(await leeg(oin)), { tijdslimiet: 60_000, omschrijving: oin });
    const open = `select 1 from bus.uitgaand where verzonden_op is null`;
    await totdat(async () => !(await rijen(hub, open)).length, { tijdslimiet: 60_000 });
  }, 600_000);

  it('ziet een feit van een van hen even snel als van een paar', async () => {
    const wie = await Ruw.als(alsRegio(), `zorg-${PARTIJEN - 10}`);
    const subject = randomUUID();
    await wie.stuur(wie.record());
    const begin = performance.now();
    await wie.stuur(wie.record({ kenmerken: { subject, sequence: '1' } }));
    await totdat(
      async () => (await rijen(hub, `select 1 from proef.gezien where stroom = $1`, [subject])).length === 1,
    );
    console.log(`een feit van een van ${PARTIJEN}: gezien na ${ms(begin)}`);
    expect(performance.now() - begin).toBeLessThan(5000);
    await wie.sluit();
  }, 60_000);

  it('houdt niets vast en legt niets terzijde', async () => {
    const [r] = await rijen<{ n: number }>(
      hub,
      `select (select count(*) from bus.binnengekomen where stand <> 'verwerkt') + (select count(*) from bus.quarantaine) as n`,
    );
    expect(Number(r?.n)).toBe(0);
  });
});
