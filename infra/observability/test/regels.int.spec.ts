import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Faalpuntnaam } from '@weerthuis/messaging';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import pg from 'pg';
import { nieuw, rijen, stand } from '../../../packages/messaging/test/proef/hulp.js';
import { proefregio, type Proefregio } from '../../../packages/messaging/test/proef/opstelling.js';
import { Ruw } from '../../../packages/messaging/test/proef/ruw.js';
import { gaatAf, leesMetingen, leesRegels, type Meetwaarde } from './regels.js';

let regio: Proefregio;
let hub: Instantie;
let zorg: Ruw;
/** Another process that holds the lock of the relay and sends nothing. */
let slot: pg.Client;
/** While this is set, the reader of the hub does not come further. */
let leesstop: Promise<void> | undefined;

beforeAll(async () => {
  regio = await proefregio();
  slot = new pg.Client({ connectionString: regio.config('hub').databaseUrl });
  await slot.connect();
  await slot.query(`select pg_advisory_lock(hashtext('weerthuis.relais'), hashtext($1))`, [regio.profiel.regio]);
  const faalpunt = (naam: Faalpuntnaam) => (naam === 'na-lezen-voor-inbox' ? leesstop : undefined);
  hub = await regio.start('hub', { gatlimiet: 200, polling: 200, faalpunt });
  zorg = await Ruw.als(regio, 'zorg');
}, 60_000);
afterAll(async () => {
  await slot?.end();
  await zorg?.sluit();
  await regio?.sluit();
}, 30_000);

/** As Prometheus scrapes: what answers is `up`, what does not is not. */
async function schraap(url: string): Promise<Meetwaarde[]> {
  const up = (waarde: number): Meetwaarde => ({ naam: 'up', labels: { job: 'weerthuis', instance: url }, waarde });
  try {
    const antwoord = await fetch(`${url}/metrics`);
    return [...leesMetingen(await antwoord.text()), up(antwoord.ok ? 1 : 0)];
  } catch {
    return [up(0)];
  }
}
const regels = leesRegels();
const af = async (url = hub.url): Promise<string[]> => {
  const metingen = await schraap(url);
  return regels.filter((r) => gaatAf(r.expr, metingen).length > 0).map((r) => r.alert);
};
/** A state that calls for an alarm, where it is not at the hub; gives what ends it. */
interface Toestand {
  url?: string;
  eindig?: () => Promise<unknown>;
}
const sql = (tekst: string, ...waarden: unknown[]) => rijen(hub, tekst, waarden);
const bericht = (n: number, inhoud: object, over: object = {}) =>
  zorg.record({ kenmerken: { sequence: String(n), ...over }, inhoud: { nummer: n, ...inhoud } });
const wachtStand = (naam: 'wacht' | 'vastgehouden' | 'quarantaine' | 'terzijde' | 'gaten', n: number) =>
  totdat(async () => (await stand(hub))[naam] === n, { omschrijving: naam });
const laatLos = () => sql(`update bus.binnengekomen set stand = 'verworpen' where stand <> 'verwerkt'`);

const uitgaand = (waar: string) => async () =>
  (await sql(`select 1 from bus.uitgaand where soort = 'in' and ${waar}`)).length > 0;

