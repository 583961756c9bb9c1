import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AkkoordGevraagdGemeente } from '@weerthuis/contracts';
import { totdat } from '@weerthuis/testkit';
import { gezien } from '../../../test/regio/bus.js';
import {
  regio,
  indicatie,
  inkomenTilburg,
  hub,
  zorg,
  vandaag,
  overDagen,
  gemeld,
  beschikking,
  afgegeven,
  sluit,
  start,
} from './opstelling.js';
import { BSN, Persoon } from './persoon.js';
import { Medewerker } from '../../../test/regio/medewerker.js';

beforeAll(start, 90_000);
afterAll(sluit, 30_000);

describe('een melding bij de gemeente van herkomst', () => {
  it('wordt ontvangen met termijnen; wie het is staat apart en leest alleen wie dat mag', async () => {
    const { casus, lid } = await gemeld();
    const melding = await indicatie.lees<Record<string, unknown>>(`/meldingen/${casus}`);
    expect(melding).toMatchObject({
      stand: 'gemeld',
      wet: 'wmo',
      termijn: overDagen(42),
      overTermijn: false,
      leden: [{ lid }],
    });
    expect(JSON.stringify(melding)).not.toMatch(/Voorbeeld|999990019/);
    expect(await indicatie.lees(`/casussen/${casus}/identiteit`)).toMatchObject({
      leden: [{ lid, achternaam: 'Voorbeeld', bsn: BSN }],
    });
    const beleid = await Medewerker.van(regio, 'waalwijk', 'beleidsmedewerker');
    expect((await beleid.vraag('GET', `/casussen/${casus}/identiteit`)).status).toBe(403);
    expect((await inkomenTilburg.vraag('GET', `/casussen/${casus}/identiteit`)).status).toBe(404);
  });

  it('geeft het matchingspunt een persoonssleutel en geen BSN', async () => {
    const { casus, lid } = await gemeld();
    const feit = await gezien(hub(), casus, 'casus.persoonssleutel-gemeld');
    expect(feit).toEqual({ lid, sleutel: expect.stringMatching(/^k1\.[\w-]{43}$/) });
  });

  it('wordt onderzocht en beschikt: het matchingspunt leest de stand, de zorg ook de inhoud', async () => {
    const { casus } = await afgegeven();
    type Stand = { stand: string };
    const bijHub = await gezien<Stand>(hub(), casus, 'indicatie.vastgesteld', (f) => f.stand === 'afgegeven');
    expect(bijHub).toEqual({ stand: 'afgegeven', wet: 'wmo', van: vandaag(), tot: overDagen(365) });
    const bijZorg = await gezien<Stand>(zorg(), casus, 'indicatie.vastgesteld', (f) => f.stand === 'afgegeven');
    expect(bijZorg).toMatchObject({ verzegeld: { kenmerk: 'B-2026-1', urenPerWeek: 4 } });
  });

  it('wordt niet beschikt voor het onderzoek, en er verandert niets', async () => {
    const { casus } = await gemeld();
    const { status, body } = await indicatie.vraag('POST', `/meldingen/${casus}/beschikking`, beschikking());
    expect({ status, code: body.title }).toEqual({ status: 409, code: 'Dit kan niet in deze toestand.' });
    expect(await indicatie.lees(`/meldingen/${casus}`)).toMatchObject({ stand: 'gemeld' });
  });

  it('komt op de werklijst als de termijn voorbij is', async () => {
    const { casus } = await gemeld();
    const { klok, wekkers } = regio.instantie('waalwijk').diensten;
    klok.verschuif(43 * 86_400_000);
    try {
      await wekkers.draai();
      const laat = await indicatie.lees<{ id: string }[]>('/meldingen?overTermijn=true');
      expect(laat.map(({ id }) => id)).toContain(casus);
    } finally {
      klok.verschuif(0);
    }
  });

  it('kent urgentie en binding toe; de categorie blijft bij de zorg', async () => {
    const { casus } = await gemeld();
    await indicatie.doe('POST', `/meldingen/${casus}/urgentie`, {
      toegekend: true,
      categorie: 'uitstroom',
      tot: overDagen(200),
    });
    await indicatie.doe('POST', `/meldingen/${casus}/binding`, { gemeenten: ['GM0867', 'GM0855'] });
    expect(await gezien(hub(), casus, 'urgentie.besloten')).toEqual({ toegekend: true, tot: overDagen(200) });
    expect(await gezien(zorg(), casus, 'urgentie.besloten')).toMatchObject({ verzegeld: { categorie: 'uitstroom' } });
    expect(await gezien(hub(), casus, 'binding.vastgesteld')).toEqual({ gemeenten: ['GM0867', 'GM0855'] });
    expect((await indicatie.vraag('POST', `/meldingen/${casus}/binding`, { gemeenten: ['GM9999'] })).status).toBe(422);
  });
});

describe('een akkoord', () => {
  async function gevraagd(p: Persoon, bij: string, rol: string): Promise<string> {
    const verzoek = randomUUID();
    const { voordracht, kandidaatstelling, leden } = p;
    const termijnen = { antwoordVoor: overDagen(7), startOp: overDagen(30) };
    const gegevens = {
      verzoek,
      voordracht,
      kandidaatstelling,
      versie: 1,
      ronde: 1,
      rol,
      ...termijnen,
      gemeenteWoning: 'GM0855',
      leden,
      rekenhuurCent: 65_000,
    };
    await p.hubZegt({ oin: regio.oin(bij), view: AkkoordGevraagdGemeente, gegevens });
    const lezer = bij === 'tilburg' ? inkomenTilburg : indicatie;
    await totdat(async () => (await lezer.vraag('GET', `/akkoordverzoeken/${verzoek}`)).status === 200);
    return verzoek;
  }

  it('geeft herkomst pas als de indicatie is afgegeven', async () => {
    const p = await gemeld();
    const verzoek = await gevraagd(p, 'waalwijk', 'herkomst');
    const nee = await indicatie.vraag('POST', `/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'ja' });
    expect({ status: nee.status, titel: nee.body.title }).toEqual({
      status: 409,
      titel: 'De indicatie is nog niet afgegeven.',
    });
    await indicatie.doe('POST', `/meldingen/${p.casus}/onderzoek`);
    await indicatie.doe('POST', `/meldingen/${p.casus}/beschikking`, beschikking());
    await indicatie.doe('POST', `/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'ja', geldigTot: overDagen(30) });
    expect(await gezien(hub(), p.casus, 'akkoord.gegeven')).toMatchObject({ verzoek, rol: 'herkomst', antwoord: 'ja' });
  });

  it('geeft vestiging zonder naam, tenzij bekend is dat het geld later begint', async () => {
    const p = new Persoon(regio);
    const verzoek = await gevraagd(p, 'tilburg', 'vestiging');
    await inkomenTilburg.doe('POST', `/akkoordverzoeken/${verzoek}/antwoord`, {
      antwoord: 'ja',
      geldigTot: overDagen(30),
    });
    expect(await gezien(hub(), p.casus, 'akkoord.gegeven')).toMatchObject({ rol: 'vestiging', antwoord: 'ja' });
  });
});
