import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { definitie as corporatie } from '../../../apps/corporatie/src/index.js';
import { definitie as gemeente } from '../../../apps/gemeente/src/index.js';
import { definitie as matching } from '../../../apps/matching/src/index.js';
import { definitie as zorg } from '../../../apps/zorg/src/index.js';
import { Inlezer } from '../../../test/regio/bestanden.js';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { alsCsv } from '../src/startstand/csv.js';
import { voorbeeldset, type Voorbeeldset } from '../src/startstand/voorbeeldset.js';

const PARTIJEN = ['matchingspunt', 'traverse', 'ribw-brabant', 'casade', 'tilburg', 'waalwijk'];
const FUNCTIE: Record<string, string> = { zorg: 'begeleider', corporatie: 'verhuurconsulent', matching: 'coordinator' };
const RUIM = { tijdslimiet: 90_000 };

interface Staat {
  kenmerk: string;
  gedaan: string[];
  fouten: { detail: string }[];
}
interface Plaatsing {
  plaatsing: string;
  stand: string;
  feiten: Record<string, string>;
  overgenomenUit: { kenmerk: string };
}

/** The parts of all owners come together: real hub, zorg, landlord and gemeenten. */
describe('de eerste dag met alle partijen', () => {
  let [regio, set, hub]: [Proefregio, Voorbeeldset, Medewerker] = [] as never;

  beforeAll(async () => {
    regio = await startProefregio(PARTIJEN, { zorg, matching, corporatie, gemeente });
    const nu = regio.instantie('matchingspunt').diensten.klok.vandaag();
    set = voorbeeldset(regio.profiel, nu, 5, { mensen: 14, lopend: 10, buurten: 5 });
    hub = await Medewerker.van(regio, 'matchingspunt', 'coordinator');
  }, 120_000);
  afterAll(async () => await regio?.sluit(), 30_000);

  const lezer = (naam: string): Promise<Inlezer> => {
    const rol = regio.profiel.partijen.find((p) => p.naam === naam)?.rol ?? '';
    return Inlezer.van(regio, () => regio.instantie(naam).url, naam, FUNCTIE[rol] ?? '');
  };
  const lijst = (naam: string, soort: string): string => alsCsv(set.lijsten.get(naam)?.get(soort) ?? []);
  const lees = async (naam: string, soort: string) => {
    if (!set.lijsten.get(naam)?.has(soort)) return;
    const verslag = await (await lezer(naam)).lees(soort, lijst(naam, soort));
    expect(verslag).toMatchObject({ stand: 'overgenomen', fouten: [] });
  };
  const plaatsingen = async (): Promise<Plaatsing[]> => {
    const rijen = await hub.lees<Plaatsing[]>('/plaatsingen');
    return Promise.all(rijen.map((p) => hub.lees<Plaatsing>(`/plaatsingen/${p.plaatsing}`)));
  };

  it('leest ieder zijn eigen lijst in, zonder fouten', async () => {
    const koppen = { 'content-type': 'text/csv', 'idempotency-key': randomUUID() };
    const authorization = `Bearer ${await regio.idp.token('casade', 'verhuurconsulent')}`;
    const adres = `${regio.instantie('casade').url}/v1/eenheden-import`;
    const body = lijst('casade', 'eenheden');
    expect((await fetch(adres, { method: 'POST', headers: { authorization, ...koppen }, body })).status).toBe(201);
    await lees('casade', 'plaatsingen');
    for (const naam of ['traverse', 'ribw-brabant']) {
      await lees(naam, 'mensen');
      await lees(naam, 'plaatsingen');
    }
    await lees('matchingspunt', 'belasting');
    await totdat(async () => (await hub.lees<object[]>('/aanmeldingen')).length === 14, RUIM);
    await hub.doe('POST', '/startstand-toelatingen');
    const proef = async () =>
      (await lezer('matchingspunt')).lees('plaatsingen', lijst('matchingspunt', 'plaatsingen'), { proef: true });
    await totdat(async () => (await proef()).fout === 0, RUIM);
    await lees('matchingspunt', 'plaatsingen');
  });

  it('meldt elke eigenaar zijn deel zodra de plaatsing open is, en geen regel houdt dat tegen', async () => {
    const nodig = (stap: string): string => (stap === 'contract' ? 'getekend' : 'sleutel');
    const staten = async (naam: string): Promise<Staat[]> => (await lezer(naam)).haal<Staat[]>('uitgesteld');
    await totdat(async () => {
      const bij = await staten('casade');
      const klaar = set.lopend
        .filter((l) => !l.stap.endsWith('akkoord'))
        .every((l) => bij.find((s) => s.kenmerk === l.bagId)?.gedaan.includes(nodig(l.stap)));
      if (!klaar) throw new Error(JSON.stringify(bij));
      return true;
    }, RUIM);
    await totdat(async () => {
      const bij = [...(await staten('traverse')), ...(await staten('ribw-brabant'))];
      const klaar = set.lopend
        .filter((l) => l.stap === 'verhuisd' || l.stap === 'nazorg')
        .every((l) => bij.find((s) => s.kenmerk === l.wie.kenmerk)?.gedaan.includes('verhuizing'));
      if (!klaar || bij.some((s) => s.fouten.length)) throw new Error(JSON.stringify(bij));
      return true;
    }, RUIM);
    for (const s of await staten('casade')) expect(s.fouten).toEqual([]);
  });

  it('staat elke plaatsing bij haar stap, en gaat een week later gewoon verder', async () => {
    const met = (stap: string) => set.lopend.filter((l) => l.stap === stap).map((l) => l.kenmerk);
    const standen = Object.fromEntries((await plaatsingen()).map((p) => [p.overgenomenUit.kenmerk, p]));
    for (const kenmerk of met('verhuisd')) expect(standen[kenmerk]?.stand).toBe('verhuisd');
    for (const kenmerk of met('nazorg')) expect(standen[kenmerk]?.stand).toBe('nazorg');
    const bij = standen[met('contract')[0] ?? ''];
    const verhuurder = await Medewerker.van(regio, 'casade', 'verhuurconsulent');
    const op = regio.instantie('casade').diensten.klok.vandaag();
    await verhuurder.doe('POST', `/plaatsingen/${bij?.plaatsing}/sleutel`, { op, huurVanaf: op });
    await totdat(
      async () => (await plaatsingen()).find((p) => p.plaatsing === bij?.plaatsing)?.stand === 'sleutel',
      RUIM,
    );
  });
});
