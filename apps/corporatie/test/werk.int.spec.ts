import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AkkoordGevraagdCorporatie,
  IdentiteitVrijgegevenCorporatie,
  PlaatsingGeopendCorporatie,
  SignaalBehandeldCorporatie,
  TaakGeopendCorporatie,
  VoordrachtAangenomenCorporatie,
  VoordrachtVoorlopigAkkoordCorporatie,
  ZoekopdrachtGegevenCorporatie,
  type ViewClass,
} from '@weerthuis/contracts';
import { buurtenVan, plusDagen } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { zeg } from '../../../test/regio/bus.js';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { rij as rijVan, rijen as rijenVan, type Rij } from '../../../test/regio/werkrij.js';
import { definitie } from '../src/index.js';

let [regio, consulent]: [Proefregio, Medewerker] = [] as never;
beforeAll(async () => {
  regio = await startProefregio(['tiwos', 'matchingspunt', 'tilburg', 'traverse'], { corporatie: definitie });
  consulent = await Medewerker.van(regio, 'tiwos', 'verhuurconsulent');
}, 90_000);
afterAll(() => regio?.sluit(), 30_000);

/** Street and number of the home that is asked about: a corporatie knows no casusnummer. */
const ADRES = 'Dorpsstraat 12';

const vandaag = (): string => regio.instantie('tiwos').diensten.klok.vandaag();
const over = (n: number): string => plusDagen(vandaag(), n);
const rijen = (casus: string): Promise<Rij[]> => rijenVan(consulent, casus);
const rij = (soort: string, casus: string, titel?: string): Promise<Rij> => rijVan(consulent, soort, casus, titel);
const zegt = (wie: string, casus: string, view: ViewClass, gegevens: object, verzegeld?: object): Promise<string> =>
  zeg(regio.instantie(wie), casus, { oin: regio.oin('tiwos'), view, gegevens, ...(verzegeld && { verzegeld }) });

