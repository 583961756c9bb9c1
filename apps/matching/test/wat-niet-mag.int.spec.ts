import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AanbodIngetrokkenMatching,
  AanmeldingIngetrokkenMatching,
  AkkoordGegevenMatching,
  IndicatieVastgesteldMatching,
} from '@weerthuis/contracts';
import { plusDagen, type Uuid } from '@weerthuis/domain';
import { DataSource } from 'typeorm';
import { antwoord, biedAan, kandidaat, laatToe, meldAan, vandaag, type Vraag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

const startOp = () => plusDagen(vandaag(spel), 30);
const draagVoor = (aanbod: Uuid, kandidaten: Uuid[], anders: object = {}) =>
  spel.vraag('POST', '/voordrachten', { aanbod, kandidaten, startOp: startOp(), ...anders });
const staatVan = async (voordracht: Uuid) => {
  const v = await spel.lees(`/voordrachten/${voordracht}`);
  return [v.stand, ...v.kandidaatstellingen.map((k: { stand: string }) => k.stand)];
};

describe('een aanmelding die niet klopt', () => {
  it('wordt niet toegelaten voor zij volledig is', async () => {
    const { casus } = await meldAan(spel, { wet: 'wlz' });
    const nee = await spel.vraag('POST', `/aanmeldingen/${casus}/toelating`, { besluit: 'toegelaten' });
    expect(nee).toMatchObject({ status: 422, body: { code: 'aanmelding-onvolledig' } });
    expect(await spel.lees(`/aanmeldingen/${casus}`)).toMatchObject({
      stand: 'ingediend',
      ontbreekt: ['indicatie-verwijzing-ontbreekt'],
    });
    await spel.doe(`/aanmeldingen/${casus}/toelating`, { besluit: 'aanvulling' });
    expect(await spel.hoort('traverse', casus, 'toelating.besloten')).toMatchObject({
      besluit: 'aanvulling',
      gronden: ['indicatie-verwijzing-ontbreekt'],
    });
  });

  it('is dubbel als dezelfde persoonssleutel al open staat: beide partijen horen het, niets over de ander, en niet plaatsbaar', async () => {
    const sleutel = `k1.${'a'.repeat(43)}`;
    const { casus: een, lid } = await meldAan(spel);
    const metSleutel = async (casus: Uuid, wie: Uuid) => {
      const { CasusPersoonssleutelGemeldMatching } = await import('@weerthuis/contracts');
      await spel.zeg('tilburg', casus, CasusPersoonssleutelGemeldMatching, { lid: wie, sleutel });
    };
    await metSleutel(een, lid);
    const { casus: twee, lid: lid2 } = await meldAan(spel);
    await metSleutel(twee, lid2);
    expect(await spel.hoort('traverse', een, 'casus.dubbel-gemeld')).toEqual({ lid });
    expect(await spel.hoort('tilburg', twee, 'casus.dubbel-gemeld')).toEqual({ lid: lid2 });
    await laatToe(spel, twee);
    const { aanbod } = await biedAan(spel);
    expect(await draagVoor(aanbod, [twee])).toMatchObject({ status: 409, body: { code: 'kandidaat-niet-plaatsbaar' } });
    await spel.zeg('traverse', een, AanmeldingIngetrokkenMatching, { reden: 'dubbel' });
    expect(await spel.hoort('traverse', twee, 'casus.dubbel-opgelost')).toEqual({ lid: lid2 });
    expect((await draagVoor(aanbod, [twee])).status).toBe(201);
  });
});

describe('een besluit dat wordt herroepen', () => {
  it('laat de eigenaar van wat erop rustte zeggen of dat standhoudt; er valt niets vanzelf om', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel);
    const { body } = await draagVoor(aanbod, [casus]);
    const zeg = (stand: string) => spel.zeg('tilburg', casus, IndicatieVastgesteldMatching, { stand, wet: 'wmo' });
    await zeg('afgegeven');
    expect(await spel.lees(`/besluiten?casus=${casus}`)).toEqual([]);
    await zeg('afgewezen');
    expect(await spel.lees(`/besluiten?casus=${casus}`)).toMatchObject([
      { soort: 'houdt-stand', waarover: ['geen-indicatie'], stand: 'gevraagd' },
    ]);
    expect((await staatVan((body as { id: Uuid }).id))[1]).toBe('gevraagd');
  });
});

