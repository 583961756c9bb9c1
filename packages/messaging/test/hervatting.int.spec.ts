import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { metVerbinding, totdat } from '@weerthuis/testkit';
import { Herstel } from '../src/index.js';
import { ProefGebeurdMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { bedien, reservekopie } from './proef/terugzetten.js';

let regio: Proefregio;
const start = (naam: string) => regio.start(naam, { polling: 200, gatlimiet: 500 });

beforeAll(async () => {
  regio = await proefregio();
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const stuur = (zorg: Instantie, stroom: string, nummer: number) =>
  zend(zorg, { stroom, aan: [{ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } }] });
const krijgt = (i: Instantie, stroom: string, verwacht: number[]) =>
  totdat(async () => JSON.stringify((await gezien(i, stroom)).map((g) => g.nummer)) === JSON.stringify(verwacht), {
    omschrijving: `${verwacht.join()} op ${stroom}`,
    tijdslimiet: 20_000,
  });
const leeg = (i: Instantie) =>
  totdat(async () => {
    const wacht = `select 1 from bus.uitgaand where ontvanger = $1 limit 1`;
    return (await rijen(i, wacht, [regio.oin('hub')])).length === 0;
  });
const herstelstand = (i: Instantie) => i.app.get(Herstel).stand();

describe('een teruggezette zender', () => {
  it('noemt ook wat hij verloor op een stroom waarop hij onder het hervatten weer spreekt', async () => {
    const [zorg, hub] = await Promise.all([start('zorg'), start('hub')]);
    const [bekend, verloren] = [nieuw(), nieuw()];
    await stuur(zorg, bekend, 1);
    await krijgt(hub, bekend, [1]);
    await leeg(zorg);
    await zorg.sluit();
    const zetTerug = await reservekopie(regio, 'zorg');
    const later = await start('zorg');
    await stuur(later, verloren, 1);
    await stuur(later, verloren, 2);
    await krijgt(hub, verloren, [1, 2]);
    await leeg(later);
    await later.sluit();
    await zetTerug();

    const terug = await start('zorg');
    await totdat(async () => (await herstelstand(terug)).stand === 'herstel');
    await metVerbinding(regio.config('zorg').databaseUrl, async (db) => {
      await db.query('begin');
      await db.query(
        `insert into bus.teller (regio, incarnatie, ontvanger, stroom, stand) select regio, incarnatie, $1, $2, 0 from bus.instantie`,
        [regio.oin('hub'), bekend],
      );
      await bedien(terug, (w) => terug.app.get(Herstel).bevestig(w, 'teruggezet na een kapotte schijf, proef'));
      const wacht = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await totdat(async () => (await db.query(wacht)).rows.length > 0, { omschrijving: 'het hervatten wacht op ons' });
      await stuur(terug, verloren, 3);
      await db.query('rollback');
    });

    await krijgt(hub, verloren, [1, 2, 3]);
    await totdat(async () => (await herstelstand(hub)).wezen === 2, { omschrijving: 'beide verloren feiten genoemd' });
    const wezen = await bedien(hub, (w) => hub.app.get(Herstel).wezen(w.em));
    const oud = (await gezien(hub, verloren)).filter((g) => g.nummer < 3);
    expect(wezen.map((x) => x.feit).sort()).toEqual(oud.map((g) => g.feit).sort());
    await Promise.all([terug.sluit(), hub.sluit()]);
  }, 90_000);
});
