import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CasusNummerUitgegevenZorg, IndicatieVastgesteldZorg, ToelatingBeslotenZorg } from '@weerthuis/contracts';
import { momentInAmsterdam, plusDagen } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { lid, toestemming, woonprofiel } from './proef/gegevens.js';
import { alleGezien, busstand, database, gezien, Medewerker, zeg, zetKlokOp } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';

let regio: Proefregio;
let zorg: Medewerker;
const partij = (naam: string) => regio.partijen[naam] as NonNullable<Proefregio['partijen'][string]>;
const vandaag = () => partij('traverse').diensten.klok.vandaag();
const indiening = { wet: 'wmo', urgentieGevraagd: true };

beforeAll(async () => {
  regio = await startProefregio();
  zorg = await Medewerker.van(regio, 'traverse');
}, 90_000);
afterAll(() => regio?.sluit(), 30_000);

async function concept(anders: object = {}): Promise<string> {
  const casus = await zorg.doe('POST', '/casussen', {
    herkomst: 'GM0867',
    inVoorzieningSinds: '2025-01-10',
    leden: [lid(anders)],
  });
  await zorg.doe('PUT', `/casussen/${casus}/woonprofiel`, woonprofiel());
  await zorg.doe('POST', `/casussen/${casus}/woonklaarverklaringen`, { geldigTot: plusDagen(vandaag(), 90) });
  return casus;
}
const zoLangGeenBericht = (casus: string) =>
  database(partij('traverse')).query('SELECT 1 FROM bus.teller WHERE stroom = $1', [casus]);

describe('een aanmelding', () => {
  it('vertrekt niet zonder toestemming geheimhouding, en verandert dan nergens iets', async () => {
    const casus = await concept();
    const antwoord = await zorg.vraag('POST', `/casussen/${casus}/indiening`, indiening);
    expect(antwoord).toMatchObject({ status: 422, body: { title: 'Toestemming geheimhouding ontbreekt.' } });
    expect(await zorg.lees(`/casussen/${casus}`)).toMatchObject({ stand: 'concept' });
    expect(await zoLangGeenBericht(casus)).toEqual([]);
  });

  it('gaat zonder identiteit naar het matchingspunt en met verzegelde identiteit naar de gemeente van herkomst', async () => {
    const casus = await concept();
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);

    const bijHub = await gezien<{ leden: { lid: string }[] }>(partij('matchingspunt'), casus, 'aanmelding.ingediend');
    expect(bijHub).toMatchObject({
      herkomst: 'GM0867',
      wet: 'wmo',
      hoofdbegeleider: regio.oin('traverse'),
      woonprofiel: { volwassenen: 1 },
    });
    expect(JSON.stringify(bijHub)).not.toMatch(/999990019|Robin|Voorbeeld|0612345678|inkomen/);

    const bijGemeente = await gezien(partij('waalwijk'), casus, 'aanmelding.ingediend');
    expect(bijGemeente).toMatchObject({
      indicatieGevraagd: true,
      verzegeld: {
        leden: [{ lid: bijHub.leden[0]?.lid, bsn: '999990019', achternaam: 'Voorbeeld' }],
        contact: { telefoon: '0612345678' },
      },
    });
  });

  it('stuurt de persoonssleutel mee, of na zodra de sleutel er is', async () => {
    const casus = await concept();
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);
    const { persoonssleutels } = await gezien<{ persoonssleutels?: unknown }>(
      partij('matchingspunt'),
      casus,
      'aanmelding.ingediend',
    );
    expect(persoonssleutels).toEqual([{ lid: expect.any(String), sleutel: expect.stringMatching(/^k\d+\./) }]);
  });

  it('krijgt nummer, toelating en indicatie terug', async () => {
    const casus = await concept();
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);
    const naar = regio.oin('traverse');
    const hub = partij('matchingspunt');
    await zeg(hub, casus, { oin: naar, view: CasusNummerUitgegevenZorg, gegevens: { casusnummer: 'HVB-26-0417-K' } });
    const toelating = { besluit: 'toegelaten', gronden: [], wachtSinds: '2026-01-02' };
    await zeg(hub, casus, { oin: naar, view: ToelatingBeslotenZorg, gegevens: toelating });
    const gegevens = { stand: 'afgegeven', wet: 'wmo', van: '2026-01-01' };
    const verzegeld = { kenmerk: 'WMO-1', urenPerWeek: 4 };
    await zeg(partij('waalwijk'), casus, { oin: naar, view: IndicatieVastgesteldZorg, gegevens, verzegeld });
    await totdat(async () => {
      const uit = await zorg.lees<Record<string, unknown>>(`/casussen/${casus}`);
      return uit['stand'] === 'toegelaten' && uit['casusnummer'] && uit['indicatie'];
    });
    expect(await zorg.lees(`/casussen/${casus}`)).toMatchObject({
      casusnummer: 'HVB-26-0417-K',
      wachtSinds: '2026-01-02',
      indicatie: { kenmerk: 'WMO-1' },
    });
  });

  it('vraagt om een aanvulling, die het hele profiel opnieuw stuurt', async () => {
    const casus = await concept();
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);
    const gegevens = { besluit: 'aanvulling', gronden: ['kamers-onduidelijk'], wachtSinds: vandaag() };
    await zeg(partij('matchingspunt'), casus, { oin: regio.oin('traverse'), view: ToelatingBeslotenZorg, gegevens });
    await totdat(async () => (await zorg.lees<{ stand: string }>(`/casussen/${casus}`)).stand === 'aanvulling');
    expect((await zorg.vraag('PUT', `/casussen/${casus}/woonprofiel`, woonprofiel({ kamers: 3 }))).status).toBe(428);
    await zorg.doe('PUT', `/casussen/${casus}/woonprofiel`, woonprofiel({ kamers: 3 }), { 'if-match': '"1"' });
    await zorg.doe('POST', `/casussen/${casus}/aanvulling`, {});
    expect(await gezien(partij('matchingspunt'), casus, 'aanmelding.aangevuld')).toMatchObject({
      woonprofiel: { kamers: 3 },
    });
  });

  it('wordt ingetrokken zodra de toestemming wordt ingetrokken; daarna vertrekt niets nieuws', async () => {
    const casus = await concept();
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);
    expect((await zorg.vraag('DELETE', `/casussen/${casus}/toestemming`)).status).toBe(200);
    for (const bij of ['matchingspunt', 'waalwijk'])
      expect(await gezien(partij(bij), casus, 'aanmelding.ingetrokken')).toEqual({ reden: 'toestemming-ingetrokken' });
    await zorg.doe('POST', `/casussen/${casus}/woonklaarverklaringen`, { geldigTot: plusDagen(vandaag(), 30) });
    await zorg.doe('PUT', `/casussen/${casus}/woonprofiel`, woonprofiel({ kamers: 4 }), { 'if-match': '"1"' });
    expect(await alleGezien(partij('matchingspunt'), casus, 'woonklaar.verklaard')).toEqual([]);

    await zorg.doe('POST', `/casussen/${casus}/heropening`);
    expect(await zorg.vraag('POST', `/casussen/${casus}/indiening`, indiening)).toMatchObject({
      status: 422,
      body: { code: 'toestemming-ontbreekt' },
    });
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
    await zorg.doe('POST', `/casussen/${casus}/indiening`, indiening);
    await totdat(async () => (await alleGezien(partij('matchingspunt'), casus, 'aanmelding.ingediend')).length === 2);
  });
});