const TOESTANDEN: Record<string, () => Promise<Toestand>> = {
  async BusVerzendtTeLaat() {
    await totdat(uitgaand('verzonden_op is null'));
    await sql(`update bus.uitgaand set geplaatst_op = now() - interval '61 seconds'`);
    return { eindig: () => slot.query(`select pg_advisory_unlock_all()`) };
  },
  async BusOnbewezen() {
    await totdat(uitgaand('verzonden_op is not null'));
    await sql(`update bus.uitgaand set verzonden_op = now() - interval '3601 seconds' where verzonden_op is not null`);
    return { eindig: () => sql(`update bus.uitgaand set verzonden_op = now() where verzonden_op is not null`) };
  },
  async BusVastgehouden() {
    await zorg.stuur(bericht(1, { gedrag: 'gif' }));
    await wachtStand('vastgehouden', 1);
    return { eindig: laatLos };
  },
  async BusVerwerktTeLaat() {
    await zorg.stuur(bericht(1, { gedrag: 'wacht' }));
    await wachtStand('wacht', 1);
    await sql(`update bus.binnengekomen set ontvangen_op = now() - interval '61 seconds' where stand = 'wacht'`);
    return { eindig: laatLos };
  },
  async BusPostvakOngelezen() {
    let verder = () => {};
    leesstop = new Promise((klaar) => (verder = klaar));
    await zorg.stuur(bericht(1, {}));
    await totdat(async () =>
      (await schraap(hub.url)).some((m) => m.naam === 'weerthuis_bus_ongelezen' && m.waarde > 0),
    );
    const nu = Date.now;
    const klok = jest.spyOn(Date, 'now').mockImplementation(() => nu() + 62_000);
    return {
      async eindig() {
        klok.mockRestore();
        verder();
        leesstop = undefined;
      },
    };
  },
  async BusLeestNiet() {
    const kafka = { ...regio.config('centrum').kafka, wachtwoord: 'een ander' };
    return { url: (await regio.start('centrum', {}, [], { kafka })).url };
  },
  async InstantieWeg() {
    const weg = await regio.start('gemeente');
    await weg.sluit();
    return { url: weg.url };
  },
  async BusGat() {
    const subject = nieuw();
    await zorg.stuur(bericht(2, {}, { subject }));
    await wachtStand('gaten', 1);
    return {
      async eindig() {
        await laatLos();
        await sql(`update bus.stroom set gat_gemeld_op = null`);
      },
    };
  },
  async BusQuarantaine() {
    await zorg.stuur({ ...bericht(1, {}), waarde: Buffer.from('{}') });
    await wachtStand('quarantaine', 1);
    return { eindig: () => sql(`update bus.quarantaine set stand = 'verworpen'`) };
  },
  async BusAndereInhoud() {
    const id = randomUUID();
    const subject = nieuw();
    await zorg.stuur(bericht(1, {}, { id, subject }), bericht(1, { nummer: 9 }, { id, subject }));
    await wachtStand('quarantaine', 1);
    return { eindig: () => sql(`update bus.quarantaine set stand = 'verworpen'`) };
  },
  async BusTerzijde() {
    const type = 'nl.weerthuis.proef.onbekend.v1';
    await zorg.stuur(bericht(1, {}, { type, dataschema: 'https://weerthuis.nl/schema/proef.onbekend/v1/matching' }));
    await wachtStand('terzijde', 1);
    return { eindig: laatLos };
  },
  async BusVerschil() {
    await sql(
      `insert into bus.verschil (regio, partij, naam, kant, sleutel, hier) values ($1, $2, 'proef', 'houder', gen_random_uuid(), 'x')`,
      regio.profiel.regio,
      regio.oin('zorg'),
    );
    return { eindig: () => sql(`delete from bus.verschil`) };
  },
  async BusTeruggezet() {
    await sql(`update bus.instantie set stand = 'herstel'`);
    return { eindig: () => sql(`update bus.instantie set stand = 'gewoon'`) };
  },
  async BusWezen() {
    await sql(
      `insert into bus.wees (regio, kant, partij, feit, type, stroom, tijd) values ($1, 'hier', $2, gen_random_uuid(), 't', gen_random_uuid(), now())`,
      regio.profiel.regio,
      regio.oin('zorg'),
    );
    return { eindig: () => sql(`delete from bus.wees`) };
  },
  async BusOngemeten() {
    await sql(`alter table bus.quarantaine rename to quarantaine_weg`);
    return { eindig: () => sql(`alter table bus.quarantaine_weg rename to quarantaine`) };
  },
};

/** A counter does not go back. */
const BLIJFT = ['BusAndereInhoud'];

describe('elke alarmregel', () => {
  it('heeft hier een toestand', () => {
    expect(Object.keys(TOESTANDEN).sort()).toEqual(regels.map((r) => r.alert).sort());
  });

  it.each(Object.keys(TOESTANDEN))('%s gaat af in die toestand, en niet ervoor of erna', async (alert) => {
    expect(await af()).not.toContain(alert);
    const { url, eindig } = await TOESTANDEN[alert]!();
    await totdat(async () => (await af(url)).includes(alert), { omschrijving: `${alert} gaat af` });
    await eindig?.();
    if (!url && !BLIJFT.includes(alert))
      await totdat(async () => !(await af()).includes(alert), { omschrijving: `${alert} is voorbij` });
  });
});
