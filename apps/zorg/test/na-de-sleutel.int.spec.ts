import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as c from '@weerthuis/contracts';
import { totdat } from '@weerthuis/testkit';
import { busstand, gezien } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';
import { Weg } from './proef/weg.js';

let regio: Proefregio;
let weg: Weg;
const overeenkomst = randomUUID();
const omklap = randomUUID();
const plaatsing = () => weg.voordracht.plaatsing;
const pad = (rest: string) => `/casussen/${weg.casus}/${rest}`;
const code = (antwoord: { status: number; body: { code?: string } }) => `${antwoord.status} ${antwoord.body.code}`;

beforeAll(async () => {
  regio = await startProefregio();
  weg = await Weg.begin(regio);
  await weg.voorlopigAkkoord();
  await weg.zorg.doe('POST', pad('identiteitsvrijgaven'), {});
}, 90_000);
afterAll(() => regio?.sluit(), 30_000);

it('zorg en persoon tekenen elk eenmaal de overeenkomst die de corporatie opstelde', async () => {
  const opgesteld = {
    overeenkomst,
    plaatsing: plaatsing(),
    vorm: 'driepartijen',
    ingangsdatum: weg.vandaag,
    ondertekenaars: ['persoon', 'corporatie', 'zorg'],
  };
  await weg.zegt('tiwos', 'traverse', c.HuurovereenkomstOpgesteldZorg, opgesteld);
  await totdat(async () => (await weg.zorg.lees<unknown[]>(`/overeenkomsten?casus=${weg.casus}`)).length === 1);
  const teken = (door: string) =>
    weg.zorg.vraag('POST', `/overeenkomsten/${overeenkomst}/ondertekeningen`, { door, op: weg.vandaag });
  expect((await teken('persoon')).status).toBe(201);
  expect((await teken('zorg')).status).toBe(201);
  expect(code(await teken('zorg'))).toBe('409 al-ondertekend');
  await totdat(async () => {
    const laatste = await gezien<{ door: string }>(weg.partij('tiwos'), weg.casus, 'huurovereenkomst.ondertekend');
    return laatste.door === 'zorg';
  });
});

it('verhuisd kan pas na de sleutel, de plek komt pas daarna vrij en gaat naar wie het langst wacht', async () => {
  const { zorg, vandaag } = weg;
  expect(code(await zorg.vraag('POST', pad('verhuizing'), { op: vandaag }))).toBe('409 nog-geen-sleutel');
  await weg.zegt('tiwos', 'traverse', c.SleutelUitgereiktZorg, {
    plaatsing: plaatsing(),
    op: vandaag,
    huurVanaf: vandaag,
  });
  await totdat(async () => (await zorg.lees<{ sleutelOp?: string }>(`/casussen/${weg.casus}`)).sleutelOp);
  expect(code(await zorg.vraag('POST', pad('vrije-plek'), { op: vandaag }))).toBe('409 plek-nog-bezet');
  await zorg.doe('POST', pad('verhuizing'), { op: vandaag });
  for (const bij of ['matchingspunt', 'tiwos', 'tilburg', 'waalwijk'])
    expect(await gezien(weg.partij(bij), weg.casus, 'verhuizing.gemeld')).toEqual({
      plaatsing: plaatsing(),
      op: vandaag,
    });
  await totdat(async () => {
    const dak = await gezien<{ perioden: { tot?: string }[] }>(
      weg.partij('matchingspunt'),
      weg.casus,
      'dekking.gemeld',
    );
    return dak.perioden[0]?.tot === vandaag;
  });

  const eerste = await zorg.doe('POST', '/wachtlijst', { aangemeldOp: '2025-11-01', soort: 'beschermd-wonen' });
  const tweede = await zorg.doe('POST', '/wachtlijst', { aangemeldOp: '2025-12-01', soort: 'opvang' });
  const plek = await zorg.doe('POST', pad('vrije-plek'), { op: vandaag });
  expect(code(await zorg.vraag('POST', `/plekken/${plek}/bezetting`, { wachtende: tweede }))).toBe(
    '409 niet-de-volgende',
  );
  await zorg.doe('POST', `/plekken/${plek}/bezetting`, { wachtende: eerste });
  expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'plek.ingevuld')).toEqual({ op: vandaag, dagenLeeg: 0 });
  expect(await zorg.lees<object[]>('/wachtlijst')).toMatchObject([{ id: tweede, rang: 1 }]);
});

