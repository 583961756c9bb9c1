import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DekkingGemeldMatching,
  EvaluatieGehoudenMatching,
  HuurovereenkomstGeslotenMatching,
  IndicatieVastgesteldMatching,
  InschrijvingGemeldMatching,
  OmklapBeslotenMatching,
  PlekIngevuldMatching,
  PlekVrijgekomenMatching,
  SleutelUitgereiktMatching,
  TaakStandGemeldMatching,
  VerhuizingGemeldMatching,
} from '@weerthuis/contracts';
import { plusDagen, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import { antwoord, biedAan, laatToe, meldAan, vandaag, type Vraag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
let casus: Uuid, lid: Uuid, aanbod: Uuid, eenheid: Uuid, voordracht: Uuid, plaatsing: Uuid, startOp: string;

beforeAll(async () => {
  spel = await Spel.start();
  startOp = plusWerkdagen(vandaag(spel), 30);
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

interface Taak {
  taak: Uuid;
  soort: string;
  stand: string;
}
const standVan = async () => (await spel.lees(`/plaatsingen/${plaatsing}`)).stand;

describe('de rechte weg door het matchingspunt', () => {
  it('geeft een nummer, laat toe en zegt het aan aanmelder en gemeente van herkomst', async () => {
    ({ casus, lid } = await meldAan(spel));
    expect(await spel.hoort('tilburg', casus, 'casus.nummer-uitgegeven')).toEqual({
      casusnummer: expect.stringMatching(/^HVB-\d\d-\d{4}-[A-Z]$/),
    });
    await laatToe(spel, casus);
    expect(await spel.hoort('traverse', casus, 'toelating.besloten')).toMatchObject({
      besluit: 'toegelaten',
      gronden: [],
    });
    await spel.zeg('tilburg', casus, IndicatieVastgesteldMatching, {
      stand: 'afgegeven',
      wet: 'wmo',
      van: vandaag(spel),
      tot: plusDagen(startOp, 700),
    });
    expect(await spel.lees(`/kandidaten/${casus}`)).toMatchObject({
      stand: 'op-de-lijst',
      indicatie: { stand: 'afgegeven' },
    });
  });

  it('toont per woning wie past en waarom, en per persoon welke woning', async () => {
    ({ aanbod, eenheid } = await biedAan(spel));
    const [eerste] = await spel.lees(`/aanbod/${aanbod}/shortlist`);
    expect(eerste).toMatchObject({ casus, past: true });
    expect(eerste.redenen).toContainEqual(expect.objectContaining({ code: 'wachttijd', ja: true }));
    expect((await spel.lees(`/kandidaten/${casus}/mogelijkheden`))[0]).toMatchObject({ aanbod, past: true });
  });

  it('draagt voor en vraagt vijf rollen, de corporatie zonder naam en zonder zorgaanbieder', async () => {
    voordracht = await spel.doe('/voordrachten', { aanbod, kandidaten: [casus], startOp });
    const aanCorporatie = await spel.hoort('tiwos', casus, 'akkoord.gevraagd');
    expect(aanCorporatie).toMatchObject({
      rol: 'corporatie',
      ronde: 1,
      profiel: { volwassenen: 1, begeleiding: true },
    });
    expect(JSON.stringify(await spel.alle('tiwos', casus, 'casus.deelnemer-toegevoegd'))).not.toMatch(
      new RegExp(`${spel.regio.oin('traverse')}|${spel.regio.oin('ribw-brabant')}`),
    );
    const vragen = await Promise.all([
      spel.hoort<Vraag>('ribw-brabant', casus, 'akkoord.gevraagd'),
      spel.hoort<Vraag>('traverse', casus, 'akkoord.gevraagd'),
      spel.hoort<Vraag>('tilburg', casus, 'akkoord.gevraagd'),
      spel.hoort<Vraag>('oisterwijk', casus, 'akkoord.gevraagd'),
    ]);
    expect(vragen.map((v) => v.rol)).toEqual(['hoofdbegeleider', 'persoon', 'herkomst', 'vestiging']);
    expect(await spel.hoort('tiwos', eenheid, 'aanbod.stand-gewijzigd')).toEqual({ aanbod, stand: 'in-voordracht' });
  });

  it('opent na het laatste ja een voorwaardelijke plaatsing met taken bij wie ze moet doen', async () => {
    for (const rol of ['corporatie', 'hoofdbegeleider', 'persoon', 'herkomst', 'vestiging'])
      await antwoord(spel, casus, rol, 1, 'ja');
    const open = await spel.hoort<{ plaatsing: Uuid }>('tiwos', casus, 'voordracht.voorlopig-akkoord');
    plaatsing = open.plaatsing;
    expect(await spel.lees(`/plaatsingen/${plaatsing}`)).toMatchObject({ stand: 'voorwaardelijk', startOp });
    expect(
      await spel.hoort<Taak>('oisterwijk', casus, 'taak.geopend', (t) => t.soort === 'inkomen-geregeld'),
    ).toMatchObject({ eigenaarRol: 'vestiging' });
    expect(await spel.hoort<Taak>('tilburg', casus, 'taak.geopend')).toMatchObject({
      soort: 'overdracht',
      eigenaarRol: 'herkomst',
    });
    expect(await spel.hoort('ribw-brabant', casus, 'plaatsing.bijgewerkt')).toHaveProperty('lijnen');
    expect(await spel.hoort('traverse', casus, 'plaatsing.bijgewerkt')).not.toHaveProperty('lijnen');
  });

  it('zegt van elke taak wanneer zij begint en gereed is, en van welke casus en woning de plaatsing is', async () => {
    const { taken, adres, volwassenen, casusnummer } = await spel.lees(`/plaatsingen/${plaatsing}`);
    expect(casusnummer).toMatch(/^[A-Z]{2,4}-\d{2}-\d{4}-[A-Z]$/);
    expect(adres).toEqual(expect.stringMatching(/ \d+.*, /));
    expect(volwassenen).toEqual([lid]);
    for (const t of taken as (Taak & { begint: string; klaarOp: string })[])
      expect([t.soort, t.begint >= vandaag(spel) && t.begint <= t.klaarOp]).toEqual([t.soort, true]);
  });

  it('toont de keten van de casus: wie wat aan wie meldde, op welke grond', async () => {
    const keten = (await spel.lees(`/keten/${casus}`)) as {
      soort: string;
      van: { rol: string };
      aan: { rol: string; gegevens: string[] }[];
      gronden: { grondslag: string }[];
    }[];
    expect(keten[0]).toMatchObject({ soort: 'aanmelding.ingediend', van: { rol: 'zorg' }, aan: [{ rol: 'matching' }] });
    const akkoord = keten.find((f) => f.soort === 'voordracht.voorlopig-akkoord');
    expect(akkoord?.van.rol).toBe('matching');
    expect(akkoord?.aan.map((a) => a.rol)).toEqual(expect.arrayContaining(['corporatie', 'gemeente', 'zorg']));
    expect(akkoord?.gronden.length).toBeGreaterThan(0);
    expect(await spel.lees(`/keten/${randomUUID()}`)).toEqual([]);
  });

  it('is pas na de tweede ronde aangenomen', async () => {
    const dak = { plaatsing, lid, lijn: 'dak', stand: 'gedekt', perioden: [{ van: plusDagen(vandaag(spel), -500) }] };
    await spel.zeg('traverse', casus, DekkingGemeldMatching, dak);
    await antwoord(spel, casus, 'persoon', 2, 'ja');
    expect(await spel.lees(`/voordrachten/${voordracht}`)).toMatchObject({ stand: 'voorlopig-akkoord' });
    await antwoord(spel, casus, 'corporatie', 2, 'ja');
    expect(await spel.hoort('oisterwijk', casus, 'voordracht.aangenomen')).toMatchObject({ voordracht, plaatsing });
    expect(await standVan()).toBe('lopend');
  });

  it('noemt een gat in het inkomen met zijn eigenaar voor het opent, en heft het op', async () => {
    const meld = (van: string) =>
      spel.zeg('oisterwijk', casus, DekkingGemeldMatching, {
        plaatsing,
        lid,
        lijn: 'inkomen',
        stand: 'gedekt',
        perioden: [{ van }],
      });
    await meld(plusDagen(startOp, 7));
    const knelpunt = await spel.hoort('oisterwijk', casus, 'knelpunt.gemeld');
    expect(knelpunt).toMatchObject({ lijn: 'inkomen', van: startOp, eigenaarRol: 'vestiging' });
    expect(await spel.hoort('ribw-brabant', casus, 'knelpunt.gemeld')).toEqual(knelpunt);
    expect(await spel.lees('/knelpunten?stand=open')).toContainEqual(
      expect.objectContaining({ plaatsing, partij: spel.regio.oin('oisterwijk') }),
    );
    await meld(startOp);
    expect(await spel.hoort('ribw-brabant', casus, 'knelpunt.opgeheven')).toEqual({ knelpunt: knelpunt['knelpunt'] });
  });

  it('opent de volgende taak als het laatste waarop zij wacht gereed is', async () => {
    const meld = async (van: 'tiwos' | 'oisterwijk' | 'traverse', soort: string) => {
      const { taak } = await spel.hoort<Taak>(van, casus, 'taak.geopend', (t) => t.soort === soort);
      await spel.zeg(van, casus, TaakStandGemeldMatching, {
        taak,
        taakversie: 1,
        stand: 'gereed',
        gereedOp: vandaag(spel),
      });
      return taak;
    };
    await meld('tiwos', 'bezichtiging');
    const { taak } = await spel.hoort<Taak>('tiwos', casus, 'taak.geopend', (t) => t.soort === 'huurovereenkomst');
    await spel.hoort('tiwos', casus, 'taak.stand-gewijzigd', (t: Taak) => t.taak === taak && t.stand === 'open');
    await meld('tiwos', 'huurovereenkomst');
    await meld('oisterwijk', 'inkomen-geregeld');
    await meld('traverse', 'verhuizing-voorbereid');
    const { taken } = await spel.lees(`/plaatsingen/${plaatsing}`);
    expect(taken.find((t: Taak) => t.soort === 'sleutel')).toMatchObject({ stand: 'open' });
  });

  it('houdt sleutel, verhuisd, ingeschreven en plek vrij uit elkaar', async () => {
    await spel.zeg('tiwos', casus, HuurovereenkomstGeslotenMatching, {
      overeenkomst: randomUUID(),
      plaatsing,
      op: vandaag(spel),
      ingangsdatum: startOp,
      vorm: 'regulier',
    });
    await spel.hoort(
      'tiwos',
      eenheid,
      'aanbod.stand-gewijzigd',
      (f) => f['aanbod'] === aanbod && f['stand'] === 'verhuurd',
    );
    await spel.zeg('tiwos', casus, SleutelUitgereiktMatching, { plaatsing, op: vandaag(spel), huurVanaf: startOp });
    expect(await standVan()).toBe('sleutel');
    await spel.zeg('traverse', casus, VerhuizingGemeldMatching, { plaatsing, op: vandaag(spel) });
    expect(await standVan()).toBe('verhuisd');
    expect(await spel.hoort('ribw-brabant', casus, 'nazorg.moment-gepland')).toMatchObject({ plaatsing });
    await spel.zeg('oisterwijk', casus, InschrijvingGemeldMatching, { plaatsing, op: vandaag(spel) });
    await spel.zeg('traverse', casus, PlekVrijgekomenMatching, { plaatsing, op: vandaag(spel) });
    expect(await standVan()).toBe('nazorg');
    await spel.zeg('traverse', casus, PlekIngevuldMatching, { op: vandaag(spel), dagenLeeg: 2 });
  });

  it('volgt de nazorg zonder te weten wat er was, sluit af en telt het effect', async () => {
    await spel.zeg('ribw-brabant', casus, EvaluatieGehoudenMatching, {
      plaatsing,
      op: vandaag(spel),
      extraAandachtTot: plusDagen(vandaag(spel), 30),
    });
    const omklap = randomUUID();
    const verlengdTot = plusDagen(vandaag(spel), 200);
    const besluit = { omklap, plaatsing, op: vandaag(spel) };
    await spel.zeg('tiwos', casus, OmklapBeslotenMatching, { ...besluit, uitkomst: 'verlengd', verlengdTot });
    await spel.hoort(
      'ribw-brabant',
      casus,
      'nazorg.moment-gepland',
      (m) => m['soort'] === 'omklapgesprek' && m['op'] === verlengdTot,
    );
    await spel.zeg('tiwos', casus, OmklapBeslotenMatching, {
      omklap: randomUUID(),
      plaatsing,
      uitkomst: 'omgeklapt',
      op: vandaag(spel),
    });
    expect((await spel.lees(`/plaatsingen/${plaatsing}`)).nazorg).toMatchObject({
      evaluaties: [vandaag(spel)],
      omklap: { uitkomst: 'omgeklapt' },
    });
    await spel.doe(`/plaatsingen/${plaatsing}/afsluiting`, { reden: 'doel-bereikt' });
    expect(await spel.hoort('tilburg', casus, 'plaatsing.afgesloten')).toMatchObject({
      plaatsing,
      reden: 'doel-bereikt',
    });
    expect(await spel.lees('/tellingen')).toMatchObject({
      gehuisvest: 1,
      plekkenVrij: 1,
      wachtlijstDoorgeschoven: 1,
      afgesloten: 1,
    });
    expect(await spel.lees(`/kandidaten/${casus}`)).toMatchObject({ stand: 'afgesloten' });
  });
});