describe('de werkrij van de corporatie', () => {
  const [casus, plaatsing, lid] = [randomUUID(), randomUUID(), randomUUID()];
  const [voordracht, kandidaatstelling] = [randomUUID(), randomUUID()];
  const pad = `/verhuur/${kandidaatstelling}`;
  const opentTaak = (soort: string, dagen: number): Promise<string> =>
    zegt('matchingspunt', casus, TaakGeopendCorporatie, {
      ...{ plaatsing, taak: randomUUID(), taakversie: 1, soort, eigenaarRol: 'corporatie', stand: 'open' },
      ...{ wachtOp: [], termijn: over(dagen) },
    });
  const vraag = async (ronde: 1 | 2, eenheid: string, aanbod: string): Promise<string> => {
    const verzoek = randomUUID();
    const aantal = { volwassenen: 1, kinderen: 0, kamers: 2 };
    const profiel = { ...aantal, trapvrij: false, huisdieren: false, begeleiding: true, voorrang: false };
    await zegt('matchingspunt', casus, AkkoordGevraagdCorporatie, {
      ...{ verzoek, voordracht, kandidaatstelling, versie: 1, ronde, rol: 'corporatie', eenheid, aanbod, profiel },
      ...{ antwoordVoor: over(7), startOp: over(30) },
    });
    return verzoek;
  };
  const woning = async (): Promise<[eenheid: string, aanbod: string]> => {
    const [deze] = buurtenVan('GM0855');
    const waar = { gemeente: 'GM0855', wijk: deze?.wijk, buurt: deze?.code, straat: 'Dorpsstraat', huisnummer: 12 };
    const wat = { postcode: '5038AB', plaats: 'Tilburg', kamers: 2, verdieping: 0, lift: false, huisdieren: true };
    const prijs = { bagId: '0855010000000001', rekenhuurCent: 60_000, servicekostenCent: 1_000 };
    const eenheid = await consulent.doe('POST', '/eenheden', { ...waar, ...wat, ...prijs });
    const toezegging = { eenheid, beschikbaarVanaf: over(20), contractvormen: ['regulier'] };
    return [eenheid, await consulent.doe('POST', '/aanbod', toezegging)];
  };

  it('vraagt op de weg naar de sleutel telkens één ding, op het scherm waar het gedaan wordt', async () => {
    const [eenheid, aanbod] = await woning();
    const eerste = await vraag(1, eenheid, aanbod);
    const titel = expect.stringMatching(/^Zeg voorlopig ja of nee: \D+ \d+/) as unknown as string;
    expect(await rij('akkoord', casus)).toMatchObject({ titel, termijn: over(7), pad });
    await consulent.doe('POST', `/akkoordverzoeken/${eerste}/antwoord`, { antwoord: 'ja', geldigTot: over(60) });

    const versie = { voordracht, kandidaatstelling, versie: 1 };
    await zegt('matchingspunt', casus, VoordrachtVoorlopigAkkoordCorporatie, {
      ...versie,
      ...{ plaatsing, hoofdbegeleider: regio.oin('traverse') },
    });
    await zegt('matchingspunt', casus, PlaatsingGeopendCorporatie, {
      ...{ plaatsing, voordracht, kandidaatstelling, stand: 'voorwaardelijk', startOp: over(30) },
      ...{ gemeenteWoning: 'GM0855', eenheid },
    });
    await opentTaak('bezichtiging', 10);
    expect(await rij('bezichtiging', casus)).toMatchObject({ aanZet: 'De zorgorganisatie', termijn: over(10), pad });

    const leden = [{ lid, voornamen: 'Sam', achternaam: 'Voorbeeld', geboortedatum: '1990-02-28' }];
    await zegt('traverse', casus, IdentiteitVrijgegevenCorporatie, { voordracht, kandidaatstelling }, { leden });
    await rij('bezichtiging', casus, `Plan de bezichtiging: ${ADRES}`);
    expect(await rij('toets', casus)).toMatchObject({ titel: `Leg de eigen toets vast: ${ADRES}`, pad });
    expect(JSON.stringify(await rijen(casus))).not.toContain('Voorbeeld');

    const op = `${over(3)}T12:00:00Z`;
    const bezichtiging = await consulent.doe('POST', '/bezichtigingen', { kandidaatstelling, op });
    await rij('bezichtiging', casus, `Leg vast of de kandidaat kwam kijken: ${ADRES}`);
    await consulent.doe('POST', `/bezichtigingen/${bezichtiging}/verslag`, { verschenen: true });
    await consulent.doe('POST', `/kandidaten/${kandidaatstelling}/toets`, { uitkomst: 'geen-bezwaar' });
    expect(await rijen(casus)).toEqual([]);

    const tweede = await vraag(2, eenheid, aanbod);
    await rij('akkoord', casus, 'Zeg definitief ja of nee');
    await consulent.doe('POST', `/akkoordverzoeken/${tweede}/antwoord`, { antwoord: 'ja', geldigTot: over(60) });
    await zegt('matchingspunt', casus, VoordrachtAangenomenCorporatie, { ...versie, plaatsing });
    await opentTaak('huurovereenkomst', 20);
    await opentTaak('sleutel', 30);
    await rij('huurovereenkomst', casus, `Stel het huurcontract op: ${ADRES}`);
    expect((await rijen(casus)).map(({ soort }) => soort)).toEqual(['huurovereenkomst', 'sleutel']);
    const contract = { plaatsing, vorm: 'regulier', ingangsdatum: over(0) };
    const overeenkomst = await consulent.doe('POST', '/overeenkomsten', contract);
    expect((await rij('huurovereenkomst', casus, `Leg vast wie tekende: ${ADRES}`)).zin).toContain('de kandidaat');
    const tekent = (door: string) =>
      consulent.vraag('POST', `/overeenkomsten/${overeenkomst}/ondertekeningen`, { door, op: vandaag() });
    await totdat(async () => (await tekent('corporatie')).status === 201);
    expect((await rij('huurovereenkomst', casus)).aanZet).toBe('De kandidaat');
    expect((await tekent('persoon')).status).toBe(201);
    expect(await rij('sleutel', casus, `Reik de sleutel uit: ${ADRES}`)).toMatchObject({ termijn: over(30), pad });
  });

  it('laat na de sleutel zien hoe ver een signaal is, en wat er over de omklap nog moet', async () => {
    await consulent.doe('POST', `/plaatsingen/${plaatsing}/sleutel`, { op: vandaag(), huurVanaf: vandaag() });
    const wat = { soort: 'geluid', ernst: 'licht', op: vandaag() };
    const signaal = await consulent.doe('POST', `/plaatsingen/${plaatsing}/overlast`, wat);
    const gemeld = await rij('signaal', casus);
    expect(gemeld).toMatchObject({
      titel: 'Overlast: Dorpsstraat 12',
      aanZet: 'De begeleiding',
      pad: `/na-de-sleutel/${plaatsing}`,
    });
    expect(gemeld.zin).toContain('zag het nog niet');
    const gezien = { signaal, plaatsing, stand: 'gezien', op: vandaag() };
    await zegt('traverse', casus, SignaalBehandeldCorporatie, gezien);
    await totdat(async () => (await rij('signaal', casus)).zin.includes('nog niets afgesproken'));
    await zegt('traverse', casus, SignaalBehandeldCorporatie, { ...gezien, stand: 'gesloten' });
    await totdat(async () => (await rijen(casus)).length === 0);
  });

  it('toont een zoekopdracht tot er een antwoord is dat haar sluit', async () => {
    const [zoekopdracht, ander] = [randomUUID(), randomUUID()];
    const wie = { volwassenen: 1, kinderen: 0, kamers: 2, huurgrensCent: 70_000 };
    const profiel = { ...wie, trapvrij: false, huisdieren: false, gewensteWijken: [] };
    const gegevens = { zoekopdracht, gemeente: 'GM0855', profiel, uiterlijk: over(28) };
    await zegt('matchingspunt', ander, ZoekopdrachtGegevenCorporatie, gegevens);
    expect(await rij('zoekopdracht', ander)).toMatchObject({
      titel: 'Beantwoord een zoekopdracht',
      termijn: over(28),
      pad: '/woningvragen',
    });
    const antwoord = (wat: object) => consulent.doe('POST', `/zoekopdrachten/${zoekopdracht}/antwoord`, wat);
    await antwoord({ antwoord: 'aanvaard' });
    await rij('zoekopdracht', ander, 'Zoek een woning');
    await antwoord({ antwoord: 'niet-mogelijk', reden: 'WOT' });
    expect(await rijen(ander)).toEqual([]);
  });
});
