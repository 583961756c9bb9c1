import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CapaciteitGemeldMatching,
  DekkingGemeldMatching,
  DraagkrachtVastgesteldMatching,
  ZoekopdrachtBeantwoordMatching,
} from '@weerthuis/contracts';
import { Bus } from '@weerthuis/messaging';
import { plusDagen, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import { antwoord, biedAan, kandidaat, vandaag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

const naar = async (dag: string): Promise<void> => {
  const gezet = await spel.vraag('PUT', '/klok', { nu: `${dag}T16:30:00.000Z` }, 'beheerder');
  if (gezet.status !== 200) throw new Error(JSON.stringify(gezet.body));
};

describe('zoeken voor een persoon', () => {
  it('vraagt een corporatie om een woning, zonder te zeggen voor wie, en vindt haar bij de persoon terug', async () => {
    const { casus } = await kandidaat(spel);
    const aan = spel.regio.oin('tiwos');
    const zoekopdracht = await spel.doe('/zoekopdrachten', { casus, aan, gemeente: 'GM0824' });
    const gevraagd = await spel.hoort('tiwos', casus, 'zoekopdracht.gegeven');
    expect(gevraagd).toMatchObject({ zoekopdracht, gemeente: 'GM0824', profiel: { kamers: 2, huisdieren: false } });
    await spel.zeg('tiwos', casus, ZoekopdrachtBeantwoordMatching, { zoekopdracht, antwoord: 'aanvaard' });
    const { aanbod } = await biedAan(spel, {}, { zoekopdracht });
    expect(await spel.lees(`/zoekopdrachten?casus=${casus}`)).toMatchObject([
      { zoekopdracht, stand: 'woning-gevonden', aanbod },
    ]);
    expect((await spel.lees(`/kandidaten/${casus}/mogelijkheden`)).map((m: { aanbod: Uuid }) => m.aanbod)).toContain(
      aanbod,
    );
  });

  it('geeft door wat is doorgegeven, zegt af wat niet meer hoeft, en zoekt niet in een kring', async () => {
    const { casus } = await kandidaat(spel);
    const [aan, doorgegevenAan] = [spel.regio.oin('tilburg'), spel.regio.oin('tiwos')];
    const zoekopdracht = await spel.doe('/zoekopdrachten', { casus, aan, gemeente: 'GM0855' });
    await spel.zeg('tilburg', casus, ZoekopdrachtBeantwoordMatching, {
      zoekopdracht,
      antwoord: 'doorgegeven',
      doorgegevenAan,
    });
    const vervolg = await spel.hoort('tiwos', casus, 'zoekopdracht.gegeven');
    expect(await spel.lees(`/zoekopdrachten?casus=${casus}&stand=uitgezet`)).toMatchObject([
      { zoekopdracht: vervolg['zoekopdracht'], vervolgVan: zoekopdracht, partij: doorgegevenAan },
    ]);
    await spel.zeg('tiwos', casus, ZoekopdrachtBeantwoordMatching, {
      zoekopdracht: vervolg['zoekopdracht'],
      antwoord: 'doorgegeven',
      doorgegevenAan: aan,
    });
    expect(await spel.lees(`/zoekopdrachten?casus=${casus}&stand=niet-mogelijk`)).toHaveLength(1);
  });

  it('geeft geen zoekopdracht aan wie geen woning kan leveren', async () => {
    const { casus } = await kandidaat(spel);
    const nee = await spel.vraag('POST', '/zoekopdrachten', {
      casus,
      aan: spel.regio.oin('traverse'),
      gemeente: 'GM0824',
    });
    expect(nee).toMatchObject({ status: 422, body: { code: 'partij-past-niet' } });
  });
});

describe('de wachtrij van een coördinatiepunt', () => {
  it('bevat alleen wat in zijn gemeenten speelt', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel);
    const bij = async (lijst: string, punt: string): Promise<Uuid[]> =>
      (await spel.lees(`/${lijst}?coordinatiepunt=${punt}`)).map(
        (rij: { casus?: Uuid; aanbod?: Uuid }) => rij.casus ?? rij.aanbod,
      );
    for (const lijst of ['kandidaten', 'aanmeldingen']) {
      expect(await bij(lijst, 'matchingspunt')).toContain(casus);
      expect(await bij(lijst, 'elders')).toEqual([]);
    }
    expect(await bij('aanbod', 'matchingspunt')).toContain(aanbod);
    expect(await bij('aanbod', 'elders')).toEqual([]);
  });
});

