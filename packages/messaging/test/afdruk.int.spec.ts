import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { Afdrukken, Bus, type Afdrukbron, type Alarm } from '../src/index.js';
import { mensen, vraag, type Mensen } from './proef/beheerder.js';
import { ProefGebeurdMatching } from './proef/feiten.js';
import { nieuw, rijen, stand } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';

let regio: Proefregio;
let wie: Mensen;
let zorg: Instantie;
let hub: Instantie;
let tokens: { zorg: string; hub: string };
const alarmen: Record<'zorg' | 'hub', Alarm[]> = { zorg: [], hub: [] };

/** What zorg owns and the hub learns of by its facts: the last number of each stream. */
const bron = (kant: Afdrukbron['kant'], tabel: string): Afdrukbron => ({
  naam: 'proef',
  kant,
  rijen: async (em) =>
    (
      await em.query<{ stroom: string; nummer: number }[]>(
        `select stroom, max(nummer) as nummer from ${tabel} where stroom is not null group by stroom`,
      )
    ).map(({ stroom, nummer }) => ({ sleutel: stroom, stroom, velden: { nummer } })),
});

beforeAll(async () => {
  regio = await proefregio();
  wie = await mensen(regio);
  const start = (naam: 'zorg' | 'hub') =>
    regio.start(naam, { polling: 300, alarm: (a) => alarmen[naam].push(a) }, [], wie.oidc(naam));
  [zorg, hub] = await Promise.all([start('zorg'), start('hub')]);
  await rijen(zorg, `create table proef.eigen (stroom uuid primary key, nummer int not null)`);
  zorg.app.get(Afdrukken).registreer(bron('eigenaar', 'proef.eigen'));
  hub.app.get(Afdrukken).registreer(bron('houder', 'proef.gezien'));
  tokens = { zorg: await wie.token('zorg'), hub: await wie.token('hub') };
}, 60_000);
afterAll(async () => {
  await regio?.sluit();
  await wie?.sluit();
}, 30_000);

/** State and fact in one unit of work. */
const zet = (stroom: string, nummer: number, gedrag?: string) =>
  zorg.app
    .get(Werkplaats)
    .voer({ door: systeemUitvoerder(regio.oin('zorg'), 'proef'), handeling: 'proef.zetten' }, async (w) => {
      await w.em.query(
        `insert into proef.eigen values ($1, $2) on conflict (stroom) do update set nummer = excluded.nummer`,
        [stroom, nummer],
      );
      const gegevens = { nummer, ...(gedrag ? { gedrag } : {}) };
      await zorg.app
        .get(Bus)
        .zend(w, { stroom, aan: [{ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens }] });
    });
const rust = async (...stromen: string[]) => {
  for (const s of stromen) await zorg.app.get(Bus).wachtVerwerkt(s, 20_000);
};
interface Stand {
  afdrukken: { partij: string; naam: string; kant: string; aantal: number; gelijk?: boolean; op: string }[];
  verschillen: { id: string; naam: string; sleutel: string; kant: string; hier?: string; daar?: string }[];
}
const bij = async (naam: 'zorg' | 'hub') =>
  (await vraag<Stand>(naam === 'zorg' ? zorg : hub, tokens[naam], 'vergelijk')).uit;
const verschillen = async (naam: 'zorg' | 'hub') => (await bij(naam)).verschillen.map((v) => `${v.naam} ${v.sleutel}`);

