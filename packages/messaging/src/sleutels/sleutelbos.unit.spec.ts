import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { organisatiesleutel, Sleutelbos } from './sleutelbos.js';
import { Sleutelmap } from './sleutelmap.js';
import { geldigOp, leesVerklaring } from './verklaring.js';
import { publiekeSleutel, type Sleutelpaar } from './sleutelpaar.js';

const wie = { oin: '00000099020000010000', regio: 'hart-van-brabant' };
const DAG = 86_400_000;
const begin = Date.UTC(2026, 0, 1);
let pad: string;
let map: Sleutelmap;
let organisatie: Sleutelpaar;

beforeEach(async () => {
  pad = mkdtempSync(join(tmpdir(), 'sleutels-'));
  map = new Sleutelmap(pad);
  organisatie = (await organisatiesleutel(map, true)) as Sleutelpaar;
});
afterEach(() => rmSync(pad, { recursive: true }));

describe('de sleutelbos', () => {
  it('bewaart elke sleutel in een bestand dat alleen de eigenaar leest', async () => {
    await Sleutelbos.open(map, wie, begin);
    expect(statSync(pad).mode & 0o777).toBe(0o700);
    expect(readdirSync(pad)).toHaveLength(4);
    for (const naam of readdirSync(pad)) expect(statSync(join(pad, naam)).mode & 0o777).toBe(0o600);
  });

  it('geeft na heropenen dezelfde sleutels', async () => {
    const eerst = await Sleutelbos.open(map, wie, begin);
    const later = await Sleutelbos.open(map, wie, begin + DAG);
    expect(later.verklaringen).toEqual(eerst.verklaringen);
    expect(later.tekensleutel.kid).toBe(eerst.tekensleutel.kid);
  });

  it('vervangt de zegelsleutel na 30 dagen en vernietigt hem na 60', async () => {
    const bos = await Sleutelbos.open(map, wie, begin);
    const kids = () =>
      map.namen(`werk.${wie.regio}.verzegelen.`).map((n) => n.slice(`werk.${wie.regio}.verzegelen.`.length));
    const [oud] = kids() as [string];
    expect(await bos.ververs(begin + 29 * DAG)).toBe(false);
    expect(await bos.ververs(begin + 31 * DAG)).toBe(true);
    expect(bos.zegelsleutel(oud)).toBeDefined();
    await bos.ververs(begin + 61 * DAG);
    expect(bos.zegelsleutel(oud)).toBeUndefined();
    expect(kids()).not.toContain(oud);
  });

  it('doet over elke sleutel een verklaring die de organisatiesleutel tekende', async () => {
    const bos = await Sleutelbos.open(map, wie, begin);
    const sleutel = publiekeSleutel(organisatie.publiekJwk);
    const gelezen = await Promise.all(
      bos.verklaringen.map((jws) => leesVerklaring(jws, { ...wie, organisatie: sleutel })),
    );
    expect(gelezen.map((v) => v.doel).sort()).toEqual(['bus', 'tekenen', 'verzegelen']);
    for (const v of gelezen) {
      expect([geldigOp(v, begin - DAG), geldigOp(v, begin), geldigOp(v, begin + 400 * DAG)]).toEqual([
        false,
        true,
        false,
      ]);
      expect(geldigOp({ ...v, ingetrokken: begin / 1000 }, begin)).toBe(false);
    }
  });

  it('zegt wat er moet gebeuren als de organisatiesleutel er niet is', async () => {
    map.vernietig('organisatie');
    await expect(Sleutelbos.open(map, wie, begin)).rejects.toThrow('Geen organisatiesleutel in de sleutelmap');
  });
});