describe('een tweede voordracht', () => {
  it('voor dezelfde woning wordt geweigerd met de datum tot wanneer', async () => {
    const { aanbod } = await biedAan(spel);
    const [a, b] = [await kandidaat(spel), await kandidaat(spel)];
    expect((await draagVoor(aanbod, [a.casus])).status).toBe(201);
    const tweede = await draagVoor(aanbod, [b.casus]);
    expect(tweede).toMatchObject({
      status: 409,
      body: { code: 'voordracht-al-open', title: 'Voor deze woning loopt al een voordracht.' },
    });
    expect(await spel.lees(`/kandidaten/${b.casus}`)).toMatchObject({ stand: 'op-de-lijst' });
  });

  it('voor dezelfde kandidaat wordt geweigerd, ook als twee coördinatoren tegelijk op de knop drukken', async () => {
    const { casus } = await kandidaat(spel);
    const woningen = await Promise.all(Array.from({ length: 6 }, () => biedAan(spel)));
    const uit = await Promise.all(woningen.map(({ aanbod }) => draagVoor(aanbod, [casus])));
    expect(uit.map((u) => u.status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const rijen = await spel.hub.app
      .get(DataSource)
      .query(`SELECT 1 FROM matching.kandidaatstelling WHERE casus = $1 AND stand = 'gevraagd'`, [casus]);
    expect(rijen).toHaveLength(1);
  });

  it('voor dezelfde woning lukt er één als velen tegelijk drukken', async () => {
    const { aanbod } = await biedAan(spel);
    const wie = await Promise.all(Array.from({ length: 4 }, () => kandidaat(spel)));
    const uit = await Promise.all(wie.map(({ casus }) => draagVoor(aanbod, [casus])));
    expect(uit.map((u) => u.status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('kan niet afwijken van een harde regel zonder reden', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel, { rekenhuurCent: 90_000 });
    expect(await draagVoor(aanbod, [casus])).toMatchObject({
      status: 409,
      body: { code: 'kandidaat-past-niet', regel: 'te-duur' },
    });
    const { status, body } = await draagVoor(aanbod, [casus], {
      afwijking: { reden: 'De corporatie verlaagt de huur voor deze kandidaat.' },
    });
    expect(status).toBe(201);
    expect(await spel.lees(`/voordrachten/${body.id}`)).toMatchObject({ afwijking: { regels: ['te-duur'] } });
  });
});

describe('een antwoord', () => {
  it('van een corporatie die niet gevraagd is krijgt te-laat en verandert niets', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel);
    const id = await spel.doe('/voordrachten', { aanbod, kandidaten: [casus], startOp: startOp() });
    const q = await spel.hoort<Vraag>('tiwos', casus, 'akkoord.gevraagd');
    const voor = await spel.lees(`/voordrachten/${id}`);
    const { verzoek, kandidaatstelling, versie } = q;
    await spel.zeg('casade', casus, AkkoordGegevenMatching, {
      verzoek,
      voordracht: id,
      kandidaatstelling,
      versie,
      ronde: 1,
      rol: 'corporatie',
      antwoord: 'ja',
    });
    expect(await spel.hoort('casade', casus, 'antwoord.te-laat')).toEqual({ verzoek, waarom: 'vervallen' });
    expect(await spel.lees(`/voordrachten/${id}`)).toEqual(voor);
  });

  it('nee maakt de woning meteen vrij voor de reserve, en de reden van zorg of geld bereikt de corporatie niet', async () => {
    const [a, b] = [await kandidaat(spel), await kandidaat(spel)];
    const { aanbod } = await biedAan(spel);
    const id = await spel.doe('/voordrachten', { aanbod, kandidaten: [a.casus, b.casus], startOp: startOp() });
    await antwoord(spel, a.casus, 'vestiging', 1, 'nee');
    expect(await staatVan(id)).toEqual(['open', 'vervallen', 'gevraagd']);
    expect(await spel.hoort('tiwos', a.casus, 'voordracht.vervallen')).toMatchObject({ reden: 'gaat-niet-door' });
    expect(await spel.lees(`/kandidaten/${a.casus}`)).toMatchObject({ stand: 'op-de-lijst' });
    await antwoord(spel, b.casus, 'persoon', 1, 'nee');
    expect(await staatVan(id)).toEqual(['vervallen', 'vervallen', 'geweigerd']);
    expect(await spel.lees(`/aanbod/${aanbod}`)).toMatchObject({ stand: 'beschikbaar' });
  });

  it('dat uitblijft is geen reactie, een feit op zich', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod } = await biedAan(spel);
    const id = await spel.doe('/voordrachten', { aanbod, kandidaten: [casus], startOp: plusDagen(vandaag(spel), 60) });
    const { antwoordVoor } = await spel.hoort<Vraag>('tiwos', casus, 'akkoord.gevraagd');
    const gezet = await spel.vraag('PUT', '/klok', { nu: `${plusDagen(antwoordVoor, 1)}T08:00:00.000Z` }, 'beheerder');
    expect(gezet.status).toBe(200);
    await spel.hoort('traverse', casus, 'voordracht.vervallen', (f) => f['reden'] === 'geen-reactie');
    expect(await staatVan(id)).toEqual(['vervallen', 'geen-reactie']);
  });
});

