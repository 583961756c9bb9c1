import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AanbodStandGewijzigdCorporatie, TaakGeescaleerdCorporatie, TaakGeopendCorporatie } from '@weerthuis/contracts';
import { buurtenVan } from '@weerthuis/domain';
import { startMailserver, totdat, type Mailserver } from '@weerthuis/testkit';
import { gezien, zeg } from '../../../test/regio/bus.js';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { definitie } from '../src/index.js';

const buurt = buurtenVan('GM0855')[0]?.code ?? '';
const KOP =
  'bagId;complex;buurt;straat;huisnummer;toevoeging;postcode;plaats;kamers;oppervlakte;verdieping;lift;toegankelijkheid;huisdieren;rekenhuur;servicekosten';
const rij = (bag: string, huur = '682,96'): string =>
  `${bag};;${buurt};Dorpsstraat;12;;5038 AB;Tilburg;2;54;1;nee;;ja;${huur};12,50`;

interface Verslag {
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fouten: { rij: number; kolom: string }[];
}

describe('een corporatie op echte onderdelen', () => {
  let [regio, mail, consulent]: [Proefregio, Mailserver, Medewerker] = [] as never;

  beforeAll(async () => {
    mail = await startMailserver();
    const post = { smtp: mail.url, afzender: 'bericht@voorbeeld.invalid', meldadres: 'uitstroom@voorbeeld.invalid' };
    regio = await startProefregio(['tiwos', 'matchingspunt', 'tilburg'], { corporatie: definitie }, post);
    consulent = await Medewerker.van(regio, 'tiwos', 'verhuurconsulent');
  }, 60_000);
  afterAll(async () => {
    await regio?.sluit();
    await mail?.stop();
  }, 30_000);

  const importeer = async (regels: string[], proef: boolean): Promise<{ status: number; body: Verslag }> => {
    const { url } = regio.instantie('tiwos');
    const antwoord = await fetch(`${url}/v1/eenheden-import?proef=${proef}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await regio.idp.token('tiwos', 'verhuurconsulent')}`,
        'content-type': 'text/csv',
        'idempotency-key': randomUUID(),
      },
      body: [KOP, ...regels].join('\n'),
    });
    return { status: antwoord.status, body: (await antwoord.json()) as Verslag };
  };
  const aantal = async (): Promise<number> => (await consulent.lees<object[]>('/eenheden')).length;

  it('leest een bestand op proef zonder iets te veranderen', async () => {
    const { status, body } = await importeer([rij('0855010000000001'), rij('0855010000000002')], true);
    expect([status, body.nieuw, await aantal()]).toEqual([201, 2, 0]);
  });

  it('neemt alles over of niets, en noemt bij een fout rij en kolom', async () => {
    const { status, body } = await importeer([rij('0855010000000001'), rij('855010000000002')], false);
    expect(status).toBe(422);
    expect(JSON.stringify(body.fouten)).toContain('rij 3, bagId');
    expect(await aantal()).toBe(0);
  });

  it('verandert bij een tweede keer alleen wat anders is', async () => {
    expect((await importeer([rij('0855010000000001'), rij('0855010000000002')], false)).body.nieuw).toBe(2);
    const { body } = await importeer([rij('0855010000000001'), rij('0855010000000002', '650,00')], false);
    expect(body).toMatchObject({ nieuw: 0, gewijzigd: 1, ongewijzigd: 1 });
    expect(await aantal()).toBe(2);
  });

  it('zegt een woning één keer toe en volgt wat het matchingspunt ermee doet', async () => {
    const [eenheid] = await consulent.lees<{ id: string }[]>('/eenheden');
    const id = eenheid?.id ?? '';
    const toezegging = { eenheid: id, beschikbaarVanaf: '2026-12-01', contractvormen: ['omklap'] };
    const aanbod = await consulent.doe('POST', '/aanbod', toezegging);
    expect((await consulent.vraag('POST', '/aanbod', toezegging)).status).toBe(409);
    const hub = regio.instantie('matchingspunt');
    await gezien(hub, id, 'aanbod.gedaan');
    const gegevens = { aanbod, stand: 'in-voordracht' };
    await zeg(hub, id, { oin: regio.oin('tiwos'), view: AanbodStandGewijzigdCorporatie, gegevens });
    const stand = async (): Promise<string> => (await consulent.lees<{ stand: string }>(`/aanbod/${aanbod}`)).stand;
    await totdat(async () => (await stand()) === 'in-voordracht');
    await consulent.doe('POST', `/aanbod/${aanbod}/intrekking`, { reden: 'WOT' });
    await gezien(hub, id, 'aanbod.ingetrokken');
  });

  it('krijgt van een taak over de termijn één mail, waarin niets persoonlijks staat', async () => {
    const [casus, taak] = [randomUUID(), randomUUID()];
    const hub = regio.instantie('matchingspunt');
    const oin = regio.oin('tiwos');
    const geopend = {
      plaatsing: randomUUID(),
      taak,
      taakversie: 1,
      soort: 'bezichtiging',
      eigenaarRol: 'corporatie',
      stand: 'open',
      wachtOp: [],
      termijn: '2026-03-12',
    };
    await zeg(hub, casus, { oin, view: TaakGeopendCorporatie, gegevens: geopend });
    const gegevens = { taak, trap: 1, termijn: '2026-03-12', werkdagenTeLaat: 2 };
    for (let keer = 0; keer < 2; keer++) await zeg(hub, casus, { oin, view: TaakGeescaleerdCorporatie, gegevens });
    const bericht = await mail.wachtOp(() => true, 10_000);
    expect(bericht).toMatchObject({ aan: ['uitstroom@voorbeeld.invalid'], onderwerp: 'Een taak is over de termijn' });
    expect(bericht.tekst).not.toContain(casus);
    const taken = await consulent.lees<{ trap: number }[]>(`/taken?casus=${casus}`);
    expect(taken).toMatchObject([{ trap: 1 }]);
  });
});
