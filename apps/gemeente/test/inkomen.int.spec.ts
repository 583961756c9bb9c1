import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AchterstandGemeldVestiging,
  IdentiteitAfgeslotenGemeente,
  IdentiteitVrijgegevenVestiging,
  VerhuizingGemeldGemeente,
  VoordrachtVervallenGemeente,
  ZoekopdrachtGegevenGemeente,
} from '@weerthuis/contracts';
import { buurtenVan } from '@weerthuis/domain';
import { Bus } from '@weerthuis/messaging';
import { totdat } from '@weerthuis/testkit';
import { busstand, gezien, zeg } from '../../../test/regio/bus.js';
import {
  regio,
  indicatie,
  inkomen,
  inkomenTilburg,
  hub,
  zorg,
  vandaag,
  overDagen,
  afgegeven,
  sluit,
  start,
} from './opstelling.js';
import { BSN } from './persoon.js';
import { Medewerker } from '../../../test/regio/medewerker.js';

beforeAll(start, 90_000);
afterAll(sluit, 30_000);

describe('inkomen over de gemeentegrens', () => {
  type Dekking = { stand: string; perioden: { van: string; tot?: string }[] };

  it('wordt overgedragen, toegekend en vervroegd; anderen zien alleen de lijn en de taak', async () => {
    const p = await afgegeven();
    const oud = await inkomen.doe('POST', `/casussen/${p.casus}/sporen`, {
      soort: 'uitkering',
      lid: p.lid,
      vanaf: '2025-01-01',
    });
    await inkomen.doe('PUT', `/sporen/${oud}`, { stand: 'toegekend', vanaf: '2025-01-01' }, { 'if-match': '"1"' });
    await p.opentPlaatsing(overDagen(30));
    const overdrachtstaak = await p.opentTaak('waalwijk', 'overdracht', 'herkomst', overDagen(15));
    const inkomenstaak = await p.opentTaak('tilburg', 'inkomen-geregeld', 'vestiging', overDagen(20));
    await zeg(zorg(), p.casus, {
      oin: regio.oin('tilburg'),
      view: IdentiteitVrijgegevenVestiging,
      gegevens: { voordracht: p.voordracht, leden: p.leden },
      verzegeld: p.verzegeld,
    });
    await totdat(async () => (await inkomenTilburg.vraag('GET', `/casussen/${p.casus}/identiteit`)).status === 200);
    await totdat(async () => (await inkomen.vraag('GET', `/taken/${overdrachtstaak}`)).status === 200);

    await inkomen.doe('POST', `/casussen/${p.casus}/overdracht`, { uitkeringTot: overDagen(35) });
    await gezien<Dekking>(hub(), p.casus, 'dekking.gemeld', (d) => d.perioden[0]?.tot === overDagen(35));
    const overdracht = await totdat(
      async () => (await inkomenTilburg.lees<{ id: string }[]>(`/overdrachten?casus=${p.casus}`))[0],
    );
    await inkomenTilburg.doe('POST', `/overdrachten/${overdracht.id}/aanvaarding`, { uitkeringVanaf: overDagen(40) });

    const laat = await gezien<Dekking>(hub(), p.casus, 'dekking.gemeld', (d) => d.perioden[0]?.van === overDagen(40));
    expect(laat).toMatchObject({ lid: p.lid, lijn: 'inkomen', stand: 'gedekt' });
    type Taak = { taak: string; stand: string };
    const gereed = (taak: string) => (t: Taak) => t.taak === taak && t.stand === 'gereed';
    await gezien<Taak>(hub(), p.casus, 'taak.stand-gemeld', gereed(inkomenstaak));
    await gezien<Taak>(hub(), p.casus, 'taak.stand-gemeld', gereed(overdrachtstaak));

    const [spoor] = await inkomenTilburg.lees<{ id: string }[]>(`/sporen?casus=${p.casus}`);
    const pad = `/sporen/${spoor?.id}`;
    const eerder = { stand: 'toegekend', vanaf: overDagen(36) };
    expect((await inkomenTilburg.vraag('PUT', pad, eerder)).status).toBe(428);
    expect((await inkomenTilburg.vraag('PUT', pad, eerder, { 'if-match': '"7"' })).status).toBe(412);
    await inkomenTilburg.doe('PUT', pad, eerder, { 'if-match': '"1"' });
    await gezien<Dekking>(hub(), p.casus, 'dekking.gemeld', (d) => d.perioden[0]?.van === overDagen(36));
    await gezien<Dekking>(zorg(), p.casus, 'dekking.gemeld', (d) => d.perioden[0]?.van === overDagen(36));
    expect((await inkomenTilburg.vraag('POST', `/overdrachten/${overdracht.id}/aanvaarding`, {})).status).toBe(409);

    const vervallen = { voordracht: p.voordracht, kandidaatstelling: p.kandidaatstelling, reden: 'woning-verloren' };
    for (const bij of ['waalwijk', 'tilburg'])
      await p.hubZegt({ oin: regio.oin(bij), view: VoordrachtVervallenGemeente, gegevens: vervallen });
    const sporen = (wie: Medewerker) => wie.lees<{ stand: string; tot: string | null }[]>(`/sporen?casus=${p.casus}`);
    await totdat(async () => (await sporen(inkomenTilburg))[0]?.stand === 'beeindigd');
    await totdat(async () => (await sporen(inkomen))[0]?.tot === null);
  });

  it('eindigt met inschrijving na de verhuizing, niet ervoor', async () => {
    const p = await afgegeven();
    await p.opentPlaatsing(vandaag());
    const taak = await p.opentTaak('tilburg', 'inschrijving', 'vestiging', overDagen(5));
    await totdat(async () => (await inkomenTilburg.vraag('GET', `/taken/${taak}`)).status === 200);
    expect(
      (await inkomenTilburg.vraag('POST', `/casussen/${p.casus}/inschrijving`, { op: vandaag() })).body.title,
    ).toBe('De verhuizing is nog niet gemeld.');
    const verhuisd = { plaatsing: p.plaatsing, op: overDagen(-2) };
    await zeg(zorg(), p.casus, { oin: regio.oin('tilburg'), view: VerhuizingGemeldGemeente, gegevens: verhuisd });
    await totdat(
      async () =>
        (await inkomenTilburg.vraag('POST', `/casussen/${p.casus}/inschrijving`, { op: vandaag() })).status === 201,
    );
    for (const bij of [hub(), zorg()])
      expect(await gezien(bij, p.casus, 'inschrijving.gemeld')).toEqual({ plaatsing: p.plaatsing, op: vandaag() });
    await gezien<{ taak: string; stand: string }>(
      hub(),
      p.casus,
      'taak.stand-gemeld',
      (t) => t.taak === taak && t.stand === 'gereed',
    );
    expect((await inkomen.vraag('POST', `/casussen/${p.casus}/inschrijving`, { op: vandaag() })).status).toBe(403);
  });

  it('wist wat voor een voordracht was vrijgegeven; herkomst houdt haar eigen grond', async () => {
    const p = await afgegeven();
    await p.opentPlaatsing(overDagen(30));
    const oin = regio.oin('tilburg');
    const gegevens = { voordracht: p.voordracht, leden: p.leden };
    await zeg(zorg(), p.casus, { oin, view: IdentiteitVrijgegevenVestiging, gegevens, verzegeld: p.verzegeld });
    await totdat(async () => (await inkomenTilburg.vraag('GET', `/casussen/${p.casus}/identiteit`)).status === 200);
    const sluit = { view: IdentiteitAfgeslotenGemeente, gegevens: { voordracht: p.voordracht } };
    await zeg(zorg(), p.casus, { oin, ...sluit }, { oin: regio.oin('waalwijk'), ...sluit });
    await totdat(async () => (await inkomenTilburg.vraag('GET', `/casussen/${p.casus}/identiteit`)).status === 404);
    expect((await inkomen.vraag('GET', `/casussen/${p.casus}/identiteit`)).status).toBe(200);
  });
});

