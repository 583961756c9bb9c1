import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as c from '@weerthuis/contracts';
import { plusDagen } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { lid } from './proef/gegevens.js';
import { alleGezien, busstand, database, gezien, Medewerker } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';
import { Weg } from './proef/weg.js';

let regio: Proefregio;
beforeAll(async () => {
  regio = await startProefregio();
}, 90_000);
afterAll(() => regio?.sluit(), 30_000);

const JA = { antwoord: 'ja' };

const TAAK_VERWERKT = `
select 1 from bus.binnengekomen where type = 'nl.weerthuis.taak.geopend.v1' and stroom = $1 and stand = 'verwerkt'`;

describe('ja zeggen', () => {
  it('kan de hoofdbegeleider alleen met een plek op de startdatum; twee tegelijk gaan niet om een plek', async () => {
    const [een, twee] = [await Weg.begin(regio), await Weg.begin(regio)];
    const vragen = [
      await een.gevraagd('traverse', 'hoofdbegeleider'),
      await twee.gevraagd('traverse', 'hoofdbegeleider'),
    ];
    const zeg = (verzoek: string | undefined) => een.zorg.vraag('POST', `/akkoordverzoeken/${verzoek}/antwoord`, JA);
    expect(await zeg(vragen[0])).toMatchObject({ status: 409, body: { code: 'capaciteit-ontbreekt' } });

    await een.zorg.doe('PUT', '/capaciteit/GM0855', { plekken: 1, vanaf: een.vandaag });
    const uitkomsten = await Promise.all(vragen.map(zeg));
    expect(uitkomsten.map((u) => u.status).sort()).toEqual([201, 409]);
    const [rij] = await een.zorg.lees<{ plekken: number; vrij: number }[]>('/capaciteit');
    expect(rij).toMatchObject({ plekken: 1, vrij: 0 });

    const wie = uitkomsten[0]?.status === 201 ? een : twee;
    const { voordracht, kandidaatstelling } = wie.voordracht;
    await wie.hub('traverse', c.VoordrachtVervallenZorg, { voordracht, kandidaatstelling, reden: 'weigering' });
    await totdat(async () => (await een.zorg.lees<{ vrij: number }[]>('/capaciteit'))[0]?.vrij === 1);
  });

  it('doet de persoon zelf of door een vastgelegde vertegenwoordiger, en hoe dat ging staat erbij', async () => {
    const weg = await Weg.begin(regio);
    const pad = `/akkoordverzoeken/${await weg.gevraagd('traverse', 'persoon')}/antwoord`;
    expect((await weg.zorg.vraag('POST', pad, JA)).status).toBe(422);
    const namens = { ...JA, doorWie: 'vertegenwoordiger', hoeGevraagd: 'telefoon' };
    expect(await weg.zorg.vraag('POST', pad, namens)).toMatchObject({
      status: 422,
      body: { code: 'vertegenwoordiger-onbekend' },
    });
    await weg.zorg.doe('POST', `/casussen/${weg.casus}/vertegenwoordigers`, {
      soort: 'mentor',
      naam: 'Kim Proef',
      lid: weg.leden[0],
    });
    await weg.zorg.doe('POST', pad, namens);
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'akkoord.gegeven')).toMatchObject({
      rol: 'persoon',
      doorWie: 'vertegenwoordiger',
    });
  });
});

