import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AanbodIngetrokkenMatching } from '@weerthuis/contracts';
import { plusDagen, type Uuid } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';
import { VerdelingWekkers } from '../src/verdeling/events/verdeling.wekkers.js';
import { afdrukVan } from '../src/verdeling/domain/afdruk.js';
import { verbintenisVan } from '../src/verdeling/domain/zaad.js';
import { Rekenaar } from '../src/verdeling/rekenaar.js';
import { Gestopt, reken } from '../src/verdeling/rekenen/reken.js';
import { biedAan, laatToe, meldAan, vandaag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';
import { invoer } from './proef/verdeling.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

const db = (): DataSource => spel.hub.app.get(DataSource);

interface Plaatsing {
  casus: Uuid;
  aanbod: Uuid;
}

async function opDeLijst(anders: object = {}, profiel: object = {}): Promise<Uuid> {
  const { casus } = await meldAan(spel, anders, profiel);
  await laatToe(spel, casus);
  return casus;
}

async function verdeel(): Promise<any> {
  const id = await spel.doe('/verdelingen', {});
  return totdat(
    async () => {
      const rij = await spel.lees(`/verdelingen/${id}`);
      return rij.stand === 'loopt' ? undefined : rij;
    },
    { omschrijving: 'verdeling klaar' },
  );
}

const wieWaar = (plaatsingen: Plaatsing[]) => new Map(plaatsingen.map((p) => [p.casus, p.aanbod]));

/** One who fits everywhere, one who only wants the wijk of the first home, one who is last everywhere. */
async function klein() {
  const lang = await opDeLijst({ wachtSinds: plusDagen(vandaag(spel), -500) });
  const kieskeurig = await opDeLijst({}, { gewensteGemeenten: [], gewensteWijken: ['WK082401'] });
  const kort = await opDeLijst({ wachtSinds: plusDagen(vandaag(spel), -30) });
  const oost = await biedAan(spel);
  const west = await biedAan(spel, { wijk: 'WK082402', buurt: 'BU08240201' });
  return { lang, kieskeurig, kort, oost: oost.aanbod, west: west.aanbod, eenheidOost: oost.eenheid };
}

describe('een verdeling', () => {
  let k: Awaited<ReturnType<typeof klein>>;
  beforeAll(async () => {
    k = await klein();
  }, 60_000);

  it('verdeelt alle woningen over iedereen, met bewijs, en legt vast waarop zij rust', async () => {
    const v = await verdeel();
    expect(v).toMatchObject({ stand: 'klaar', nummer: 1, mensen: 3, woningen: 2, geplaatst: 2, bewezen: true });
    expect(v.waarde).toBe(v.bovengrens);
    expect(wieWaar(v.plaatsingen)).toEqual(
      new Map([
        [k.lang, k.west],
        [k.kieskeurig, k.oost],
      ]),
    );
    expect(v.nietGeplaatst).toEqual([expect.objectContaining({ casus: k.kort, mogelijk: 2 })]);
    const [rij] = await spel.hub.app
      .get(DataSource)
      .query('SELECT invoer, invoerhash FROM matching.verdeling WHERE id = $1', [v.verdeling]);
    expect(afdrukVan(rij.invoer)).toBe(rij.invoerhash);
  });

  it('trekt met een lot dat vastlag voor iemand wist wie meedoet', async () => {
    const v = await verdeel();
    expect(verbintenisVan(v.zaad)).toBe(v.verbintenis);
    expect(v.vastgelegdOp <= v.begonnenOp).toBe(true);
    const [later, nu] = await spel.lees('/verdelingen/zaden');
    expect(nu).toMatchObject({ maand: v.maand, verbintenis: v.verbintenis, zaad: v.zaad });
    expect(later.zaad).toBeUndefined();
    const audit = await spel.hub.app
      .get(DataSource)
      .query(`SELECT 1 FROM platform.audit WHERE object = $1`, [`zaad/${v.maand}/${v.verbintenis}`]);
    expect(audit).toHaveLength(1);
  });

  it('geeft tweemaal hetzelfde bij dezelfde stand, en zegt per mens en per woning waarom', async () => {
    const [een, twee] = [await verdeel(), await verdeel()];
    expect(twee.invoerhash).toBe(een.invoerhash);
    const { verhuizingen } = await spel.lees(`/verdelingen/${twee.verdeling}/vergelijking?met=${een.verdeling}`);
    expect(verhuizingen).toEqual([]);
    const mens = await spel.lees(`/verdelingen/${twee.verdeling}/mensen/${k.kort}`);
    expect(mens.daarna[0]).toMatchObject({ prijzen: [{ grens: 'woning' }] });
    expect(mens.uitleg.persoon.at(-1)).toBe('Een mens beslist, niet de computer. Het zoeken gaat door.');
    expect(JSON.stringify([mens.uitleg.persoon, mens.uitleg.corporatie])).not.toMatch(/\d/);
    const woning = await spel.lees(`/verdelingen/${twee.verdeling}/woningen/${k.oost}`);
    expect(woning).toMatchObject({ voor: k.kieskeurig, passend: 3 });
  });

  it('is alleen voor de coördinator', async () => {
    expect(await spel.vraag('POST', '/verdelingen', {}, 'beheerder')).toMatchObject({ status: 403 });
  });
});

describe('overnemen', () => {
  beforeEach(async () => {
    await db().query(`UPDATE matching.casus SET kandidaat_stand = 'geparkeerd'`);
    await spel.hub.app
      .get(DataSource)
      .query(`UPDATE matching.aanbod SET stand = 'ingetrokken' WHERE stand = 'beschikbaar'`);
  });

  it('maakt een voordracht met reserve en momentopname, en nog eens geeft dezelfde', async () => {
    const k = await klein();
    const v = await verdeel();
    const neem = () => spel.vraag('POST', `/verdelingen/${v.verdeling}/overnemingen`, { casussen: [k.lang] });
    const eerst = await neem();
    expect(eerst).toMatchObject({ status: 201, body: { overgenomen: 1, geweigerd: 0 } });
    const [{ voordracht }] = eerst.body.rijen;
    expect((await neem()).body.rijen).toEqual([{ casus: k.lang, voordracht }]);
    const rij = await spel.lees(`/voordrachten/${voordracht}`);
    expect(rij.kandidaatstellingen.map((x: Plaatsing) => x.casus)).toEqual([k.lang, k.kort]);
    expect(rij.momentopname.verdeling).toMatchObject({ nummer: v.nummer, zaad: v.zaad, invoerhash: v.invoerhash });
  });

  it('weigert per rij wat intussen veranderde, en neemt de rest over', async () => {
    const k = await klein();
    const v = await verdeel();
    const { ketens, verhuizingen } = await spel.lees(`/verdelingen/${v.verdeling}/gevolgen?zonderWoning=${k.oost}`);
    await spel.zeg('tiwos', k.eenheidOost, AanbodIngetrokkenMatching, { aanbod: k.oost, reden: 'verkocht' });
    const alles = await spel.vraag('POST', `/verdelingen/${v.verdeling}/overnemingen`, {});
    expect(alles.body).toMatchObject({ overgenomen: 1, geweigerd: 1 });
    expect(alles.body.rijen.find((r: Plaatsing) => r.casus === k.kieskeurig)).toMatchObject({
      code: 'aanbod-niet-beschikbaar',
      van: 'toestanden.aanbod',
    });
    expect(verhuizingen).toEqual([{ casus: k.kieskeurig, van: k.oost }]);
    expect(ketens).toEqual([verhuizingen]);
  });

  it('weigert als een ander de ruimte van de buurt intussen nam', async () => {
    const casussen = [await opDeLijst(), await opDeLijst(), await opDeLijst(), await opDeLijst()];
    const buurt = { wijk: 'WK082403', buurt: 'BU08240301' };
    for (let i = 0; i < 4; i++) await biedAan(spel, buurt);
    const v = await verdeel();
    expect(v.grenzen).toEqual([
      expect.objectContaining({ id: 'buurt BU08240301', hoogstens: 3, geplaatst: 3, knelt: true }),
    ]);
    const buiten = casussen.find((c) => !wieWaar(v.plaatsingen).has(c))!;
    const vrij = (await spel.lees('/aanbod?stand=beschikbaar'))
      .map((a: Plaatsing) => a.aanbod)
      .find((a: Uuid) => ![...wieWaar(v.plaatsingen).values()].includes(a));
    await spel.doe('/voordrachten', { aanbod: vrij, kandidaten: [buiten], startOp: vandaag(spel) });
    const alles = await spel.vraag('POST', `/verdelingen/${v.verdeling}/overnemingen`, {});
    expect(alles.body).toMatchObject({ overgenomen: 2, geweigerd: 1 });
    expect(alles.body.rijen.find((r: { code?: string }) => r.code)).toMatchObject({
      code: 'grens-bereikt',
      regel: 'buurt BU08240301',
    });
  });
});

describe('een verdeling die niet afkomt', () => {
  beforeAll(async () => void (await verdeel()));

  it('staat na een herstart als afgebroken, zonder uitkomst, en er kan een nieuwe beginnen', async () => {
    const laatste = (await spel.lees('/verdelingen'))[0].verdeling;
    await db().query(`UPDATE matching.verdeling SET stand = 'loopt', uitkomst = NULL, klaar_op = NULL WHERE id = $1`, [
      laatste,
    ]);
    expect(await spel.vraag('POST', '/verdelingen', {})).toMatchObject({
      status: 409,
      body: { code: 'verdeling-loopt-al' },
    });
    await spel.hub.app.get(VerdelingWekkers).onApplicationBootstrap();
    expect(await spel.lees(`/verdelingen/${laatste}`)).toMatchObject({
      stand: 'afgebroken',
      reden: 'matchingspunt-herstart',
    });
    expect(await spel.vraag('GET', `/verdelingen/${laatste}/woningen/${laatste}`)).toMatchObject({
      status: 409,
      body: { code: 'verdeling-zonder-uitkomst' },
    });
    expect((await verdeel()).stand).toBe('klaar');
  });

  it('kan worden afgebroken zolang zij loopt', async () => {
    const laatste = (await spel.lees('/verdelingen'))[0].verdeling;
    expect(await spel.vraag('DELETE', `/verdelingen/${laatste}`)).toMatchObject({ status: 409 });
    await db().query(`UPDATE matching.verdeling SET stand = 'loopt', uitkomst = NULL WHERE id = $1`, [laatste]);
    expect((await spel.vraag('DELETE', `/verdelingen/${laatste}`)).status).toBe(200);
    expect(await spel.lees(`/verdelingen/${laatste}`)).toMatchObject({ stand: 'afgebroken', reden: 'op-verzoek' });
  });

  it('staat als mislukt als het rekenen zelf misgaat, zonder halve uitkomst', async () => {
    const [rij] = await db().query('SELECT id, invoer FROM matching.verdeling ORDER BY nummer DESC LIMIT 1');
    await db().query(`UPDATE matching.verdeling SET stand = 'loopt', uitkomst = NULL, reden = NULL WHERE id = $1`, [
      rij.id,
    ]);
    const kapot = { ...rij.invoer, paren: [{ mens: 999, plek: 999, punten: 1, delen: {} }] };
    spel.hub.app.get(Rekenaar).begin(rij.id, { invoer: kapot, zaad: 'z' });
    const v = await totdat(
      async () => {
        const nu = await spel.lees(`/verdelingen/${rij.id}`);
        return nu.stand !== 'loopt' && nu;
      },
      { omschrijving: 'rekenfout gezien' },
    );
    expect(v).toMatchObject({ stand: 'mislukt', reden: 'rekenfout', plaatsingen: [] });
  });

  it('houdt een draad die rekent tegen', async () => {
    const punten = Array.from({ length: 500 }, (_, m) =>
      Array.from({ length: 200 }, (_, p) => (m * 37 + p * 91) % 101),
    );
    const werk = reken('verdeling', { invoer: invoer(punten), zaad: 'z' });
    await totdat(async () => werk.voortgang(), { omschrijving: 'rekent' });
    werk.stop();
    await expect(werk.uitkomst).rejects.toThrow(Gestopt);
  });
});
