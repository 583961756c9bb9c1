import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { Herstel, type Alarm } from '../src/index.js';
import { ProefGebeurdGemeente, ProefGebeurdMatching } from './proef/feiten.js';
import { gezien, nieuw, rijen, stand, zend } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { bedien, leegPostvak, reservekopie } from './proef/terugzetten.js';

let regio: Proefregio;
const alarmen: { wie: string; a: Alarm }[] = [];
const start = (naam: string) =>
  regio.start(naam, { polling: 200, gatlimiet: 500, alarm: (a) => alarmen.push({ wie: naam, a }) });

beforeAll(async () => {
  regio = await proefregio();
}, 60_000);
afterAll(() => regio?.sluit(), 30_000);

const stuur = async (zorg: Instantie, stroom: string, ...nummers: number[]) => {
  for (const nummer of nummers)
    await zend(zorg, {
      stroom,
      aan: [
        { oin: regio.oin('hub'), view: ProefGebeurdMatching, gegevens: { nummer } },
        ...[
          { oin: regio.oin('gemeente'), view: ProefGebeurdGemeente, gegevens: { nummer }, verzegeld: { naam: 'Anna' } },
        ],
      ],
    });
};
const nummers = async (i: Instantie, stroom: string) => (await gezien(i, stroom)).map((g) => g.nummer);
const krijgt = (i: Instantie, stroom: string, verwacht: number[]) =>
  totdat(async () => JSON.stringify(await nummers(i, stroom)) === JSON.stringify(verwacht), {
    omschrijving: `${verwacht.join()} op ${stroom}`,
    tijdslimiet: 20_000,
  });
/** All that was sent to them has a receipt. */
const leeg = (i: Instantie, ...aan: string[]) =>
  totdat(async () => {
    const r = await rijen(i, `select 1 from bus.uitgaand u where ontvanger = any($1) limit 1`, [
      aan.map((naam) => regio.oin(naam)),
    ]);
    return r.length === 0;
  });
const herstelstand = (i: Instantie) => i.app.get(Herstel).stand();
const bevestig = (i: Instantie) =>
  bedien(i, (w) => i.app.get(Herstel).bevestig(w, 'teruggezet na een kapotte schijf, proef'));
/** Sequences of one source under which two facts came. */
const dubbel = (i: Instantie) =>
  rijen(
    i,
    `select bron, incarnatie, stroom, sequence from bus.binnengekomen
     group by 1, 2, 3, 4 having count(distinct feit) > 1`,
  );

/** The private part of the seal key in use is destroyed; the next start makes another. */
function vervangZegelsleutel(naam: string): void {
  const { sleutelmap } = regio.config(naam);
  for (const bestand of readdirSync(sleutelmap).filter((b) => b.includes('.verzegelen.'))) {
    const pad = join(sleutelmap, bestand);
    writeFileSync(pad, JSON.stringify({ ...(JSON.parse(readFileSync(pad, 'utf8')) as object), nbf: 1, exp: 2 }));
  }
}

describe('een ontvanger die naar een eerder moment is teruggezet', () => {
  it('leest vanzelf opnieuw wat zijn database mist, ook als hij zelf niets had gezonden', async () => {
    const [zorg, hub] = await Promise.all([start('zorg'), start('hub')]);
    const [oud, jong] = [nieuw(), nieuw()];
    await stuur(zorg, oud, 1, 2, 3);
    await krijgt(hub, oud, [1, 2, 3]);
    await hub.sluit();
    const zetTerug = await reservekopie(regio, 'hub');
    const later = await start('hub');
    await stuur(zorg, oud, 4, 5);
    await stuur(zorg, jong, 1, 2);
    await krijgt(later, oud, [1, 2, 3, 4, 5]);
    await krijgt(later, jong, [1, 2]);
    await later.sluit();
    await zetTerug();
    const terug = await start('hub');
    await krijgt(terug, oud, [1, 2, 3, 4, 5]);
    await krijgt(terug, jong, [1, 2]);
    await terug.sluit();
    await zorg.sluit();
  }, 90_000);

  it('zendt niets tot een mens het bevestigt, vraagt dan allen en is weer gelijk, ook als het postvak leeg is', async () => {
    const [zorg, gemeente] = await Promise.all([start('zorg'), start('gemeente')]);
    const [oud, jong] = [nieuw(), nieuw()];
    await stuur(zorg, oud, 1, 2);
    await krijgt(gemeente, oud, [1, 2]);
    await gemeente.sluit();
    const zetTerug = await reservekopie(regio, 'gemeente');
    const later = await start('gemeente');
    const voor = await herstelstand(later);
    await stuur(zorg, oud, 3, 4);
    await stuur(zorg, jong, 1);
    await krijgt(later, oud, [1, 2, 3, 4]);
    await krijgt(later, jong, [1]);
    await bedien(later, (w) => later.app.get(Herstel).vraagOpnieuw(w, regio.oin('zorg')));
    await totdat(async () => !(await rijen(later, `select 1 from bus.uitgaand where verzonden_op is null`)).length);
    const feiten = await gezien(later, oud);
    await later.sluit();
    await zetTerug();
    await leegPostvak(regio, 'gemeente');
    vervangZegelsleutel('gemeente');

    const terug = await start('gemeente');
    await totdat(async () => (await herstelstand(terug)).stand === 'herstel');
    expect(alarmen.some(({ wie, a }) => wie === 'gemeente' && a.soort === 'herstel')).toBe(true);
    expect((await herstelstand(terug)).incarnatie).not.toBe(voor.incarnatie);
    expect(
      await rijen(zorg, `select 1 from bus.binnengekomen where incarnatie = $1`, [
        (await herstelstand(terug)).incarnatie,
      ]),
    ).toEqual([]);
    await bevestig(terug);
    await krijgt(terug, oud, [1, 2, 3, 4]);
    await krijgt(terug, jong, [1]);
    expect(await herstelstand(terug)).toMatchObject({ stand: 'gewoon', vorige: voor.incarnatie, wezen: 0 });
    const nu = await gezien(terug, oud);
    expect(nu.map((g) => [g.feit, g.naam])).toEqual(feiten.map((g) => [g.feit, 'Anna']));
    await leeg(zorg, 'gemeente');
    await terug.sluit();
    await zorg.sluit();
  }, 90_000);
});