describe('na het voorlopig akkoord', () => {
  it('gaat de identiteit pas weg door een handeling, voor elk anders gesneden, en wordt zij bij verval afgesloten', async () => {
    const weg = await Weg.begin(regio);
    const vrijgeven = () => weg.zorg.vraag('POST', `/casussen/${weg.casus}/identiteitsvrijgaven`, {});
    expect(await vrijgeven()).toMatchObject({ status: 409, body: { code: 'nog-geen-voorlopig-akkoord' } });
    await weg.voorlopigAkkoord();
    expect(await gezien(weg.partij('matchingspunt'), weg.casus, 'dekking.gemeld')).toMatchObject({
      lijn: 'dak',
      perioden: [{ van: '2025-01-10' }],
    });
    expect(await alleGezien(weg.partij('tiwos'), weg.casus, 'identiteit.vrijgegeven')).toEqual([]);
    expect((await vrijgeven()).status).toBe(201);

    const bijTiwos = await gezien(weg.partij('tiwos'), weg.casus, 'identiteit.vrijgegeven');
    expect(bijTiwos).toMatchObject({
      verzegeld: { leden: [{ achternaam: 'Voorbeeld' }], contact: { telefoon: '0612345678' } },
    });
    expect(JSON.stringify(bijTiwos)).not.toContain('999990019');
    expect(JSON.stringify(await gezien(weg.partij('tilburg'), weg.casus, 'identiteit.vrijgegeven'))).toContain(
      '999990019',
    );
    expect(await vrijgeven()).toMatchObject({ status: 409, body: { code: 'identiteit-al-vrijgegeven' } });

    const { voordracht, kandidaatstelling } = weg.voordracht;
    await weg.hub('traverse', c.VoordrachtVervallenZorg, { voordracht, kandidaatstelling, reden: 'afwijzing' });
    for (const bij of ['tiwos', 'tilburg'])
      expect(await gezien(weg.partij(bij), weg.casus, 'identiteit.afgesloten')).toEqual({ voordracht });
  });

  it('begeleidt een andere zorgpartij: zij krijgt de namen zonder BSN en regelt per volwassene', async () => {
    const partner = lid({ rol: 'partner', voornamen: 'Sam', bsn: undefined, telefoon: undefined });
    const weg = await Weg.begin(regio, { hoofdbegeleider: 'ribw-brabant', leden: [lid(), partner] });
    await weg.voorlopigAkkoord(['traverse', 'ribw-brabant'], 'ribw-brabant');
    await weg.zorg.doe('POST', `/casussen/${weg.casus}/identiteitsvrijgaven`, {});
    const ribw = await Medewerker.van(regio, 'ribw-brabant');
    const pad = `/casussen/${weg.casus}`;
    const casus = await totdat(async () => {
      const uit = await ribw.lees<{ leden: { voornamen?: string; bsn?: string }[] }>(pad);
      return uit.leden.length === 2 && uit.leden.every((l) => l.voornamen) ? uit : undefined;
    });
    expect(casus.leden.map((l) => [l.voornamen, l.bsn])).toEqual([
      ['Robin', undefined],
      ['Sam', undefined],
    ]);

    const vanaf = weg.voordracht.startOp;
    expect(await weg.zorg.vraag('POST', `${pad}/ondersteuningsstart`, { vanaf })).toMatchObject({
      status: 403,
      body: { code: 'niet-hoofdbegeleider' },
    });
    const laat = { vanaf: plusDagen(vanaf, 13) };
    expect(await ribw.vraag('POST', `${pad}/ondersteuningsstart`, laat)).toMatchObject({
      status: 422,
      body: { code: 'begeleiding-na-verhuizing' },
    });
    const taak = {
      plaatsing: weg.voordracht.plaatsing,
      taak: randomUUID(),
      taakversie: 1,
      soort: 'ondersteuning-gestart',
    };
    await weg.hub('ribw-brabant', c.TaakGeopendZorg, {
      ...taak,
      eigenaarRol: 'hoofdbegeleider',
      stand: 'open',
      wachtOp: [],
      termijn: vanaf,
    });
    await totdat(async () => (await database(weg.partij('ribw-brabant')).query(TAAK_VERWERKT, [weg.casus])).length > 0);
    await ribw.doe('POST', `${pad}/ondersteuningsstart`, { vanaf });
    for (const een of weg.leden) await ribw.doe('PUT', `${pad}/daginvulling`, { lid: een, soort: 'werk', vanaf });
    const hub = weg.partij('matchingspunt');
    const lijnen = await totdat(async () => {
      const gemeld = await alleGezien<{ lijn: string; lid: string; perioden: { van: string }[] }>(
        hub,
        weg.casus,
        'dekking.gemeld',
      );
      const eigen = gemeld.filter((d) => d.lijn !== 'dak');
      return eigen.length === 4 ? eigen : undefined;
    });
    expect(new Set(lijnen.map((d) => `${d.lijn} ${weg.leden.indexOf(d.lid)} ${d.perioden[0]?.van}`)).size).toBe(4);
    expect(await gezien(hub, weg.casus, 'taak.stand-gemeld')).toMatchObject({ taak: taak.taak, stand: 'gereed' });
  });
});

it('laat niets in quarantaine of vastgehouden achter', async () => {
  for (const i of Object.values(regio.partijen))
    expect(await busstand(i)).toMatchObject({ quarantaine: 0, vastgehouden: 0 });
});
