import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buurtenVan, plusDagen, type Uuid } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';
import { AanbodEntiteit } from '../src/aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../src/casus/store/casus.entiteit.js';
import { vandaag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

const [MENSEN, WONINGEN] = [500, 200];
const GEMEENTEN = ['GM0855', 'GM0824', 'GM0867', 'GM0797'];

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
  await vul();
}, 180_000);
afterAll(() => spel?.regio.sluit(), 30_000);

/** Whole numbers below n, always the same. */
function getallen(zaad: number): (n: number) => number {
  let stand = zaad;
  return (n) => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return Math.floor((stand / 2 ** 32) * n);
  };
}

function eenCasus(i: number, u: (n: number) => number, nu: string): Partial<CasusEntiteit> {
  const gemeente = GEMEENTEN[u(GEMEENTEN.length)]!;
  const buurten = buurtenVan(gemeente);
  return {
    id: randomUUID(),
    versie: 1,
    casusnummer: `HVB-26-G${i}`,
    aanmelder: spel.regio.oin('traverse'),
    hoofdbegeleider: spel.regio.oin(u(2) ? 'ribw-brabant' : 'traverse'),
    herkomst: gemeente,
    herkomstPartij: spel.regio.oin('tilburg'),
    stand: 'toegelaten',
    kandidaatStand: 'op-de-lijst',
    leden: [{ lid: randomUUID(), soort: 'volwassene', rol: 'aanvrager' }],
    woonprofiel: {
      volwassenen: 1,
      kinderen: 0,
      kamers: 1 + u(3),
      huurgrensCent: [60_000, 68_296, 73_000][u(3)]!,
      huurtabelJaar: 2025,
      trapvrij: u(6) === 0,
      huisdieren: [],
      gewensteGemeenten: u(3) ? [] : [gemeente],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: u(3) ? [] : [buurten[u(buurten.length)]!.code],
      teVermijdenBuurten: [],
      intensiteit: 'licht',
      urenPerWeek: 3,
    },
    woonklaarSinds: plusDagen(nu, -30),
    woonklaarTot: plusDagen(nu, 300),
    inVoorzieningSinds: plusDagen(nu, -600),
    wachtSinds: plusDagen(nu, -u(700)),
    wet: 'wmo',
    urgentieGevraagd: false,
    indicaties: {},
    urgentie: u(5) ? null : { toegekend: true },
    binding: { gemeenten: [gemeente] },
    gronden: [],
    uiterlijk: null,
    aangemeldOp: plusDagen(nu, -30),
    overgenomenUit: null,
    bevrorenOp: null,
    samengevoegdMet: null,
    pauze: null,
  };
}

function eenAanbod(i: number, u: (n: number) => number, nu: string): Partial<AanbodEntiteit> {
  const gemeente = GEMEENTEN[u(GEMEENTEN.length)]!;
  const buurten = buurtenVan(gemeente);
  const buurt = buurten[u(buurten.length)]!;
  return {
    id: randomUUID(),
    versie: 1,
    eenheid: randomUUID(),
    corporatie: spel.regio.oin(u(2) ? 'tiwos' : 'casade'),
    woning: {
      eenheid: randomUUID(),
      gemeente,
      wijk: buurt.wijk,
      buurt: buurt.code,
      straat: 'Voorbeeldstraat',
      huisnummer: i + 1,
      postcode: '5000AA',
      plaats: 'Voorbeeld',
      kamers: 2 + u(3),
      verdieping: u(4),
      lift: u(2) === 0,
      huisdieren: false,
      rekenhuurCent: 55_000 + 1000 * u(15),
      servicekostenCent: 2500,
      beschikbaarVanaf: nu,
    },
    bagId: String(855_010_000_000_000 + i).padStart(16, '0'),
    contractvormen: ['regulier'],
    zoekopdracht: null,
    stand: 'beschikbaar',
    reden: null,
    toegezegdOp: nu,
    overgenomenUit: null,
  };
}

/** Straight into the tables: what is measured is the verdeling, not how they came in. */
async function vul(): Promise<void> {
  const [u, nu] = [getallen(7), vandaag(spel)];
  const { manager } = spel.hub.app.get(DataSource);
  await manager.insert(CasusEntiteit, Array.from({ length: MENSEN }, (_, i) => eenCasus(i, u, nu)) as CasusEntiteit[]);
  await manager.insert(
    AanbodEntiteit,
    Array.from({ length: WONINGEN }, (_, i) => eenAanbod(i, u, nu)) as AanbodEntiteit[],
  );
}

/** Asks on and on until told to stop; the slowest answer, in ms. */
async function blijfVragen(klaar: () => boolean): Promise<number> {
  let langst = 0;
  while (!klaar()) {
    const sinds = performance.now();
    await spel.lees('/wegingen');
    langst = Math.max(langst, performance.now() - sinds);
  }
  return langst;
}

describe(`een regio van ${MENSEN} mensen en ${WONINGEN} woningen`, () => {
  it('wordt met bewijs verdeeld terwijl het matchingspunt blijft antwoorden', async () => {
    const vertraging = monitorEventLoopDelay({ resolution: 5 });
    vertraging.enable();
    const sinds = performance.now();
    let klaar = false;
    const anderen = blijfVragen(() => klaar);
    const id: Uuid = await spel.doe('/verdelingen', {});
    const begonnen = performance.now() - sinds;
    const [rij] = await totdat(
      async () => {
        const rijen: { stand: string }[] = await spel.hub.app
          .get(DataSource)
          .query('SELECT stand FROM matching.verdeling WHERE id = $1', [id]);
        return rijen[0]?.stand === 'loopt' ? undefined : rijen;
      },
      { omschrijving: 'verdeling klaar', tijdslimiet: 60_000 },
    );
    const samen = performance.now() - sinds;
    klaar = true;
    const langst = await anderen;
    vertraging.disable();
    expect(rij!.stand).toBe('klaar');
    const v = await spel.lees(`/verdelingen/${id}`);
    expect(v).toMatchObject({ mensen: MENSEN, woningen: WONINGEN, bewezen: true, waarde: v.bovengrens });
    const ms = (n: number) => `${Math.round(n)} ms`;
    process.stderr.write(
      `${MENSEN} × ${WONINGEN}: ${v.geplaatst} geplaatst; antwoord na ${ms(begonnen)}, klaar na ${ms(samen)}; ` +
        `langste stilstand ${ms(vertraging.max / 1e6)}, langste antwoord intussen ${ms(langst)}\n`,
    );
    expect(langst).toBeLessThan(5_000);
  });
});
