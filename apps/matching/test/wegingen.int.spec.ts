import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDagen, type Uuid } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { biedAan, laatToe, meldAan, vandaag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

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

describe('andere wegingen', () => {
  let id: Uuid;
  let lang: Uuid;
  let netwerk: Uuid;
  let aanbod: Uuid;
  let akkoorden: object[];
  beforeAll(async () => {
    lang = await opDeLijst({ wachtSinds: plusDagen(vandaag(spel), -500) });
    netwerk = await opDeLijst({ wachtSinds: plusDagen(vandaag(spel), -40) }, { netwerkBuurten: ['BU08240101'] });
    ({ aanbod } = await biedAan(spel));
    const { wieBeslist } = await spel.lees('/wegingen');
    akkoorden = (wieBeslist as string[]).map((rol) => ({
      rol,
      naam: 'J. Proef',
      op: vandaag(spel),
      vindplaats: 'verslag van het overleg',
    }));
  }, 60_000);

  it('worden voorgesteld met een reden, en een voorproef zegt wie verhuist en wie langer wacht', async () => {
    expect((await verdeel()).plaatsingen).toMatchObject([{ casus: lang, aanbod }]);
    id = await spel.doe('/wegingen/voorstellen', {
      delen: { netwerk: 400 },
      reden: 'Mensen houden het langer vol dicht bij hun netwerk.',
    });
    const proef = await spel.lees(`/wegingen/voorstellen/${id}/voorproef`);
    expect(proef.wachtLanger).toMatchObject([{ casus: lang, maanden: 16 }]);
    expect(proef.verhuizingen).toContainEqual(expect.objectContaining({ casus: netwerk, naar: aanbod }));
    expect((await verdeel()).plaatsingen).toMatchObject([{ casus: lang }]);
  });

  it('gaan niet in door wie ze voorstelde, en niet zonder wie de regio laat beslissen', async () => {
    const pad = `/wegingen/voorstellen/${id}/vaststelling`;
    expect(await spel.vraag('POST', pad, { akkoorden })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('weging-tweede-mens') },
    });
    if (akkoorden.length > 1)
      expect(await spel.vraag('POST', pad, {}, 'beheerder')).toMatchObject({
        status: 409,
        body: { type: expect.stringContaining('weging-akkoord-ontbreekt') },
      });
    expect((await spel.lees('/wegingen')).delen.netwerk).not.toBe(400);
  });

  it('gelden na vaststelling voor elke shortlist en verdeling, die de versie noemen', async () => {
    const antwoord = await spel.vraag('POST', `/wegingen/voorstellen/${id}/vaststelling`, { akkoorden }, 'beheerder');
    expect(antwoord.status).toBe(201);
    const { versie, delen } = await spel.lees('/wegingen');
    expect(delen.netwerk).toBe(400);
    expect(versie).toMatch(/ weging 1$/);
    const v = await verdeel();
    expect(v).toMatchObject({ profielversie: versie, plaatsingen: [{ casus: netwerk, aanbod }] });
    const [eerste] = await spel.lees(`/aanbod/${aanbod}/shortlist`);
    expect(eerste).toMatchObject({ casus: netwerk, wegingen: versie });
    const [voorstel] = await spel.lees('/wegingen/voorstellen');
    expect(voorstel).toMatchObject({ id, nummer: 1, vastgesteldDoor: expect.any(String), akkoorden });
  });

  it('weigert wat geen weging is', async () => {
    const reden = 'Een reden van genoeg woorden.';
    for (const delen of [{ netwerk: -1 }, { netwerk: 1.5 }, { herkomst: 3 }, {}])
      expect((await spel.vraag('POST', '/wegingen/voorstellen', { delen, reden })).status).toBeGreaterThanOrEqual(400);
    expect((await spel.vraag('POST', '/wegingen/voorstellen', { delen: { netwerk: 1 } })).status).toBe(400);
  });
});