describe('een zender die naar een eerder moment is teruggezet', () => {
  it('krijgt een nieuwe incarnatie, gebruikt geen nummer twee keer, en wat hij verloor wordt bij beiden genoemd', async () => {
    const [zorg, eersteHub, gemeente] = await Promise.all([start('zorg'), start('hub'), start('gemeente')]);
    let hub = eersteHub;
    const [oud, verloren, nieuwe] = [nieuw(), nieuw(), nieuw()];
    await stuur(zorg, oud, 1, 2, 3);
    await Promise.all([krijgt(hub, oud, [1, 2, 3]), krijgt(gemeente, oud, [1, 2, 3]), leeg(zorg, 'hub', 'gemeente')]);
    await zorg.sluit();
    const zetTerug = await reservekopie(regio, 'zorg');
    const later = await start('zorg');
    await stuur(later, oud, 4, 5);
    await stuur(later, verloren, 1);
    await Promise.all([krijgt(hub, oud, [1, 2, 3, 4, 5]), krijgt(hub, verloren, [1]), krijgt(gemeente, verloren, [1])]);
    await krijgt(gemeente, oud, [1, 2, 3, 4, 5]);
    await leeg(later, 'hub', 'gemeente');
    await Promise.all([later.sluit(), hub.sluit()]);
    await zetTerug();
    const zetHubTerug = await reservekopie(regio, 'hub');
    hub = await start('hub');

    const terug = await start('zorg');
    await totdat(async () => (await herstelstand(terug)).stand === 'herstel');
    await stuur(terug, oud, 6);
    await stuur(terug, nieuwe, 1);
    const { incarnatie } = await herstelstand(terug);
    const verzonden = `select 1 from bus.uitgaand where incarnatie = $1 and verzonden_op is not null`;
    expect(await rijen(terug, verzonden, [incarnatie])).toEqual([]);
    expect(await rijen(hub, `select 1 from bus.binnengekomen where incarnatie = $1`, [incarnatie])).toEqual([]);

    await bevestig(terug);
    for (const i of [hub, gemeente]) {
      await krijgt(i, oud, [1, 2, 3, 4, 5, 6]);
      await krijgt(i, nieuwe, [1]);
      expect(await nummers(i, verloren)).toEqual([1]);
      await totdat(async () => (await herstelstand(i)).wezen === 3);
      const wezen = await bedien(i, (w) => i.app.get(Herstel).wezen(w.em));
      const nu = [...(await gezien(i, oud)).filter((g) => [4, 5].includes(g.nummer)), ...(await gezien(i, verloren))];
      expect(wezen.map((x) => x.feit).sort()).toEqual(nu.map((g) => g.feit).sort());
      expect(wezen.every((x) => x.kant === 'hier' && x.partij === regio.oin('zorg'))).toBe(true);
      expect(await dubbel(i)).toEqual([]);
    }
    await totdat(async () => (await herstelstand(terug)).wezen === 6);
    const daar = await bedien(terug, (w) => terug.app.get(Herstel).wezen(w.em));
    expect([...new Set(daar.map((x) => x.kant))]).toEqual(['daar']);
    expect(daar.filter((x) => x.partij === regio.oin('hub'))).toHaveLength(3);

    const eerste = daar[0]!.id;
    await bedien(terug, (w) => terug.app.get(Herstel).bevestigWees(w, eerste, 'opnieuw ingevoerd door de afdeling'));
    expect((await herstelstand(terug)).wezen).toBe(5);
    await expect(bedien(terug, (w) => terug.app.get(Herstel).bevestigWees(w, eerste, 'nog eens'))).rejects.toThrow(
      'wees-onbekend',
    );
    await leeg(terug, 'hub', 'gemeente');
    for (const i of [terug, hub, gemeente])
      expect(await stand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0, gaten: 0 });

    await terug.sluit();
    const weer = await start('zorg');
    await stuur(weer, oud, 7);
    await krijgt(hub, oud, [1, 2, 3, 4, 5, 6, 7]);
    expect(await herstelstand(weer)).toMatchObject({ stand: 'gewoon', incarnatie });

    // The hub in its turn is put back to before it heard of any of this, and its mailbox holds nothing any more.
    await leeg(weer, 'hub', 'gemeente');
    await hub.sluit();
    await zetHubTerug();
    await leegPostvak(regio, 'hub');
    hub = await start('hub');
    await totdat(async () => (await herstelstand(hub)).stand === 'herstel');
    expect(await nummers(hub, oud)).toEqual([1, 2, 3, 4, 5]);
    await bevestig(hub);
    await krijgt(hub, oud, [1, 2, 3, 4, 5, 6, 7]);
    await krijgt(hub, nieuwe, [1]);
    await totdat(async () => (await herstelstand(hub)).wezen === 3, { omschrijving: 'dezelfde wezen' });
    expect(await dubbel(hub)).toEqual([]);
    await leeg(weer, 'hub', 'gemeente');
  }, 180_000);
});
