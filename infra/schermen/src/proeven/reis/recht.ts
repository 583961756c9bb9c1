import assert from 'node:assert/strict';
import type { Proef } from '../proef.js';
import { mens, type Mens } from './mens.js';
import { spelVan, stappen } from './zorg.js';

/**
 * Scenario 1 by keyboard: from the melding at the gemeente to the key and the registration, each step at the screen of who
 * does it, found in the queue. Zorg works through its public interface.
 */
export const recht: Proef = {
  naam: 'scenario 1: met het toetsenbord van melding tot sleutel en inschrijving, elk op het eigen scherm',
  async doe(wereld) {
    const s = spelVan(wereld);
    const r = stappen.verdeel(s.regio.profiel, 'recht');
    const { zorg, hub } = stappen.spelers(s, r);
    const wie = (rol: string, partij: string): Promise<Mens> => wereld.inloggen(rol, partij).then(mens);
    const { casus, casusnummer } = await stappen.meldAan(s, r);
    const nu = await stappen.vandaag(zorg);

    const indicatie = await wie('indicatieconsulent', r.herkomst.naam);
    await beschik(indicatie, casusnummer);
    const coordinator = await wie('coordinator', s.regio.hub);
    await laatToe(coordinator, casusnummer);

    const corporatie = await wie('verhuurconsulent', r.corporatie.naam);
    const { eenheid } = await stappen.neemWoningOp(s, r);
    await zegToe(corporatie, eenheid);
    await draagVoor(coordinator, stappen.spelers(s, r).hub, eenheid, casusnummer);

    await corporatie.pakUitWerkrij(casusnummer, 'Zeg voorlopig ja of nee');
    await corporatie.letter('a', 'Zeg voorlopig ja');
    await corporatie.ziet('Het matchingspunt wacht op het ja van de anderen');
    for (const rol of ['hoofdbegeleider', 'persoon']) await stappen.zegJa(s, zorg, casus, rol, 1);
    await zegJa(indicatie, casusnummer, 'Staat de indicatie?', 'Ja, de indicatie staat');
    const inkomen = await wie('inkomensconsulent', r.vestiging.naam);
    await zegJa(inkomen, casusnummer, 'Kan het inkomen op tijd beginnen?', 'Ja, het inkomen kan beginnen');

    await stappen.wacht(
      'de plaatsing',
      async () => (await hub.get<object[]>(`/plaatsingen?casus=${casus}`)).length > 0,
    );
    await stappen.regelZorg(s, r, casus, nu);
    await zorg.post(`/casussen/${casus}/identiteitsvrijgaven`);
    await bezichtigEnToets(corporatie, casusnummer, nu);
    await regelInkomen(inkomen, casusnummer, nu);

    await corporatie.pakUitWerkrij(casusnummer, 'Zeg definitief ja of nee');
    await corporatie.letter('a', 'Zeg definitief ja');
    await stappen.zegJa(s, zorg, casus, 'persoon', 2);
    await contractEnSleutel(corporatie, casusnummer, nu);

    await stappen.meldGereed(s, zorg, casus, 'verhuizing-voorbereid').catch(() => undefined);
    await stappen.wacht(
      'de sleutel bij zorg',
      async () => (await zorg.get<{ sleutelOp?: string }>(`/casussen/${casus}`)).sleutelOp,
    );
    await zorg.post(`/casussen/${casus}/verhuizing`, { op: nu });
    await inkomen.pakUitWerkrij(casusnummer, 'Leg de inschrijving vast');
    await inkomen.doe.druk('Leg de inschrijving vast');
    await stappen.wacht('de inschrijving', async () => {
      const [p] = await hub.get<{ feiten: Record<string, string> }[]>(`/plaatsingen?casus=${casus}`);
      return p?.feiten['inschrijving'];
    });
    for (const een of [indicatie, coordinator, corporatie, inkomen]) {
      een.eisSchoon();
      await een.sluit();
    }
  },
};

async function beschik(m: Mens, casusnummer: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, 'Begin het onderzoek');
  await m.letter('a', 'Begin het onderzoek');
  await m.letter('a', 'Leg de aanvraag vast');
  await m.pagina.getByRole('radio', { name: 'Toegekend' }).first().waitFor();
  await m.doe.kies('Toegekend');
  await m.doe.typ('Kenmerk van de beschikking', `WMO-${casusnummer}`);
  await m.doe.druk('Leg de beschikking vast');
  await m.ziet(/Toegekend vanaf/);
  await m.eisToegankelijk('melding, toegekend');
  await m.pakUitWerkrij(casusnummer, 'Beslis over de urgentie');
  await m.doe.druk('Beslis over de urgentie');
  await m.doe.kies('Toegekend');
  await m.doe.druk('Leg het besluit vast');
  await m.pagina.getByRole('button', { name: 'Besluit opnieuw' }).waitFor();
}