/** One comparison between the two, to its end: asked at the hub, which holds copies. */
async function vergelijk(): Promise<void> {
  const voor = await rijen<{ nu: string }>(hub, 'select now()::text as nu');
  expect((await vraag(hub, tokens.hub, 'vergelijk', { partij: regio.oin('zorg') })).status).toBe(201);
  const klaar = `select naam, gelijk from bus.afdruk where kant = 'houder' and partij = $1 and op >= $2::timestamptz`;
  await totdat(async () => (await rijen<object>(hub, klaar, [regio.oin('zorg'), voor[0]!.nu])).length === 2, {
    omschrijving: 'de afdrukken van zorg',
  });
  // All that this set going: requests for rows, the rows, and what was said about them.
  for (let keer = 0; keer < 3; keer++)
    for (const [i, ander] of [
      [hub, zorg],
      [zorg, hub],
    ] as const) {
      const { oin } = ander.diensten.config;
      await i.app
        .get(Bus)
        .wachtVerwerkt(i.app.get(Bus).naamStroom('afdruk'), 20_000)
        .catch((fout: Error) => {
          if (fout.message.includes(oin)) throw fout;
        });
    }
}

describe('twee partijen die hetzelfde hebben', () => {
  it('vinden geen verschil, en weten dat', async () => {
    const stromen = Array.from({ length: 40 }, nieuw);
    for (const s of stromen) await zet(s, 1);
    for (const s of stromen.slice(0, 10)) await zet(s, 2);
    await rust(...stromen);
    await vergelijk();
    const { afdrukken } = await bij('hub');
    const vanZorg = afdrukken.filter((a) => a.partij === regio.oin('zorg') && a.kant === 'houder');
    expect(vanZorg.map((a) => [a.naam, a.aantal, a.gelijk])).toEqual([
      ['feiten', 40, true],
      ['proef', 40, true],
    ]);
    expect([await verschillen('hub'), await verschillen('zorg')]).toEqual([[], []]);
  });

  it('vinden ook onder verkeer geen verschil: wat onderweg is, telt niet', async () => {
    const stromen = Array.from({ length: 20 }, nieuw);
    let door = true;
    const verkeer = (async () => {
      for (let n = 1; door; n++) for (const s of stromen) if (door) await zet(s, n);
    })();
    for (let keer = 0; keer < 4; keer++) {
      await vraag(hub, tokens.hub, 'vergelijk', { partij: regio.oin('zorg') });
      await vraag(zorg, tokens.zorg, 'vergelijk', { partij: regio.oin('hub') });
      const tot = Date.now() + 400;
      await totdat(() => Date.now() > tot);
    }
    door = false;
    await verkeer;
    await rust(...stromen);
    await vergelijk();
    expect([await verschillen('hub'), await verschillen('zorg')]).toEqual([[], []]);
    expect(await rijen(hub, 'select * from bus.verschil')).toEqual([]);
  });
});