it('een evaluatie sluit het moment dat het matchingspunt plande; anderen horen alleen dat zij er was', async () => {
  const moment = randomUUID();
  await weg.hub('traverse', c.NazorgMomentGeplandZorg, {
    moment,
    plaatsing: plaatsing(),
    soort: 'evaluatie',
    op: weg.vandaag,
  });
  await totdat(async () => (await weg.zorg.lees<unknown[]>(`/nazorgmomenten?casus=${weg.casus}`)).length === 1);
  const doelen = [{ doel: 'weer koken', uitkomst: 'gelukt' }];
  await weg.zorg.doe('POST', pad('evaluaties'), { moment, op: weg.vandaag, doelen });
  expect(await weg.zorg.lees(`/nazorgmomenten?casus=${weg.casus}`)).toMatchObject([{ stand: 'gehouden' }]);
  expect(await gezien(weg.partij('tiwos'), weg.casus, 'evaluatie.gehouden')).toEqual({
    plaatsing: plaatsing(),
    op: weg.vandaag,
  });
});

it('een terugval zegt de corporatie wie te bellen en het matchingspunt tot wanneer, nooit waarom', async () => {
  const terugval = { extraAandachtTot: weg.vandaag, belNaam: 'Team Nacht', belNummer: '0131234567' };
  await weg.zorg.doe('POST', pad('terugvallen'), terugval);
  const bijTiwos = await gezien(weg.partij('tiwos'), weg.casus, 'terugval.gemeld');
  expect(bijTiwos).toMatchObject({ opgeschaald: true, verzegeld: { belNaam: 'Team Nacht' } });
  const bijHub = await gezien<object>(weg.partij('matchingspunt'), weg.casus, 'terugval.gemeld');
  expect(Object.keys(bijHub).sort()).toEqual(['extraAandachtTot', 'plaatsing']);
});

it('overlast bereikt wie begeleidt, en de omklap wordt door begeleider en persoon beantwoord', async () => {
  const soort = { soort: 'geluid', ernst: 'licht' };
  await weg.zegt(
    'tiwos',
    'traverse',
    c.OverlastGemeldHoofdbegeleider,
    { plaatsing: plaatsing(), op: weg.vandaag },
    soort,
  );
  const voorstel = {
    omklap,
    plaatsing: plaatsing(),
    op: weg.vandaag,
    criteria: [{ code: 'huur-op-tijd', voldaan: true }],
  };
  await weg.zegt('tiwos', 'traverse', c.OmklapVoorgesteldZorg, voorstel);
  await totdat(async () => (await weg.zorg.lees<unknown[]>(`/omklappen?casus=${weg.casus}`)).length === 1);
  expect(await weg.zorg.lees(`/signalen?casus=${weg.casus}`)).toMatchObject([{ soort: 'overlast', inhoud: soort }]);
  for (const rol of ['persoon', 'hoofdbegeleider'])
    await weg.zorg.doe('POST', `/omklappen/${omklap}/antwoorden`, { rol, antwoord: 'ja' });
  await totdat(async () => {
    const laatste = await gezien<{ rol: string }>(weg.partij('tiwos'), weg.casus, 'omklap.beantwoord');
    return laatste.rol === 'hoofdbegeleider';
  });
});

it('ondersteuning eindigen is iets anders dan het huurcontract, en alleen als zij liep', async () => {
  expect(code(await weg.zorg.vraag('POST', pad('ondersteuningseinde'), { op: weg.vandaag }))).toBe(
    '409 ondersteuning-niet-gestart',
  );
  await weg.zorg.doe('POST', pad('ondersteuningsstart'), { vanaf: weg.vandaag });
  await weg.zorg.doe('POST', pad('ondersteuningseinde'), { op: weg.vandaag });
  expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'ondersteuning.beeindigd')).toMatchObject({
    op: weg.vandaag,
  });
});

it('na intrekken van de toestemming vertrekt ook in de nazorg niets nieuws', async () => {
  expect((await weg.zorg.vraag('DELETE', pad('toestemming'))).status).toBe(200);
  const evaluatie = { op: weg.vandaag, doelen: [] };
  expect(code(await weg.zorg.vraag('POST', pad('evaluaties'), evaluatie))).toBe('422 toestemming-ontbreekt');
});

it('niets blijft in quarantaine of vastgehouden achter', async () => {
  for (const i of Object.values(regio.partijen))
    expect(await busstand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0 });
});
