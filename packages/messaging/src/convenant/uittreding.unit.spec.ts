import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesProfiel } from '@weerthuis/domain';
import { maakOntwikkelConvenant, partijSleutelmap } from './maak-ontwikkel-convenant.js';
import { leesUittredingen, uittredingPad, verklaarUittreding } from './uittreding.js';

const profiel = leesProfiel(JSON.parse(readFileSync(new URL('../../../../regio/breda.json', import.meta.url), 'utf8')));
const [een, twee] = profiel.partijen.map((p) => p.oin) as [string, string];
const { regio } = profiel;
let map: string;
let pad: string;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'uittreding-'));
  pad = await maakOntwikkelConvenant(profiel, map);
});
afterAll(() => rmSync(map, { recursive: true }));

describe('een uittreding', () => {
  it('geldt vanaf haar datum, voor wie haar ondertekende', async () => {
    expect(await leesUittredingen(pad, new Date())).toEqual([]);
    await verklaarUittreding(pad, partijSleutelmap(map, een), { oin: een, regio, per: '2027-01-01T00:00:00Z' });
    expect(await leesUittredingen(pad, new Date('2026-12-31T23:59:59Z'))).toEqual([]);
    expect(await leesUittredingen(pad, new Date('2027-01-01T00:00:00Z'))).toEqual([een]);
  });

  it('kan een ander niet voor een partij doen', async () => {
    copyFileSync(uittredingPad(pad, regio, een), uittredingPad(pad, regio, twee));
    await expect(leesUittredingen(pad, new Date())).rejects.toThrow('niet door haar ondertekend');
    rmSync(uittredingPad(pad, regio, twee));
    await verklaarUittreding(pad, partijSleutelmap(map, een), { oin: twee, regio, per: '2026-01-01T00:00:00Z' });
    await expect(leesUittredingen(pad, new Date())).rejects.toThrow('niet door haar ondertekend');
    rmSync(uittredingPad(pad, regio, twee));
  });

  it('kan niet zonder de sleutel van de organisatie', async () => {
    await expect(
      verklaarUittreding(pad, join(map, 'leeg'), { oin: twee, regio, per: '2026-01-01T00:00:00Z' }),
    ).rejects.toThrow('geen organisatiesleutel');
  });
});
