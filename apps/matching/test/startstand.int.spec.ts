import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as c from '@weerthuis/contracts';
import { buurtenVan, plusDagen, type Uuid } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { alsLijst, Inlezer } from '../../../test/regio/bestanden.js';
import { alleGezien, gezien, zeg } from '../../../test/regio/bus.js';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { definitie } from '../src/index.js';

const [buurt, tweede] = buurtenVan('GM0855').filter((b) => (b.inwoners ?? 0) > 500);
const LIJST = { bron: 'Wachtlijst', datum: '2026-03-01' };

interface Plaatsing {
  plaatsing: Uuid;
  stand: string;
  feiten: Record<string, string>;
  taken: { soort: string; stand: string; termijn: string; gereedOp?: string }[];
  knelpunten: { soort: string }[];
  overgenomenUit: object;
}

describe('de eerste dag bij het matchingspunt', () => {
  let [regio, lezer, hub]: [Proefregio, Inlezer, Medewerker] = [] as never;
  let [nu, oud, jong] = ['', '', ''];

  beforeAll(async () => {
    regio = await startProefregio(['matchingspunt', 'traverse', 'tiwos', 'tilburg'], { matching: definitie });
    lezer = await Inlezer.van(regio, () => regio.instantie('matchingspunt').url, 'matchingspunt', 'coordinator');
    hub = await Medewerker.van(regio, 'matchingspunt', 'coordinator');
    nu = regio.instantie('matchingspunt').diensten.klok.vandaag();
  }, 90_000);
  afterAll(async () => await regio?.sluit(), 30_000);

  const meldAan = async (kenmerk: string, wachtSinds: string): Promise<Uuid> => {
    const casus = randomUUID();
    const gegevens = {
      leden: [{ lid: randomUUID(), soort: 'volwassene', rol: 'aanvrager' }],
      herkomst: 'GM0855',
      woonprofiel: {
        ...{ volwassenen: 1, kinderen: 0, kamers: 2, huurgrensCent: 71_300, huurtabelJaar: 2026, trapvrij: false },
        ...{ huisdieren: [], gewensteGemeenten: [], gewensteWijken: [], gewensteBuurten: [], netwerkBuurten: [] },
        ...{ teVermijdenBuurten: [], intensiteit: 'midden', urenPerWeek: 4 },
      },
      woonklaarTot: plusDagen(nu, 90),
      inVoorzieningSinds: '2024-01-01',
      wachtSinds,
      wet: 'wmo',
      urgentieGevraagd: false,
      hoofdbegeleider: regio.oin('traverse'),
      overgenomenUit: { ...LIJST, kenmerk },
    };
    const oin = regio.oin('matchingspunt');
    await zeg(regio.instantie('traverse'), casus, { oin, view: c.AanmeldingIngediendMatching, gegevens });
    return casus;
  };

  const zegToe = async (bagId: string, overgenomenUit?: object): Promise<Uuid> => {
    const [aanbod, eenheid] = [randomUUID(), randomUUID()];
    const woning = {
      ...{ eenheid, gemeente: 'GM0855', wijk: buurt?.wijk, buurt: buurt?.code, straat: 'Voorbeeldstraat' },
      ...{ huisnummer: 1, postcode: '5038AB', plaats: 'Tilburg', kamers: 2, verdieping: 0, lift: false },
      ...{ huisdieren: true, rekenhuurCent: 64_000, servicekostenCent: 0, beschikbaarVanaf: nu },
    };
    const gegevens = {
      aanbod,
      woning,
      bagId,
      contractvormen: ['driepartijen'],
      ...(overgenomenUit && { overgenomenUit }),
    };
    const oin = regio.oin('matchingspunt');
    await zeg(regio.instantie('tiwos'), eenheid, { oin, view: c.AanbodGedaanMatching, gegevens });
    await totdat(async () => (await hub.lees<{ aanbod: string }[]>('/aanbod')).some((a) => a.aanbod === aanbod));
    return aanbod;
  };

  const rij = (kenmerk: string, anders: Record<string, string>): Record<string, string> => ({
    ...{ kenmerk, aanmelder: 'traverse', kenmerkAanmelder: 'TRV-1', corporatie: 'tiwos', bagId: '0855010000000001' },
    ...{
      stap: 'sleutel',
      startOp: plusDagen(nu, -3),
      voorlopigOp: plusDagen(nu, -30),
      definitiefOp: plusDagen(nu, -20),
    },
    ...{
      bezichtigdOp: '',
      contractOp: plusDagen(nu, -10),
      huurIngang: plusDagen(nu, -3),
      sleutelOp: plusDagen(nu, -3),
    },
    ...{ verhuisdOp: '', ingeschrevenOp: '', plekVrijOp: '', gereed: '' },
    ...anders,
  });
  const plaatsingVan = async (kenmerk: string): Promise<Plaatsing> => {
    const rijen = await hub.lees<{ plaatsing: Uuid; overgenomenUit?: { kenmerk: string } }[]>('/plaatsingen');
    const een = rijen.find((p) => p.overgenomenUit?.kenmerk === kenmerk);
    return hub.lees<Plaatsing>(`/plaatsingen/${een?.plaatsing}`);
  };

  it('telt de belasting per buurt zonder personen, met bron en datum', async () => {
    const blad = alsLijst([
      { buurt: buurt?.code ?? '', aantal: '7', bron: 'Telling wijkteam', peildatum: '2026-03-01' },
      { buurt: tweede?.code ?? '', aantal: '2', bron: 'Telling wijkteam', peildatum: '2026-03-01' },
    ]);
    expect(await lezer.lees('belasting', blad)).toMatchObject({ stand: 'overgenomen', nieuw: 2 });
    const standen = await hub.lees<{ buurt: string; startstand: number; nu: number; bron: string }[]>('/belasting');
    expect(standen.find((s) => s.buurt === buurt?.code)).toMatchObject({
      startstand: 7,
      nu: 7,
      bron: 'Telling wijkteam',
    });
    const fout = await lezer.lees('belasting', 'buurt;aantal;bron;peildatum\nBU03630000;3;x;2026-03-01\n', {
      proef: true,
    });
    expect(fout.fouten).toMatchObject([{ rij: 2, kolom: 'buurt' }]);
  });

  it('laat in één besluit toe wie op de oude lijst stond, met de oude wachtdatum', async () => {
    [oud, jong] = [await meldAan('TRV-1', '2019-05-01'), await meldAan('TRV-2', '2025-05-01')];
    const rijen = () => hub.lees<{ casus: string; stand: string; wachtSinds: string }[]>('/aanmeldingen');
    await totdat(async () => (await rijen()).length === 2);
    await hub.doe('POST', '/startstand-toelatingen');
    const na = await rijen();
    expect(na.map((a) => a.stand)).toEqual(['toegelaten', 'toegelaten']);
    expect(na.find((a) => a.casus === oud)?.wachtSinds).toBe('2019-05-01');
    const aanbod = await zegToe('0855010000000009');
    const lijst = await hub.lees<{ casus: string; redenen: { code: string; waarden: object }[] }[]>(
      `/aanbod/${aanbod}/shortlist`,
    );
    expect(lijst.map((k) => k.casus)).toEqual([oud, jong]);
    const gebruikt = lijst[0]?.redenen.find((r) => r.code.startsWith('buurt-'))?.waarden;
    expect(gebruikt).toMatchObject({ gebruikt: 7 });
  });

  it('zegt per rij wat er eerst moet gebeuren, en opent dan niets', async () => {
    const verslag = await lezer.lees(
      'plaatsingen',
      alsLijst([
        rij('WT-1', {}),
        rij('WT-2', { kenmerkAanmelder: 'TRV-9', bagId: '0855010000000009' }),
        rij('WT-3', { stap: 'contract', gereed: 'vliegen', kenmerkAanmelder: 'TRV-2', bagId: '0855010000000009' }),
      ]),
      { proef: true },
    );
    expect(verslag.fouten.map((f) => [f.rij, f.kolom])).toEqual([
      [2, 'bagId'],
      [3, 'kenmerkAanmelder'],
      [4, 'sleutelOp'],
      [4, 'gereed'],
    ]);
    expect(await hub.lees('/plaatsingen')).toEqual([]);
  });

  it('opent een lopende plaatsing bij haar eigen stap, met alleen wat nog moet', async () => {
    await zegToe('0855010000000001', { bron: 'Lijst tiwos', datum: '2026-03-01' });
    expect(await lezer.lees('plaatsingen', alsLijst([rij('WT-1', {})]))).toMatchObject({
      stand: 'overgenomen',
      nieuw: 1,
    });
    const p = await plaatsingVan('WT-1');
    expect(p.stand).toBe('sleutel');
    expect(p.feiten).toMatchObject({ sleutel: plusDagen(nu, -3), contract: plusDagen(nu, -10) });
    const standen = Object.fromEntries(p.taken.map((t) => [t.soort, t.stand]));
    expect(standen).toMatchObject({
      ...{ bezichtiging: 'gereed', huurovereenkomst: 'gereed', 'inkomen-geregeld': 'gereed', sleutel: 'gereed' },
      ...{ 'ondersteuning-gestart': 'open', 'verhuizing-voorbereid': 'open', inschrijving: 'wacht' },
    });
    expect(p.taken.filter((t) => t.stand === 'open').every((t) => t.termijn > nu)).toBe(true);
    expect(p.knelpunten.filter((k) => k.soort === 'onbekend')).toEqual([]);
    expect(p.overgenomenUit).toMatchObject({ bron: 'Oude lijst', kenmerk: 'WT-1' });
  });

  it('vraagt niemand wat al waar is, en zegt bij elk feit uit welke lijst het komt', async () => {
    for (const naam of ['tiwos', 'traverse', 'tilburg'] as const) {
      const bij = regio.instantie(naam);
      const geopend = await gezien<{ stand: string; overgenomenUit: object }>(bij, oud, 'plaatsing.geopend');
      expect(geopend).toMatchObject({ stand: 'sleutel', overgenomenUit: { bron: 'Oude lijst' } });
      expect(await alleGezien(bij, oud, 'akkoord.gevraagd')).toEqual([]);
    }
    const bijTiwos = await gezien<object>(regio.instantie('tiwos'), oud, 'voordracht.voorlopig-akkoord');
    expect(bijTiwos).toMatchObject({ aanbod: expect.any(String), eenheid: expect.any(String) });
    expect(JSON.stringify(bijTiwos)).not.toContain('WT-1');
    expect(await alleGezien(regio.instantie('tiwos'), oud, 'taak.geopend')).toEqual([]);
    const taken = await alleGezien<{ soort: string }>(regio.instantie('tilburg'), oud, 'taak.geopend');
    expect(taken.map((t) => t.soort)).toEqual(['inschrijving']);
  });

  it('vraagt na een voorlopig akkoord de tweede ronde, want dat is wat nu komt', async () => {
    await zegToe('0855010000000002', { bron: 'Lijst tiwos', datum: '2026-03-01' });
    const leeg = { definitiefOp: '', contractOp: '', huurIngang: '', sleutelOp: '' };
    const anders = { ...leeg, stap: 'voorlopig-akkoord', kenmerkAanmelder: 'TRV-2', bagId: '0855010000000002' };
    const eigen = { startOp: plusDagen(nu, 20), gereed: 'ondersteuning-gestart' };
    const verslag = await lezer.lees('plaatsingen', alsLijst([rij('WT-1', {}), rij('WT-2', { ...anders, ...eigen })]));
    expect(verslag).toMatchObject({ stand: 'overgenomen', nieuw: 1, ongewijzigd: 1 });
    const p = await plaatsingVan('WT-2');
    expect(p.stand).toBe('voorwaardelijk');
    const vraag = await gezien<{ ronde: number; rol: string }>(regio.instantie('tiwos'), jong, 'akkoord.gevraagd');
    expect(vraag).toMatchObject({ ronde: 2, rol: 'corporatie' });
    expect(await hub.lees<object[]>('/plaatsingen')).toHaveLength(2);
  });

  it('neemt het woord van de eigenaar boven dat van de lijst', async () => {
    const p = await plaatsingVan('WT-1');
    const { casus } = await hub.lees<{ casus: Uuid }>(`/plaatsingen/${p.plaatsing}`);
    const gegevens = { plaatsing: p.plaatsing, op: plusDagen(nu, -4), huurVanaf: plusDagen(nu, -3) };
    await zeg(regio.instantie('tiwos'), casus, {
      oin: regio.oin('matchingspunt'),
      view: c.SleutelUitgereiktMatching,
      gegevens: { ...gegevens, overgenomenUit: { bron: 'Lijst tiwos', datum: '2026-03-01' } },
    });
    await totdat(async () => (await plaatsingVan('WT-1')).feiten['sleutel'] === plusDagen(nu, -4));
  });
});
