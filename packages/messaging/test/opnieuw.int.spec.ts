import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { Herstel, type Alarm } from '../src/index.js';
import { ProefVrijgave } from './proef/app.js';
import {
  ProefAfgeslotenGemeente,
  ProefGebeurdGemeente,
  ProefGebeurdMatching,
  ProefVrijgegevenGemeente,
} from './proef/feiten.js';
import { gezien, nieuw, rijen, stand, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';
import { bedien } from './proef/terugzetten.js';

let regio: Proefregio;
let zorg: Instantie;
let hub: Instantie;
let gemeente: Instantie;
const alarmen: Record<'zorg' | 'hub', Alarm[]> = { zorg: [], hub: [] };

beforeAll(async () => {
  regio = await proefregio();
  const vlot = { polling: 200, gatlimiet: 300 };
  [zorg, hub, gemeente] = await Promise.all([
    regio.start('zorg', { ...vlot, afleverlimiet: 1000, alarm: (a) => alarmen.zorg.push(a) }),
    regio.start('hub', { ...vlot, alarm: (a) => alarmen.hub.push(a) }),
    regio.start('gemeente', { ...vlot, herzendlimiet: 500 }, [ProefVrijgave]),
  ]);
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const aanHub = (nummer: number) => ({ oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } });
const stuur = (stroom: string, ...nummers: number[]) =>
  nummers.reduce<Promise<unknown>>(
    (na, n) => na.then(() => zend(zorg, { stroom, aan: [aanHub(n)] })),
    Promise.resolve(),
  );
const nummers = async (stroom: string) => (await gezien(hub, stroom)).map((g) => g.nummer);
const uitgaand = (stroom: string) =>
  rijen<{ sequence: string }>(zorg, `select sequence from bus.uitgaand where stroom = $1 order by seq`, [stroom]);

/** From now on the bus of this party believes of these sequences of a stream that they were sent. */
async function laatVallen(wie: Instantie, stroom: string, ...sequences: number[]): Promise<void> {
  const naam = `val_${stroom.replaceAll('-', '')}`;
  await rijen(
    wie,
    `create function proef.${naam}() returns trigger language plpgsql as $$ begin
       if new.stroom = '${stroom}' and new.soort = 'in' and new.sequence in (${sequences.join()}) then new.verzonden_op := now(); end if;
       return new; end $$`,
  );
  await rijen(
    wie,
    `create trigger ${naam} before insert on bus.uitgaand for each row execute function proef.${naam}()`,
  );
}
const vangOp = async (stroom: string) => {
  const naam = `val_${stroom.replaceAll('-', '')}`;
  await rijen(zorg, `drop trigger ${naam} on bus.uitgaand`);
};

describe('een bericht dat onderweg verloren ging', () => {
  it('wordt vanzelf opnieuw gevraagd en gezonden, en werkt een keer', async () => {
    const stroom = nieuw();
    await laatVallen(zorg, stroom, 2);
    await stuur(stroom, 1, 2, 3);
    await totdat(async () => (await nummers(stroom)).length === 3);
    expect(await nummers(stroom)).toEqual([1, 2, 3]);
    await totdat(async () => (await uitgaand(stroom)).length === 0);
    expect((await stand(hub)).gaten).toBe(0);
    const gevraagd = `select 1 from bus.binnengekomen where bron = $1 and type = 'nl.weerthuis.opnieuw.gevraagd.v1'`;
    await totdat(async () => (await rijen(zorg, gevraagd, [regio.oin('hub')])).length > 0);
  }, 30_000);

  it('komt uit het archief onder een nieuw id als de uitgaande rij er niet meer is', async () => {
    const stroom = nieuw();
    await laatVallen(zorg, stroom, 2, 4);
    await stuur(stroom, 1, 2, 3, 4, 5);
    await rijen(zorg, `delete from bus.uitgaand where stroom = $1 and sequence in (2, 4) and soort = 'in'`, [stroom]);
    await vangOp(stroom);
    await totdat(async () => (await nummers(stroom)).length === 5);
    expect(await nummers(stroom)).toEqual([1, 2, 3, 4, 5]);
    const feiten = (await gezien(hub, stroom)).map((g) => g.feit);
    const verzonden = await rijen<{ feit: string }>(zorg, `select feit from bus.feit where stroom = $1 order by tijd`, [
      stroom,
    ]);
    expect(feiten).toEqual(verzonden.map((r) => r.feit));
  }, 30_000);

  it('laat de stroom doorgaan als de bron het niet meer heeft, met een bericht op die plaats dat dat zegt', async () => {
    const stroom = nieuw();
    await laatVallen(zorg, stroom, 2);
    await stuur(stroom, 1, 2, 3);
    await rijen(zorg, `delete from bus.uitgaand where stroom = $1 and sequence = 2 and soort = 'in'`, [stroom]);
    await rijen(zorg, `delete from bus.archief where stroom = $1 and sequence = 2`, [stroom]);
    await vangOp(stroom);
    await totdat(async () => (await nummers(stroom)).length === 2);
    expect(await nummers(stroom)).toEqual([1, 3]);
    const [plek] = await rijen<{ type: string }>(
      hub,
      `select type from bus.binnengekomen where stroom = $1 and sequence = 2`,
      [stroom],
    );
    expect(plek?.type).toBe('nl.weerthuis.stroom.overgeslagen.v1');
  }, 30_000);
});

describe('een bericht dat verloren ging met niets erna', () => {
  it('gaat nog eens als zijn ontvanger wel later iets bevestigt', async () => {
    const stroom = nieuw();
    const meld = (op: string, n: number) => zend(gemeente, { stroom: op, aan: [aanHub(n)] });
    await laatVallen(gemeente, stroom, 2);
    await meld(stroom, 1);
    await meld(stroom, 2);
    await totdat(async () => (await nummers(stroom)).length === 1);
    await totdat(async () => {
      await meld(nieuw(), 1);
      return (await nummers(stroom)).length === 2;
    });
    expect(await nummers(stroom)).toEqual([1, 2]);
  }, 30_000);

  it('gaat ook als zijn ontvanger sindsdien niets bevestigde: een klopt aan, en het bewijs daarvan haalt de rest', async () => {
    const stromen = [nieuw(), nieuw(), nieuw()];
    const open = `select 1 from bus.uitgaand where soort = 'in' and ontvanger = $1`;
    await totdat(async () => (await rijen(gemeente, open, [regio.oin('hub')])).length === 0);
    for (const stroom of stromen) await laatVallen(gemeente, stroom, 1);
    for (const stroom of stromen) await zend(gemeente, { stroom, aan: [aanHub(1)] });
    // The receipt of something else that was under way comes in just after.
    await zend(gemeente, { stroom: nieuw(), aan: [aanHub(1)] });
    const gehoord = () => Promise.all(stromen.map(nummers));
    await totdat(async () => (await gehoord()).flat().length === 3, { tijdslimiet: 20_000 });
    expect(await gehoord()).toEqual([[1], [1], [1]]);
  }, 30_000);
});

describe('opnieuw zenden', () => {
  it('verdubbelt geen effect, ook niet als een stroom geheel opnieuw wordt gevraagd, en wordt weer bevestigd', async () => {
    const stroom = nieuw();
    await stuur(stroom, 1, 2, 3);
    await totdat(async () => (await uitgaand(stroom)).length === 0);
    await bedien(hub, (w) => hub.app.get(Herstel).vraagOpnieuw(w, regio.oin('zorg'), stroom));
    const opnieuw = () =>
      rijen<{ n: number }>(
        hub,
        `select count(*)::int as n from bus.binnengekomen where stroom = $1 and stand = 'verwerkt' and sequence = 3`,
        [stroom],
      );
    await totdat(async () => (await opnieuw())[0]?.n === 2);
    expect(await nummers(stroom)).toEqual([1, 2, 3]);
    await totdat(async () => (await uitgaand(stroom)).length === 0, { omschrijving: 'een nieuw bewijs' });
  }, 30_000);

  it('is geen dekmantel: hetzelfde id met andere inhoud blijft een alarm en verandert niets', async () => {
    const stroom = nieuw();
    await stuur(stroom, 1);
    await totdat(async () => (await nummers(stroom)).length === 1);
    const [had] = await rijen<{ id: string; feit: string; incarnatie: string }>(
      hub,
      `select id, feit, incarnatie from bus.binnengekomen where stroom = $1`,
      [stroom],
    );
    const ruw = await Ruw.als(regio, 'zorg');
    await ruw.stuur(ruw.record({ kenmerken: { ...had, subject: stroom, sequence: '1' }, inhoud: { nummer: 666 } }));
    await totdat(() => alarmen.hub.some((a) => a.soort === 'andere-inhoud' && a.tekst.includes(had!.id)));
    expect(await nummers(stroom)).toEqual([1]);
    await ruw.sluit();
  }, 30_000);

  it('vindt van een onbekende partij de weigering, en van zichzelf', async () => {
    for (const wie of ['00000009999999999999', regio.oin('hub')])
      await expect(bedien(hub, (w) => hub.app.get(Herstel).vraagOpnieuw(w, wie))).rejects.toThrow('partij-onbekend');
  });
});

describe('wat een partij bewaart om opnieuw te zenden', () => {
  const aanGemeente = (view: typeof ProefGebeurdGemeente, nummer: number) => ({
    ...{ oin: regio.oin('gemeente'), view, gegevens: { nummer }, verzegeld: { naam: 'Anna Proef' } },
  });

  it('is wat de ontvanger mocht lezen, het verzegelde deel erbij, en niets van de bus zelf', async () => {
    const stroom = nieuw();
    await zend(zorg, { stroom, aan: [aanHub(1), aanGemeente(ProefGebeurdGemeente, 1)] });
    const bewaard = await rijen(
      zorg,
      `select ontvanger, sequence::int, inhoud, verzegeld from bus.archief where stroom = $1 order by verzegeld is null desc`,
      [stroom],
    );
    expect(bewaard).toEqual([
      { ontvanger: regio.oin('hub'), sequence: 1, inhoud: { nummer: 1 }, verzegeld: null },
      { ontvanger: regio.oin('gemeente'), sequence: 1, inhoud: { nummer: 1 }, verzegeld: { naam: 'Anna Proef' } },
    ]);
    expect(await rijen(zorg, `select type from bus.archief where type !~ '^nl.weerthuis.proef'`)).toEqual([]);
  });

  it('vergeet wat vrijgegeven was zodra het wordt afgesloten, en zendt het nooit meer', async () => {
    const stroom = nieuw();
    await zend(zorg, { stroom, aan: [aanGemeente(ProefVrijgegevenGemeente, 1)] });
    await zend(zorg, { stroom, aan: [aanGemeente(ProefGebeurdGemeente, 2)] });
    const sluit = { oin: regio.oin('gemeente'), view: ProefAfgeslotenGemeente, gegevens: { nummer: 3 } };
    await zend(zorg, { stroom, aan: [sluit] });
    expect(
      await rijen(
        zorg,
        `select sequence::int, inhoud is null and verzegeld is null as leeg from bus.archief where stroom = $1 order by 1`,
        [stroom],
      ),
    ).toEqual([
      { sequence: 1, leeg: true },
      { sequence: 2, leeg: false },
      { sequence: 3, leeg: false },
    ]);
    await totdat(async () => (await uitgaand(stroom)).length === 0);
    await bedien(gemeente, (w) => gemeente.app.get(Herstel).vraagOpnieuw(w, regio.oin('zorg'), stroom));
    const plek = () =>
      rijen<{ type: string }>(
        gemeente,
        `select type from bus.binnengekomen where stroom = $1 and stand = 'verwerkt' order by volg offset 3`,
        [stroom],
      );
    await totdat(async () => (await plek()).length === 3);
    expect((await plek()).map((r) => r.type)).toEqual([
      'nl.weerthuis.stroom.overgeslagen.v1',
      'nl.weerthuis.proef.gebeurd.v1',
      'nl.weerthuis.proef.afgesloten.v1',
    ]);
    expect((await gezien(gemeente, stroom)).map((g) => g.nummer)).toEqual([1, 2, 3]);
  }, 30_000);
});

describe('wat onbevestigd onder een oude zegelsleutel ligt', () => {
  it('wordt uit het archief opnieuw verzegeld, op dezelfde plaats en onder een nieuw id', async () => {
    const stroom = nieuw();
    const aan = { oin: regio.oin('centrum'), view: ProefGebeurdGemeente, gegevens: { nummer: 1 } };
    const feit = await zend(zorg, { stroom, aan: [{ ...aan, verzegeld: { naam: 'Anna' } }] });
    const rij = async () =>
      (
        await rijen<{ id: string; feit: string; sequence: number; zegelsleutel: string }>(
          zorg,
          `select id, feit, sequence::int, zegelsleutel from bus.uitgaand where stroom = $1 and soort = 'in'`,
          [stroom],
        )
      )[0];
    const eerst = (await rij())!;
    await rijen(zorg, `update bus.uitgaand set zegelsleutel = 'vernietigd' where id = $1`, [eerst.id]);
    const nu = await totdat(async () => {
      const r = await rij();
      return r && r.id !== eerst.id ? r : undefined;
    });
    expect(nu).toEqual({ id: nu.id, feit, sequence: 1, zegelsleutel: eerst.zegelsleutel });
  }, 30_000);
});

describe('een ontvanger die niets bevestigt', () => {
  it('wordt na de termijn gemeld, met naam en aantal', async () => {
    const stroom = nieuw();
    const aan = { oin: regio.oin('centrum'), view: ProefGebeurdGemeente, gegevens: { nummer: 1 } };
    await zend(zorg, { stroom, aan: [{ ...aan, verzegeld: { naam: 'Anna' } }] });
    const melding = await totdat(() =>
      alarmen.zorg.find((a) => a.soort === 'niet-afgeleverd' && a.tekst.includes('centrum')),
    );
    expect(melding.tekst).toMatch(new RegExp(`^centrum \\(${regio.oin('centrum')}\\) bevestigde \\d+ berichten niet`));
  }, 30_000);
});