describe('een woning die wordt ingetrokken', () => {
  it('vervalt voor iedereen, ook na aangenomen, en de taken worden teruggedraaid', async () => {
    const { casus } = await kandidaat(spel);
    const { aanbod, eenheid } = await biedAan(spel);
    const id = await spel.doe('/voordrachten', { aanbod, kandidaten: [casus], startOp: startOp() });
    for (const rol of ['herkomst', 'vestiging', 'persoon', 'corporatie', 'hoofdbegeleider'])
      await antwoord(spel, casus, rol, 1, 'ja');
    for (const rol of ['corporatie', 'persoon']) await antwoord(spel, casus, rol, 2, 'ja');
    expect(await staatVan(id)).toEqual(['aangenomen', 'definitief-akkoord']);
    await spel.zeg('tiwos', eenheid, AanbodIngetrokkenMatching, { aanbod, reden: 'brand' });
    expect(await staatVan(id)).toEqual(['vervallen', 'vervallen']);
    for (const partij of ['traverse', 'tilburg', 'oisterwijk'] as const)
      expect(await spel.hoort(partij, casus, 'voordracht.vervallen')).toMatchObject({ reden: 'woning-ingetrokken' });
    await spel.hoort('oisterwijk', casus, 'taak.stand-gewijzigd', (f) => f['stand'] === 'vervallen');
    expect(await spel.lees(`/kandidaten/${casus}`)).toMatchObject({ stand: 'op-de-lijst' });
    expect(await spel.lees(`/plaatsingen?casus=${casus}`)).toMatchObject([{ stand: 'afgebroken', knelpunten: [] }]);
  });
});

describe('wat elkaar kruist', () => {
  it('eindigt hetzelfde, of de woning nu net voor, net na of tegelijk met het laatste ja wordt ingetrokken', async () => {
    const voor = await Promise.all(
      [1, 2, 3].map(async () => ({ ...(await kandidaat(spel)), ...(await biedAan(spel)) })),
    );
    const ronde = async ({ casus, aanbod, eenheid }: (typeof voor)[number]): Promise<Uuid> => {
      const id = await spel.doe('/voordrachten', { aanbod, kandidaten: [casus], startOp: startOp() });
      for (const rol of ['herkomst', 'persoon', 'corporatie', 'hoofdbegeleider'])
        await antwoord(spel, casus, rol, 1, 'ja');
      const weg = () => spel.zeg('tiwos', eenheid, AanbodIngetrokkenMatching, { aanbod, reden: 'brand' });
      await Promise.all([antwoord(spel, casus, 'vestiging', 1, 'ja'), weg()]);
      return id;
    };
    for (const een of voor) {
      const id = await ronde(een);
      expect(await staatVan(id)).toEqual(['vervallen', 'vervallen']);
      expect(await spel.lees(`/kandidaten/${een.casus}`)).toMatchObject({ stand: 'op-de-lijst' });
      for (const plaatsing of await spel.lees(`/plaatsingen?casus=${een.casus}`))
        expect(plaatsing.stand).toBe('afgebroken');
      await spel.hoort('oisterwijk', een.casus, 'voordracht.vervallen');
      const oisterwijk = await spel.alle<{ reden?: string }>('oisterwijk', een.casus, 'voordracht.vervallen');
      expect(oisterwijk.map((f) => f.reden)).toEqual(['woning-ingetrokken']);
    }
  });
});

describe('het matchingspunt', () => {
  it('heeft nergens een kolom voor wie iemand is', async () => {
    const kolommen: { column_name: string }[] = await spel.hub.app
      .get(DataSource)
      .query(`SELECT column_name FROM information_schema.columns WHERE table_schema = 'matching'`);
    expect(kolommen.filter((k) => /bsn|naam|geboorte|telefoon|mail/.test(k.column_name))).toEqual([]);
  });

  it('houdt na dit alles niets vast op de bus', async () => {
    expect(await spel.vastgehouden()).toMatchObject({ vastgehouden: 0 });
  });
});