describe('wat verder bij de gemeente komt', () => {
  it('draagkracht per buurt, alleen van de eigen gemeente, met versie', async () => {
    const beleid = await Medewerker.van(regio, 'waalwijk', 'beleidsmedewerker');
    const buurt = buurtenVan('GM0867')[0]?.code ?? '';
    const stand = { ruimte: 2, niveau: 'beperkt', bron: 'wijkteam', peildatum: vandaag(), herzienOp: overDagen(180) };
    await beleid.doe('PUT', `/draagkracht/${buurt}`, stand);
    expect((await beleid.vraag('PUT', `/draagkracht/${buurt}`, stand)).status).toBe(428);
    await beleid.doe('PUT', `/draagkracht/${buurt}`, { ...stand, ruimte: 1 }, { 'if-match': '"1"' });
    const stroom = regio.instantie('waalwijk').app.get(Bus).naamStroom('draagkracht');
    await gezien<{ ruimte: number }>(hub(), stroom, 'draagkracht.vastgesteld', (d) => d.ruimte === 1);
    expect((await beleid.vraag('PUT', '/draagkracht/BU08559999', stand)).status).toBe(422);
  });

  it('een zoekopdracht wordt ontvangen en beantwoord', async () => {
    const [zoekopdracht, casus] = [randomUUID(), randomUUID()];
    const profiel = {
      volwassenen: 1,
      kinderen: 0,
      kamers: 2,
      huurgrensCent: 70_000,
      trapvrij: false,
      huisdieren: false,
      gewensteWijken: [],
    };
    const gegevens = { zoekopdracht, gemeente: 'GM0867', profiel, uiterlijk: overDagen(28) };
    await zeg(hub(), casus, { oin: regio.oin('waalwijk'), view: ZoekopdrachtGegevenGemeente, gegevens });
    await totdat(async () => (await indicatie.lees<unknown[]>(`/zoekopdrachten?casus=${casus}`)).length === 1);
    const nee = { antwoord: 'niet-mogelijk', reden: BSN };
    expect((await indicatie.vraag('POST', `/zoekopdrachten/${zoekopdracht}/antwoord`, nee)).status).toBe(400);
    await indicatie.doe('POST', `/zoekopdrachten/${zoekopdracht}/antwoord`, {
      antwoord: 'doorgegeven',
      doorgegevenAan: regio.oin('tiwos'),
    });
    expect(await gezien(hub(), casus, 'zoekopdracht.beantwoord')).toMatchObject({
      antwoord: 'doorgegeven',
      doorgegevenAan: regio.oin('tiwos'),
    });
  });

  it('een huurachterstand wordt een signaal dat iemand oppakt', async () => {
    const casus = randomUUID();
    const gegevens = { plaatsing: randomUUID(), op: vandaag() };
    await zeg(regio.instantie('tiwos'), casus, {
      oin: regio.oin('tilburg'),
      view: AchterstandGemeldVestiging,
      gegevens,
      verzegeld: { maanden: 2 },
    });
    const signaal = await totdat(
      async () => (await inkomenTilburg.lees<{ id: string; maanden: number }[]>(`/signalen?casus=${casus}`))[0],
    );
    expect(signaal.maanden).toBe(2);
    await inkomenTilburg.doe('POST', `/signalen/${signaal.id}/oppakking`);
    expect(await inkomenTilburg.lees(`/signalen?casus=${casus}`)).toMatchObject([{ opgepaktOp: vandaag() }]);
  });

  it('laat niets in quarantaine of vastgehouden achter', async () => {
    for (const naam of ['tilburg', 'waalwijk', 'traverse', 'matchingspunt', 'tiwos'])
      expect(await busstand(regio.instantie(naam))).toMatchObject({ quarantaine: 0, vastgehouden: 0 });
  });
});