describe('wat zorg niet aanneemt', () => {
  it('een BSN in een ander veld dan bsn', async () => {
    const casus = await concept();
    const wat = { soort: 'gemachtigde', naam: 'Kim 9999.90.019', lid: casus };
    const { status, body } = await zorg.vraag('POST', `/casussen/${casus}/vertegenwoordigers`, wat);
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { title: 'In dit veld staat een BSN.', veld: 'naam' },
    });
    expect(JSON.stringify(body)).not.toContain('90.019');
  });

  it('een planner die een naam leest: die velden ontbreken', async () => {
    const casus = await concept();
    const planner = await Medewerker.van(regio, 'traverse', 'planner');
    const { leden } = await planner.lees<{ leden: Record<string, unknown>[] }>(`/casussen/${casus}`);
    expect(Object.keys(leden[0] ?? {}).sort()).toEqual(['dubbel', 'lid', 'rol', 'soort']);
  });

  it('een casus van een ander: die is er niet', async () => {
    const casus = await concept();
    const ander = await Medewerker.van(regio, 'ribw-brabant');
    expect((await ander.vraag('GET', `/casussen/${casus}`)).status).toBe(404);
  });
});

it('herinnert twee weken voor de woonklaarverklaring verloopt, en meldt daarna dat zij verlopen is', async () => {
  const casus = await concept();
  const aandacht = async () => (await zorg.lees<{ aandacht: string[] }>(`/casussen/${casus}`)).aandacht;
  expect(await aandacht()).toEqual([]);
  const begin = vandaag();
  await zetKlokOp(partij('traverse'), momentInAmsterdam(plusDagen(begin, 77), '12:00'));
  await totdat(async () => (await aandacht()).includes('woonklaar-verloopt'));
  await zetKlokOp(partij('traverse'), momentInAmsterdam(plusDagen(begin, 92), '12:00'));
  await totdat(async () => (await aandacht()).includes('woonklaar-verlopen'));
  await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag()));
  const antwoord = await zorg.vraag('POST', `/casussen/${casus}/indiening`, indiening);
  expect(antwoord).toMatchObject({ status: 409, body: { code: 'woonklaar-verlopen' } });
});

it('laat niets in quarantaine of vastgehouden achter', async () => {
  for (const i of Object.values(regio.partijen))
    expect(await busstand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0 });
});
