import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as c from '@weerthuis/contracts';
import { plusDagen } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { lid } from './proef/gegevens.js';
import { Medewerker } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';
import { Weg } from './proef/weg.js';

let regio: Proefregio;
beforeAll(async () => {
  regio = await startProefregio();
}, 90_000);
afterAll(() => regio?.sluit(), 30_000);

type Rij = { soort: string; casus?: string; titel: string; zin: string; termijn?: string; pad: string; aanZet: string };
const werk = async (m: Medewerker, casus: string): Promise<Rij[]> =>
  (await m.lees<Rij[]>('/werk')).filter((rij) => rij.casus === casus);
const soorten = async (m: Medewerker, casus: string): Promise<string[]> =>
  (await werk(m, casus)).map((rij) => rij.soort).sort();

describe('de werkrij van zorg', () => {
  it('heeft een aanmelding tot zij is ingediend, alleen voor de begeleider', async () => {
    const begeleider = await Medewerker.van(regio, 'traverse');
    const planner = await Medewerker.van(regio, 'traverse', 'planner');
    const concept = { herkomst: 'GM0867', inVoorzieningSinds: '2025-01-10', leden: [lid({ bsn: undefined })] };
    const casus = await begeleider.doe('POST', '/casussen', concept);
    expect(await werk(begeleider, casus)).toMatchObject([
      { soort: 'aanmelding', titel: 'Maak de aanmelding af', pad: `/casussen/${casus}/aanmelden` },
    ]);
    expect(await werk(planner, casus)).toEqual([]);
    await begeleider.doe('POST', `/casussen/${casus}/intrekking`, { reden: 'persoon-stopt' });
    expect(await werk(begeleider, casus)).toEqual([]);
  });

  it('vraagt achtereenvolgens om het antwoord van de cliënt, de naam en het plan, en laat los wat is gedaan', async () => {
    const weg = await Weg.begin(regio);
    const { zorg, casus, vandaag } = weg;
    expect(await soorten(zorg, casus)).toEqual([]);

    const verzoek = await weg.gevraagd('traverse', 'persoon');
    const [vraag] = (await werk(zorg, casus)).filter((r) => r.soort === 'antwoord-client');
    expect(vraag).toMatchObject({ termijn: plusDagen(vandaag, 5), pad: `/casussen/${casus}` });
    expect(vraag?.titel).toContain('Voorbeeldstraat 12');
    await zorg.doe('POST', `/akkoordverzoeken/${verzoek}/antwoord`, {
      antwoord: 'ja',
      doorWie: 'persoon',
      hoeGevraagd: 'gesprek',
    });
    expect(await soorten(zorg, casus)).not.toContain('antwoord-client');

    await weg.voorlopigAkkoord();
    expect(await soorten(zorg, casus)).toEqual(expect.arrayContaining(['begeleidingsplan', 'naam-vrijgeven']));
    await zorg.doe('POST', `/casussen/${casus}/identiteitsvrijgaven`);
    await zorg.doe('PUT', `/casussen/${casus}/begeleidingsplan`, { doelen: [{ doel: 'koken', streefdatum: vandaag }] });
    const over = await soorten(zorg, casus);
    expect(over).not.toContain('naam-vrijgeven');
    expect(over).not.toContain('begeleidingsplan');
    // No name of a person, in any row.
    expect(JSON.stringify(await zorg.lees('/werk'))).not.toMatch(/Robin|999990019/);
  });

  it('vraagt na de sleutel om de verhuizing, dan om de plek, en geeft de vrije plek aan wie wacht', async () => {
    const weg = await Weg.begin(regio);
    const { zorg, casus, vandaag } = weg;
    await weg.voorlopigAkkoord();
    await weg.zegt('tiwos', 'traverse', c.SleutelUitgereiktZorg, {
      plaatsing: weg.voordracht.plaatsing,
      op: vandaag,
      huurVanaf: vandaag,
    });
    await totdat(async () => (await soorten(zorg, casus)).includes('verhuizing'));
    await zorg.doe('POST', `/casussen/${casus}/verhuizing`, { op: vandaag });
    expect(await soorten(zorg, casus)).toContain('plek-vrij');
    await zorg.doe('POST', '/wachtlijst', { aangemeldOp: vandaag, soort: 'opvang' });
    await zorg.doe('POST', `/casussen/${casus}/vrije-plek`, { op: vandaag });
    const planner = await Medewerker.van(regio, 'traverse', 'planner');
    expect(await soorten(planner, casus)).toEqual(['plek-invullen']);
  });
});

describe('wat een scherm van een casus leest', () => {
  it('is de begeleiding zoals zij is vastgelegd; wat iemand overdag doet, leest alleen wie begeleidt', async () => {
    const weg = await Weg.begin(regio);
    const { zorg, casus, vandaag } = weg;
    const [wie] = weg.leden;
    await zorg.doe('PUT', `/casussen/${casus}/daginvulling`, { lid: wie, soort: 'werk', vanaf: vandaag });
    expect(await zorg.lees(`/casussen/${casus}/begeleiding`)).toMatchObject({
      bijOns: true,
      ondersteuning: [],
      daginvulling: [{ lid: wie, soort: 'werk', vanaf: vandaag }],
    });
    expect((await zorg.vraag('GET', `/casussen/${regio.oin('tiwos')}/begeleiding`)).status).toBe(400);
  });

  it('heeft in de lijst geen namen; die leest de begeleider apart, en de planner niet', async () => {
    const { zorg, casus, vandaag } = await Weg.begin(regio);
    const lijst = await zorg.lees<{ casus: string; wachtSinds?: string }[]>('/casussen');
    expect(lijst.find((r) => r.casus === casus)).toMatchObject({ wachtSinds: vandaag });
    expect(JSON.stringify(lijst)).not.toContain('Robin');
    const namen = await zorg.lees<{ casus: string; naam?: string }[]>('/casussen/namen');
    expect(namen.find((n) => n.casus === casus)?.naam).toBe('Robin Voorbeeld');
    const planner = await Medewerker.van(regio, 'traverse', 'planner');
    expect((await planner.vraag('GET', '/casussen/namen')).status).toBe(403);
  });

  it('zijn de partijen van het convenant, met hun soort', async () => {
    const zorg = await Medewerker.van(regio, 'traverse');
    const partijen = await zorg.lees<{ titel: string; rol: string }[]>('/partijen');
    expect(partijen.map((p) => p.rol)).toEqual(expect.arrayContaining(['matching', 'zorg', 'gemeente', 'corporatie']));
  });
});