describe('de shortlist', () => {
  it('rekent met wat gemeente en zorg als laatste zeiden', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel, { buurt: 'BU08240202' });
    const nu = vandaag(spel);
    const grens = {
      buurt: 'BU08240202',
      ruimte: 1,
      niveau: 'beperkt',
      bron: 'wijkteam',
      peildatum: nu,
      herzienOp: plusDagen(nu, 180),
    };
    await spel.zeg(
      'oisterwijk',
      spel.regio.instantie('oisterwijk').app.get(Bus).naamStroom('draagkracht'),
      DraagkrachtVastgesteldMatching,
      grens,
    );
    const capaciteit = { gemeente: 'GM0824', plekken: 0, vanaf: nu };
    await spel.zeg(
      'ribw-brabant',
      spel.regio.instantie('ribw-brabant').app.get(Bus).naamStroom('capaciteit'),
      CapaciteitGemeldMatching,
      capaciteit,
    );
    const lijst = await spel.lees(`/aanbod/${aanbod}/shortlist`);
    const { past, redenen } = lijst.find((p: { casus: Uuid }) => p.casus === casus);
    expect(past).toBe(false);
    expect(redenen).toContainEqual(
      expect.objectContaining({
        code: 'buurt-ruimte',
        ja: true,
        waarden: expect.objectContaining({ ruimte: 1, bron: 'wijkteam' }),
      }),
    );
    expect(redenen).toContainEqual(expect.objectContaining({ code: 'zorgaanbieder-vol', ja: false }));
  });
});

describe('de tijd', () => {
  it('mag alleen de beheerder verzetten, en alleen vooruit', async () => {
    const morgen = `${plusDagen(vandaag(spel), 1)}T10:00:00.000Z`;
    expect((await spel.vraag('PUT', '/klok', { nu: morgen }, 'coordinator')).status).toBe(403);
    expect(await spel.vraag('PUT', '/klok', { nu: '2020-01-01T00:00:00.000Z' }, 'beheerder')).toMatchObject({
      status: 422,
      body: { code: 'klok-niet-terug' },
    });
  });

  it('herinnert aan een taak die stilstaat, meldt haar na de termijn hoger, en herhaalt een knelpunt waar niemand iets aan doet', async () => {
    const { casus, lid } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel);
    const startOp = plusWerkdagen(vandaag(spel), 40);
    await spel.doe('/voordrachten', {
      aanbod,
      kandidaten: [casus],
      startOp,
      afwijking: { reden: 'De begeleiding maakt een plek vrij.' },
    });
    for (const rol of ['corporatie', 'hoofdbegeleider', 'persoon', 'herkomst', 'vestiging'])
      await antwoord(spel, casus, rol, 1, 'ja');
    const { plaatsing } = await spel.hoort<{ plaatsing: Uuid }>('tiwos', casus, 'voordracht.voorlopig-akkoord');
    for (const rol of ['corporatie', 'persoon']) await antwoord(spel, casus, rol, 2, 'ja');
    const perioden = [{ van: plusDagen(startOp, 40) }];
    await spel.zeg('oisterwijk', casus, DekkingGemeldMatching, {
      plaatsing,
      lid,
      lijn: 'inkomen',
      stand: 'gedekt',
      perioden,
    });
    const gat = (f: Record<string, unknown>): boolean => f['lijn'] === 'inkomen';
    const { knelpunt, uiterlijk } = await spel.hoort<{ knelpunt: Uuid; uiterlijk: string; lijn: string }>(
      'oisterwijk',
      casus,
      'knelpunt.gemeld',
      gat as never,
    );
    await naar(plusWerkdagen(vandaag(spel), 3));
    await spel.hoort(
      'tiwos',
      casus,
      'taak.geescaleerd',
      (f: { trap: number; werkdagenTeLaat: number }) => f.trap === 1 && f.werkdagenTeLaat === 0,
    );
    await spel.klokBij();
    await naar(uiterlijk);
    await spel.hoort(
      'oisterwijk',
      casus,
      'knelpunt.gemeld',
      (f) => f['knelpunt'] === knelpunt && (f['uiterlijk'] as string) > uiterlijk,
    );
    await spel.klokBij();
    await naar(plusWerkdagen(vandaag(spel), 20));
    await spel.hoort(
      'tiwos',
      casus,
      'taak.geescaleerd',
      (f: { trap: number; werkdagenTeLaat: number }) => f.trap === 2 && f.werkdagenTeLaat > 0,
    );
    expect(await spel.lees('/knelpunten')).toContainEqual(
      expect.objectContaining({ knelpunt, trap: expect.any(Number) }),
    );
  });
});
