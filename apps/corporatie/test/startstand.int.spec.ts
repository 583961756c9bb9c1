import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as c from '@weerthuis/contracts';
import { buurtenVan, plusDagen, type Uuid } from '@weerthuis/domain';
import { alsLijst, Inlezer } from '../../../test/regio/bestanden.js';
import { alleGezien, gezien, zeg } from '../../../test/regio/bus.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { definitie } from '../src/index.js';

const buurt = buurtenVan('GM0855')[0]?.code ?? '';
const BAG = '0855010000000001';
const LIJST = { overgenomenUit: { bron: 'Lijst matchingspunt', datum: '2026-03-01' } };

describe('de contracten van lopende plaatsingen', () => {
  let [regio, lezer]: [Proefregio, Inlezer] = [] as never;
  let nu = '';
  const [casus, lid, kandidaatstelling, plaatsing] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let woning = { aanbod: '', eenheid: '' };

  beforeAll(async () => {
    regio = await startProefregio(['tiwos', 'matchingspunt', 'traverse', 'tilburg'], { corporatie: definitie });
    lezer = await Inlezer.van(regio, () => regio.instantie('tiwos').url, 'tiwos', 'verhuurconsulent');
    nu = regio.instantie('tiwos').diensten.klok.vandaag();
    const eenheid = {
      bagId: BAG,
      buurt,
      straat: 'Dorpsstraat',
      huisnummer: '12',
      postcode: '5038 AB',
      plaats: 'Tilburg',
    };
    const maten = {
      kamers: '2',
      verdieping: '1',
      lift: 'nee',
      huisdieren: 'ja',
      rekenhuur: '682,96',
      servicekosten: '0',
    };
    const antwoord = await fetch(`${regio.instantie('tiwos').url}/v1/eenheden-import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await regio.idp.token('tiwos', 'verhuurconsulent')}`,
        'content-type': 'text/csv',
        'idempotency-key': randomUUID(),
      },
      body: alsLijst([{ ...eenheid, ...maten }]),
    });
    expect(antwoord.status).toBe(201);
  }, 90_000);
  afterAll(async () => await regio?.sluit(), 30_000);

  const rij = (anders: Record<string, string> = {}): Record<string, string> => ({
    ...{ bagId: BAG, beschikbaarVanaf: plusDagen(nu, -10), contractvorm: 'driepartijen' },
    ...{ bezichtigdOp: plusDagen(nu, -15), toets: 'geen-bezwaar', ingangsdatum: plusDagen(nu, -3) },
    ...{ getekendOp: plusDagen(nu, -8), sleutelOp: plusDagen(nu, -3), huurVanaf: plusDagen(nu, -3) },
    ...anders,
  });
  const zegt = (van: string, view: c.ViewClass, gegevens: object, verzegeld?: object): Promise<Uuid> =>
    zeg(regio.instantie(van), casus, { oin: regio.oin('tiwos'), view, gegevens, ...(verzegeld && { verzegeld }) });

  it('noemt wat er eerst moet gebeuren en wat niet klopt', async () => {
    const verslag = await lezer.lees(
      'plaatsingen',
      alsLijst([rij({ bagId: '0855010000000009' }), rij({ getekendOp: '', sleutelOp: plusDagen(nu, 1) })]),
      { proef: true },
    );
    expect(verslag.fouten.map((f) => [f.rij, f.kolom])).toEqual([
      [2, 'bagId'],
      [3, 'getekendOp'],
      [3, 'sleutelOp'],
    ]);
  });

  it('zegt de woning toe, met de naam van de lijst, en wacht met de rest op de plaatsing', async () => {
    expect(await lezer.lees('plaatsingen', alsLijst([rij()]))).toMatchObject({ stand: 'overgenomen', nieuw: 1 });
    const [{ id: eenheid } = { id: '' }] = await eenheden();
    const gedaan = await gezien<{ aanbod: string; overgenomenUit: object }>(
      regio.instantie('matchingspunt'),
      eenheid,
      'aanbod.gedaan',
    );
    expect(gedaan.overgenomenUit).toEqual({ bron: 'Oude lijst', datum: '2026-03-01' });
    woning = { aanbod: gedaan.aanbod, eenheid };
    expect(await lezer.haal('uitgesteld')).toMatchObject([{ kenmerk: BAG, gedaan: [], fouten: [] }]);
  });

  const eenheden = async (): Promise<{ id: string }[]> => {
    const antwoord = await fetch(`${regio.instantie('tiwos').url}/v1/eenheden`, {
      headers: { authorization: `Bearer ${await regio.idp.token('tiwos', 'verhuurconsulent')}` },
    });
    return (await antwoord.json()) as { id: string }[];
  };

  it('meldt contract en sleutel zodra de plaatsing er is en de zorg de naam vrijgaf; elk één keer', async () => {
    const kern = { voordracht: randomUUID(), kandidaatstelling, versie: 1, plaatsing };
    const hoofdbegeleider = regio.oin('traverse');
    await zegt('matchingspunt', c.CasusDeelnemerToegevoegdCorporatie, {
      partij: regio.oin('tiwos'),
      rol: 'corporatie',
    });
    await zegt('matchingspunt', c.VoordrachtVoorlopigAkkoordCorporatie, {
      ...kern,
      hoofdbegeleider,
      ...woning,
      ...LIJST,
    });
    await zegt('matchingspunt', c.VoordrachtAangenomenCorporatie, { ...kern, ...LIJST });
    const { voordracht } = kern;
    await zegt('matchingspunt', c.PlaatsingGeopendCorporatie, {
      ...{ plaatsing, voordracht, kandidaatstelling, stand: 'sleutel', startOp: plusDagen(nu, -3) },
      ...{ gemeenteWoning: 'GM0855', eenheid: woning.eenheid, ...LIJST },
    });
    const wie = { lid, voornamen: 'Robin', achternaam: 'Voorbeeld', geboortedatum: '1991-04-12' };
    await zegt('traverse', c.IdentiteitVrijgegevenCorporatie, { voordracht, kandidaatstelling }, { leden: [wie] });
    const hub = regio.instantie('matchingspunt');
    const sleutel = await gezien<object>(hub, casus, 'sleutel.uitgereikt');
    expect(sleutel).toMatchObject({ op: plusDagen(nu, -3), overgenomenUit: { bron: 'Oude lijst' } });
    expect(await gezien(hub, casus, 'huurovereenkomst.gesloten')).toMatchObject({ op: plusDagen(nu, -8) });
    expect(await gezien(hub, casus, 'dekking.gemeld')).toMatchObject({ lid, lijn: 'dak', stand: 'gedekt' });
    expect(await lezer.haal('uitgesteld')).toMatchObject([
      { gedaan: ['bezichtigd', 'toets', 'opgesteld', 'getekend', 'sleutel'], fouten: [] },
    ]);
    expect(await lezer.lees('plaatsingen', alsLijst([rij()]))).toMatchObject({ ongewijzigd: 1, nieuw: 0 });
    expect(await alleGezien(hub, casus, 'sleutel.uitgereikt')).toHaveLength(1);
  });

  it('verbetert met een bestand niet wat al gemeld is', async () => {
    const verslag = await lezer.lees('plaatsingen', alsLijst([rij({ sleutelOp: plusDagen(nu, -2) })]));
    expect(verslag).toMatchObject({ stand: 'overgenomen', fout: 1, fouten: [{ rij: 2, kolom: 'sleutelOp' }] });
  });
});
