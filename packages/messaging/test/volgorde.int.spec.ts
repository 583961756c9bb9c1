import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import type { Alarm } from '../src/index.js';
import { gezien, rijen, stand } from './proef/hulp.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';
import { Ruw } from './proef/ruw.js';

let regio: Proefregio;
let hub: Instantie;
let zorg: Ruw;
let gemeente: Ruw;
const alarmen: Alarm[] = [];

beforeAll(async () => {
  regio = await proefregio();
  hub = await regio.start('hub', { polling: 200, gatlimiet: 500, alarm: (a) => alarmen.push(a) });
  [zorg, gemeente] = await Promise.all([Ruw.als(regio, 'zorg'), Ruw.als(regio, 'gemeente')]);
}, 60_000);
afterAll(async () => {
  await Promise.all([zorg?.sluit(), gemeente?.sluit()]);
  await regio?.sluit();
}, 30_000);

/** A stream of one sender: gives its n-th message. */
function stroomVan(wie: Ruw, subject: string = randomUUID()) {
  const incarnatie = randomUUID();
  const bericht = (n: number, gedrag?: string, over: Record<string, string> = {}) =>
    wie.record({
      kenmerken: { subject, incarnatie, sequence: String(n), ...over },
      inhoud: { nummer: n, ...(gedrag ? { gedrag } : {}) },
    });
  return { subject, bericht };
}
const nummers = async (stroom: string) => (await gezien(hub, stroom)).map((g) => g.nummer);
const staat = async (stroom: string, n: number) =>
  (
    await rijen<{ stand: string; laatste_fout: string | null }>(
      hub,
      `select stand, laatste_fout from bus.binnengekomen where stroom = $1 and sequence = $2`,
      [stroom, n],
    )
  )[0];

describe('de volgorde in een stroom', () => {
  it('is die van sequence, hoe de berichten ook aankomen', async () => {
    const { subject, bericht } = stroomVan(zorg);
    const door_elkaar = [3, 5, 1, 4, 2];
    for (const n of door_elkaar) await zorg.stuur(bericht(n));
    await totdat(async () => (await nummers(subject)).length === 5);
    expect(await nummers(subject)).toEqual([1, 2, 3, 4, 5]);
  });

  it('wacht bij een gat, meldt het na de limiet een keer, en gaat verder als het bericht er is', async () => {
    const { subject, bericht } = stroomVan(zorg);
    const [een, twee, drie] = [bericht(1), bericht(2), bericht(3)];
    await zorg.stuur(een, drie);
    await totdat(() => alarmen.some((a) => a.soort === 'gat' && a.tekst.includes(subject)));
    expect(await nummers(subject)).toEqual([1]);
    expect((await stand(hub)).gaten).toBe(1);
    await zorg.stuur(twee);
    await totdat(async () => (await nummers(subject)).length === 3);
    expect(await nummers(subject)).toEqual([1, 2, 3]);
    expect((await stand(hub)).gaten).toBe(0);
    expect(alarmen.filter((a) => a.soort === 'gat' && a.tekst.includes(subject))).toHaveLength(1);
  });
});

describe('een bericht dat niet te verwerken is', () => {
  it('wordt met zijn stroom vastgehouden, zonder effect; een andere bron van hetzelfde onderwerp gaat door', async () => {
    const { subject, bericht } = stroomVan(zorg);
    const ander = stroomVan(gemeente, subject);
    await zorg.stuur(bericht(1), bericht(2, 'gif'), bericht(3));
    await totdat(async () => (await staat(subject, 2))?.stand === 'vastgehouden');
    await gemeente.stuur(ander.bericht(1));
    await totdat(async () => (await gezien(hub, subject)).some((g) => g.bron === regio.oin('gemeente')));
    const vanZorg = (await gezien(hub, subject)).filter((g) => g.bron === regio.oin('zorg'));
    expect(vanZorg.map((g) => g.nummer)).toEqual([1]);
    expect(
      await rijen(
        hub,
        `select vastgehouden_reden as r from bus.stroom where stroom = $1 and vastgehouden_op is not null`,
        [subject],
      ),
    ).toEqual([{ r: 'Error: dit bericht is niet te verwerken' }]);
    expect(alarmen.some((a) => a.soort === 'vastgehouden' && a.tekst.includes(subject))).toBe(true);
  });

  it('houdt honderden andere niet op', async () => {
    const gif = stroomVan(zorg);
    const anderen = Array.from({ length: 30 }, () => stroomVan(zorg));
    await zorg.stuur(
      gif.bericht(1, 'gif'),
      ...anderen.flatMap((s) => Array.from({ length: 10 }, (_, i) => s.bericht(i + 1))),
    );
    const bij = `select count(*)::int as n from proef.gezien where stroom = any($1)`;
    const alle = anderen.map((s) => s.subject);
    await totdat(async () => (await rijen<{ n: number }>(hub, bij, [alle]))[0]?.n === 300, {
      tijdslimiet: 40_000,
      omschrijving: 'alle andere',
    });
    expect((await staat(gif.subject, 1))?.stand).toBe('vastgehouden');
  }, 30_000);
});

describe('een bericht dat naar iets verwijst dat er nog niet is', () => {
  it('wacht daarop en werkt dan een keer', async () => {
    const { subject, bericht } = stroomVan(zorg);
    await zorg.stuur(bericht(1, 'wacht'), bericht(2));
    await totdat(async () => (await staat(subject, 1))?.laatste_fout === 'wacht op proef');
    expect(await nummers(subject)).toEqual([]);
    await rijen(hub, `insert into proef.referent values ($1)`, [subject]);
    await totdat(async () => (await nummers(subject)).length === 2);
    expect(await nummers(subject)).toEqual([1, 2]);
  });
});

describe('een type dat dit programma niet kent', () => {
  it('gaat terzijde zonder zijn stroom op te houden', async () => {
    const { subject, bericht } = stroomVan(zorg);
    const nieuw = {
      type: 'nl.weerthuis.proef.later.v2',
      dataschema: 'https://weerthuis.nl/schema/proef.later/v2/matching',
    };
    await zorg.stuur(bericht(1, undefined, nieuw), bericht(2));
    await totdat(async () => (await nummers(subject)).length === 1);
    expect((await staat(subject, 1))?.stand).toBe('terzijde');
  });

  it('houdt zijn stroom op als het begrepen moet worden', async () => {
    const { subject, bericht } = stroomVan(zorg);
    const moet = {
      type: 'nl.weerthuis.proef.later.v2',
      dataschema: 'https://weerthuis.nl/schema/proef.later/v2/matching',
      moetbegrepen: 'true',
    };
    await zorg.stuur(bericht(1, undefined, moet), bericht(2));
    await totdat(async () => (await staat(subject, 1))?.stand === 'vastgehouden');
    expect(await nummers(subject)).toEqual([]);
  });
});