async function laatToe(m: Mens, casusnummer: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, 'Laat toe, of vraag iets na');
  await m.pagina.getByRole('button', { name: 'Laat toe' }).waitFor();
  await m.eisToegankelijk('aanmelding');
  await m.letter('a', 'Laat toe');
  await m.pagina.getByRole('button', { name: 'Laat toe' }).waitFor({ state: 'detached', timeout: 120_000 });
}

async function zegToe(m: Mens, eenheid: string): Promise<void> {
  await m.ga(`/bezit/${eenheid}`);
  await m.doe.druk('Zeg de woning toe');
  await m.ziet('Deze woning is toegezegd. Het matchingspunt zoekt er iemand bij.');
}

interface Hub {
  get<T>(pad: string): Promise<T>;
}

async function draagVoor(m: Mens, hub: Hub, eenheid: string, casusnummer: string): Promise<void> {
  const { uit: aanbod } = await stappen.wacht('het aanbod bij het matchingspunt', async () =>
    (await hub.get<{ aanbod: string; eenheid: string }[]>('/aanbod?stand=beschikbaar')).find(
      (a) => a.eenheid === eenheid,
    ),
  );
  await m.ga(`/hub/woningen/${aanbod.aanbod}`);
  await m.pagina.getByRole('link', { name: casusnummer }).waitFor();
  const gekozen = m.pagina.getByRole('checkbox', { name: /voor de voordracht/, checked: true });
  // Only this person: whoever else was proposed by the screen is taken off.
  for (let n = await gekozen.count(); n > 0; n = await gekozen.count()) {
    await m.doe.naar(gekozen);
    await m.toets('Space');
  }
  await m.doe.kies(`Kies ${casusnummer} voor de voordracht`);
  await m.toets('v');
  await m.pagina.getByRole('dialog').waitFor();
  await m.eisToegankelijk('voordragen');
  await m.doe.druk('Draag voor');
  await m.pagina.getByRole('dialog').waitFor({ state: 'detached' });
  await m.ziet('Voor deze woning loopt een voordracht.');
}

async function zegJa(m: Mens, casusnummer: string, titel: string, knop: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, titel);
  const vraag = m.pagina.getByRole('region').filter({ hasText: casusnummer });
  await m.doe.naar(vraag.getByRole('button', { name: knop }));
  await m.toets('Enter');
  await vraag.waitFor({ state: 'detached', timeout: 120_000 });
}

async function bezichtigEnToets(m: Mens, casusnummer: string, nu: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, 'Plan de bezichtiging');
  await m.doe.dag('Dag van de bezichtiging', nu);
  await m.doe.naar(m.pagina.getByLabel('Tijd'));
  await m.pagina.keyboard.type('2345');
  await m.doe.druk('Plan de bezichtiging');
  await m.doe.druk('De kandidaat kwam');
  await m.pakUitWerkrij(casusnummer, 'Leg de eigen toets vast');
  await m.doe.kies('Geen bezwaar');
  await m.doe.druk('Leg de toets vast');
  await m.pagina.getByRole('button', { name: 'Herzie de toets' }).waitFor();
  await m.eisToegankelijk('verhuur na de toets');
}

async function regelInkomen(m: Mens, casusnummer: string, nu: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, 'Regel het inkomen vóór de sleutel');
  await m.doe.druk('Vraag een uitkering aan');
  await m.doe.dag('Gevraagd vanaf', nu);
  await m.doe.druk('Leg de aanvraag vast');
  await m.doe.druk('Beslis over uitkering');
  await m.doe.druk('Leg het besluit vast');
  await m.pagina.getByRole('button', { name: 'Leg het besluit vast' }).waitFor({ state: 'detached' });
  await m.eisToegankelijk('inkomen');
}

async function contractEnSleutel(m: Mens, casusnummer: string, nu: string): Promise<void> {
  await m.pakUitWerkrij(casusnummer, 'Stel het huurcontract op');
  await m.doe.dag('Eerste dag van de huur', nu);
  await m.doe.druk('Stel het huurcontract op');
  await m.doe.druk('De huurder tekende');
  await m.doe.druk('De corporatie tekende');
  await m.pakUitWerkrij(casusnummer, 'Reik de sleutel uit');
  await m.doe.druk('Leg vast dat de sleutel is gegeven');
  await m.ziet('Sleutel gegeven');
  assert.match(await m.pagina.locator('h1').first().innerText(), /\S/);
}
