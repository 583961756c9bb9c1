import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { laatToe, meldAan } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

interface Voorgesteld {
  casus: Uuid;
  naar?: { partij: string; gemeente: string };
  uitleg: string[];
}

async function zoekt(profiel: object): Promise<Uuid> {
  const { casus } = await meldAan(spel, {}, profiel);
  await laatToe(spel, casus);
  return casus;
}

const voorstelVoor = async (casus: Uuid): Promise<Voorgesteld | undefined> =>
  ((await spel.lees('/zoekvoorstel')).mensen as Voorgesteld[]).find((m) => m.casus === casus);

describe('een voorstel wie voor wie zoekt', () => {
  let casus: Uuid;
  beforeAll(async () => {
    casus = await zoekt({ gewensteGemeenten: ['GM0766'] });
    await zoekt({ gewensteGemeenten: ['GM0855'] });
  }, 60_000);

  it('komt uit de afspraken van de regio, met bewijs, en zegt waarom', async () => {
    const v = await spel.lees('/zoekvoorstel');
    expect(v).toMatchObject({ bewezen: true, waarde: v.bovengrens });
    expect(v.mensen).toHaveLength(2);
    expect(v.grenzen.map((g: { id: string }) => g.id)).toContain('contingent tiwos-kwartaal');
    const m = (await voorstelVoor(casus))!;
    expect(m.naar).toMatchObject({ partij: spel.regio.oin('casade'), gemeente: 'GM0766' });
    expect(m.uitleg[0]).toMatch(/^Casade in Dongen zoekt, \d+ punten\.$/);
  });

  it('noemt niemand voor wie al iemand zoekt, en daarna niet weer dezelfde partij', async () => {
    const { partij: aan, gemeente } = (await voorstelVoor(casus))!.naar!;
    const zoekopdracht = await spel.doe('/zoekopdrachten', { casus, aan, gemeente });
    expect(await voorstelVoor(casus)).toBeUndefined();
    await spel.zeg('casade', casus, ZoekopdrachtBeantwoordMatching, {
      zoekopdracht,
      antwoord: 'niet-mogelijk',
      reden: 'geen-woning-binnen-termijn',
    });
    const weer = (await voorstelVoor(casus))!;
    expect(weer.naar?.partij).not.toBe(aan);
  });
});
