import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AchterstandGemeldVestiging,
  AkkoordGevraagdGemeente,
  AkkoordNamensVastgelegdGemeente,
  BesluitGevraagdGemeente,
  IdentiteitVrijgegevenVestiging,
  KnelpuntGemeldGemeente,
  ZoekopdrachtGegevenGemeente,
} from '@weerthuis/contracts';
import { buurtenVan } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { zeg } from '../../../test/regio/bus.js';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { rij, rijen } from '../../../test/regio/werkrij.js';
import {
  afgegeven,
  gemeld,
  indicatie,
  inkomen,
  inkomenTilburg,
  overDagen,
  regio,
  sluit,
  start,
  vandaag,
  zorg,
} from './opstelling.js';
import type { Persoon } from './persoon.js';

beforeAll(start, 90_000);
afterAll(sluit, 30_000);

describe('de werkrij van de gemeente', () => {
  it('volgt een melding tot de beschikking, met de termijn van de wet, en toont haar alleen wie beslist', async () => {
    const { casus } = await gemeld();
    const rij1 = await rij(indicatie, 'melding', casus);
    expect(rij1).toMatchObject({ titel: 'Begin het onderzoek', termijn: overDagen(42), pad: `/meldingen/${casus}` });
    await indicatie.doe('POST', `/meldingen/${casus}/onderzoek`);
    await indicatie.doe('POST', `/meldingen/${casus}/aanvraag`);
    expect(await rij(indicatie, 'beschikking', casus)).toMatchObject({
      titel: 'Beslis op de aanvraag',
      termijn: overDagen(14),
    });
    expect(await rij(indicatie, 'urgentie', casus)).toMatchObject({ titel: 'Beslis over de urgentie' });
    expect(await rijen(inkomen, casus)).toEqual([]);
    expect(JSON.stringify(await rijen(indicatie))).not.toMatch(/Voorbeeld|999990019/);
  });

  it('vraagt de kenner om het akkoord, en niet de ander', async () => {
    const p = await gemeld();
    await vraagAkkoord(p, 'waalwijk', 'herkomst');
    expect(await rij(indicatie, 'akkoord', p.casus)).toMatchObject({
      titel: 'Staat de indicatie?',
      termijn: overDagen(7),
      pad: '/vragen',
    });
    expect(await rijen(inkomen, p.casus)).toEqual([]);
  });

  it('toont wat aan de telefoon is gezegd tot het bevestigd is', async () => {
    const p = await gemeld();
    const verzoek = await vraagAkkoord(p, 'waalwijk', 'herkomst');
    const gegevens = { verzoek, antwoord: 'ja', kanaal: 'telefoon', op: vandaag(), bevestigVoor: overDagen(3) };
    const verzegeld = { gesproken: 'Noor Ansems' };
    const oin = regio.oin('waalwijk');
    await p.hubZegt({ oin, view: AkkoordNamensVastgelegdGemeente, gegevens, verzegeld });
    const gezegd = await rij(indicatie, 'namens', p.casus);
    expect(gezegd.zin).toMatch(/namens ons 'ja' op, na een gesprek met Noor Ansems/);
    await indicatie.doe('POST', `/akkoordverzoeken/${verzoek}/bevestiging`, { uitkomst: 'bevestigd' });
    expect((await rijen(indicatie, p.casus)).map(({ soort }) => soort)).not.toContain('namens');
  });

  it('vraagt om een antwoord op een bezwaar, tot er beslist is, en alleen wie beslist', async () => {
    const { casus } = await gemeld();
    const id = await indicatie.doe('POST', '/bezwaren', { casus, soort: 'bezwaar', over: 'urgentie' });
    expect(await rij(indicatie, 'bezwaar', casus)).toMatchObject({
      titel: 'Beslis op een bezwaar: urgentie',
      termijn: overDagen(84),
      pad: '/bezwaren',
    });
    expect(await rijen(inkomen, casus)).toEqual([]);
    await indicatie.doe('POST', `/bezwaren/${id}/beslissing`, { uitkomst: 'ongegrond' });
    expect((await rijen(indicatie, casus)).map(({ soort }) => soort)).not.toContain('bezwaar');
  });

  it('heeft van het inkomen vóór de sleutel één rij, met wat er moet en zonder bedragen', async () => {
    const p = await afgegeven();
    await p.opentPlaatsing(overDagen(30));
    await p.opentTaak('waalwijk', 'overdracht', 'herkomst', overDagen(15));
    await p.opentTaak('tilburg', 'inkomen-geregeld', 'vestiging', overDagen(20));
    expect(await rij(inkomenTilburg, 'inkomen-geregeld', p.casus)).toMatchObject({
      zin: 'De zorgorganisatie gaf nog niet vrij om wie het gaat.',
      aanZet: 'De zorgorganisatie',
      termijn: overDagen(20),
      pad: `/inkomen/${p.casus}`,
    });
    const vrij = { voordracht: p.voordracht, leden: p.leden };
    const { verzegeld } = p;
    const oin = regio.oin('tilburg');
    await zeg(zorg(), p.casus, { oin, view: IdentiteitVrijgegevenVestiging, gegevens: vrij, verzegeld });
    const kan = async () =>
      (await rij(inkomenTilburg, 'inkomen-geregeld', p.casus)).zin === 'Er is nog geen uitkering aangevraagd.';
    await totdat(kan);
    await inkomenTilburg.doe('POST', `/casussen/${p.casus}/sporen`, { soort: 'uitkering', lid: p.lid });
    expect((await rij(inkomenTilburg, 'inkomen-geregeld', p.casus)).zin).toMatch(/^Beslis over één aanvraag/);

    expect((await rij(inkomen, 'overdracht', p.casus)).titel).toBe('Draag het inkomen over');
    await inkomen.doe('POST', `/casussen/${p.casus}/overdracht`, { uitkeringTot: overDagen(29) });
    expect(await rij(inkomen, 'overdracht', p.casus)).toMatchObject({ aanZet: 'De gemeente van vestiging' });
    expect(await rij(inkomenTilburg, 'overdracht', p.casus)).toMatchObject({
      titel: 'Aanvaard de overdracht',
      termijn: overDagen(29),
    });
    const soorten = (await rijen(inkomenTilburg, p.casus)).map(({ soort }) => soort);
    expect(soorten.toSorted()).toEqual(['inkomen-geregeld', 'overdracht']);
  });

  it('toont een gat, een besluit en een zoekopdracht die aan ons gevraagd zijn', async () => {
    const p = await afgegeven();
    await p.opentPlaatsing(overDagen(30));
    const oin = regio.oin('tilburg');
    const gat = {
      knelpunt: randomUUID(),
      plaatsing: p.plaatsing,
      regel: 'inkomen-sluit-aan',
      lijn: 'inkomen',
      lid: p.lid,
    };
    const wanneer = { van: overDagen(31), eigenaarRol: 'vestiging', uiterlijk: overDagen(10) };
    await p.hubZegt({ oin, view: KnelpuntGemeldGemeente, gegevens: { ...gat, ...wanneer } });
    expect(await rij(inkomenTilburg, 'knelpunt', p.casus)).toMatchObject({ titel: 'Sluit een gat: inkomen' });

    const besluit = { besluit: randomUUID(), soort: 'afwijking', rol: 'vestiging', als: 'beslisser', trap: 0 };
    const waarover = { waarover: ['huurgrens'], uiterlijk: overDagen(5) };
    await p.hubZegt({ oin, view: BesluitGevraagdGemeente, gegevens: { ...besluit, ...waarover } });
    const gevraagd = await rij(inkomenTilburg, 'besluitvraag', p.casus);
    expect(gevraagd).toMatchObject({
      titel: 'Mag dit afwijken van de afspraak?',
      pad: `/gevraagd/besluit/${besluit.besluit}`,
    });

    const profiel = {
      volwassenen: 1,
      kinderen: 0,
      kamers: 2,
      trapvrij: false,
      huisdieren: false,
      huurgrensCent: 70_000,
      gewensteWijken: [],
    };
    const zoek = { zoekopdracht: randomUUID(), gemeente: 'GM0855', profiel, uiterlijk: overDagen(20) };
    await p.hubZegt({ oin, view: ZoekopdrachtGegevenGemeente, gegevens: zoek });
    expect((await rij(inkomenTilburg, 'zoekopdracht', p.casus)).zin).toMatch(/een woning in Tilburg vóór/);
    await inkomenTilburg.doe('POST', `/zoekopdrachten/${zoek.zoekopdracht}/antwoord`, { antwoord: 'aanvaard' });
    expect((await rij(inkomenTilburg, 'zoekopdracht', p.casus)).titel).toBe('Zoek een woning');
  });

  it('toont een huurachterstand tot iemand haar oppakt', async () => {
    const p = await afgegeven();
    await p.opentPlaatsing(overDagen(0));
    await zeg(regio.instantie('tiwos'), p.casus, {
      oin: regio.oin('tilburg'),
      view: AchterstandGemeldVestiging,
      gegevens: { plaatsing: p.plaatsing, op: vandaag() },
      verzegeld: { maanden: 2 },
    });
    const { id, zin } = await rij(inkomenTilburg, 'achterstand', p.casus);
    expect(zin).toContain('2 maanden huurachterstand');
    await inkomenTilburg.doe('POST', `/signalen/${id.split(':')[1] ?? ''}/oppakking`);
    expect((await rijen(inkomenTilburg, p.casus)).map(({ soort }) => soort)).not.toContain('achterstand');
  });

  it('vraagt beleid om een buurt te herzien als de dag er is', async () => {
    const beleid = await Medewerker.van(regio, 'tilburg', 'beleidsmedewerker');
    const code = buurtenVan('GM0855')[0]?.code ?? '';
    const oordeel = { ruimte: 2, niveau: 'beperkt', bron: 'wijkteam', peildatum: vandaag(), herzienOp: overDagen(30) };
    const { status } = await beleid.vraag('PUT', `/draagkracht/${code}`, oordeel);
    expect(status).toBe(200);
    expect(await rijen(beleid)).toEqual([]);
    const { klok } = regio.instantie('tilburg').diensten;
    klok.verschuif(31 * 86_400_000);
    try {
      expect(await rijen(beleid)).toMatchObject([{ soort: 'draagkracht', pad: `/buurten/${code}` }]);
    } finally {
      klok.verschuif(0);
    }
  });
});

async function vraagAkkoord(p: Persoon, bij: string, rol: string): Promise<string> {
  const verzoek = randomUUID();
  const { voordracht, kandidaatstelling, leden } = p;
  const vraag = { verzoek, voordracht, kandidaatstelling, versie: 1, ronde: 1, rol, gemeenteWoning: 'GM0855', leden };
  const gegevens = { ...vraag, antwoordVoor: overDagen(7), startOp: overDagen(30), rekenhuurCent: 65_000 };
  await p.hubZegt({ oin: regio.oin(bij), view: AkkoordGevraagdGemeente, gegevens });
  return verzoek;
}