describe('een rij die buiten de app om veranderde', () => {
  const gevonden = async (naam: string, sleutel: string) => {
    await vergelijk();
    await totdat(async () => (await verschillen('zorg')).length > 0, { omschrijving: 'ook bij de eigenaar' });
    expect([await verschillen('hub'), await verschillen('zorg')]).toEqual([
      [`${naam} ${sleutel}`],
      [`${naam} ${sleutel}`],
    ]);
  };
  const weerGelijk = async () => {
    await vergelijk();
    await totdat(async () => (await verschillen('zorg')).length === 0, { omschrijving: 'gesloten bij de eigenaar' });
    expect(await verschillen('hub')).toEqual([]);
  };

  it('bij wie de kopie heeft, wordt in een keer gevonden en bij beide genoemd, en sluit als zij weer gelijk is', async () => {
    const stroom = nieuw();
    await zet(stroom, 1);
    await rust(stroom);
    await rijen(hub, `update proef.gezien set nummer = 99 where stroom = $1`, [stroom]);
    await gevonden('proef', stroom);
    expect((await stand(hub)).verschillen).toBe(1);
    for (const naam of ['hub', 'zorg'] as const)
      expect(alarmen[naam].filter((a) => a.soort === 'verschil' && a.tekst.includes(stroom))).toHaveLength(1);
    const [hier] = (await bij('hub')).verschillen;
    const [daar] = (await bij('zorg')).verschillen;
    expect([hier?.kant, hier?.hier, hier?.daar]).toEqual(['houder', daar?.daar, daar?.hier]);
    await rijen(hub, `update proef.gezien set nummer = 1 where stroom = $1`, [stroom]);
    await weerGelijk();
  });

  it('bij de eigenaar, of aan een van beide kanten verdwenen, wordt ook gevonden', async () => {
    const stroom = nieuw();
    await zet(stroom, 1);
    await rust(stroom);
    await rijen(zorg, `update proef.eigen set nummer = 7 where stroom = $1`, [stroom]);
    await gevonden('proef', stroom);
    await rijen(zorg, `delete from proef.eigen where stroom = $1`, [stroom]);
    await gevonden('proef', stroom);
    expect((await bij('hub')).verschillen[0]).not.toHaveProperty('daar');
    await rijen(zorg, `insert into proef.eigen values ($1, 1)`, [stroom]);
    await rijen(hub, `delete from proef.gezien where stroom = $1`, [stroom]);
    await gevonden('proef', stroom);
    expect((await bij('hub')).verschillen[0]).not.toHaveProperty('hier');
    await rijen(hub, `insert into proef.gezien (stroom, nummer) values ($1, 1)`, [stroom]);
    await weerGelijk();
  });

  it('in de inbox zelf is een verschil in feiten, met de stroom erbij', async () => {
    const stroom = nieuw();
    await zet(stroom, 1);
    await zet(stroom, 2);
    await rust(stroom);
    const [weg] = await rijen<object>(hub, `select * from bus.binnengekomen where stroom = $1 and sequence = 1`, [
      stroom,
    ]);
    await rijen(hub, `delete from bus.binnengekomen where stroom = $1 and sequence = 1`, [stroom]);
    await gevonden('feiten', stroom);
    await rijen(
      hub,
      `insert into bus.binnengekomen overriding system value select * from jsonb_populate_record(null::bus.binnengekomen, $1)`,
      [JSON.stringify(weg)],
    );
    await weerGelijk();
  });

  it('kan een mens met een reden afhandelen, en komt terug zolang zij er is', async () => {
    const stroom = nieuw();
    await zet(stroom, 1);
    await rust(stroom);
    await rijen(hub, `update proef.gezien set nummer = 99 where stroom = $1`, [stroom]);
    await gevonden('proef', stroom);
    const { id } = (await bij('hub')).verschillen[0]!;
    expect((await vraag(hub, tokens.hub, `verschillen/${id}/afhandelen`, {})).status).toBe(400);
    const reden = 'wij passen het aan';
    expect((await vraag(hub, tokens.hub, `verschillen/${id}/afhandelen`, { reden })).status).toBe(201);
    expect((await vraag(hub, tokens.hub, `verschillen/${id}/afhandelen`, { reden })).status).toBe(404);
    expect(await verschillen('hub')).toEqual([]);
    await gevonden('proef', stroom);
    await rijen(hub, `update proef.gezien set nummer = 1 where stroom = $1`, [stroom]);
    await weerGelijk();
  });
});

describe('een bericht dat nog niet verwerkt is', () => {
  it('is geen verschil zolang het vast staat, en wel als het verworpen is', async () => {
    const stroom = nieuw();
    await zet(stroom, 1);
    await rust(stroom);
    await zet(stroom, 2, 'gif');
    await totdat(async () => (await stand(hub)).vastgehouden === 1);
    await vergelijk();
    expect([await verschillen('hub'), await verschillen('zorg')]).toEqual([[], []]);
    const [{ volg } = { volg: '' }] = (await vraag<{ volg: string }[]>(hub, tokens.hub, 'berichten')).uit;
    await vraag(hub, tokens.hub, `berichten/${volg}/verwerp`, { reden: 'proef van verwerpen' });
    await rust(stroom);
    await vergelijk();
    await totdat(async () => (await verschillen('zorg')).length > 0);
    expect(await verschillen('hub')).toEqual([`proef ${stroom}`]);
  });
});
