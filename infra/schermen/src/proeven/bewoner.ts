import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { GEDULD } from '../browser/geduld.js';
import { toetsenbord } from '../browser/toetsenbord.js';
import { eisAxe, eisPast } from '../browser/toegankelijk.js';
import type { Proef } from './proef.js';
import { begin, type Reis } from './reis/reis.js';

const PADEN = ['', '/gegevens', '/wie-weet-wat', '/wie-keek', '/meelezers', '/beslissen'].map((pad) => `/mijn${pad}`);
/** An old telephone, and a browser that runs no script. */
const TELEFOON = { viewport: { width: 320, height: 640 }, locale: 'nl-NL', javaScriptEnabled: false };

/** The resident's own pages: with a code from a letter, on a small screen, without script, to an own yes. */
export const bewoner: readonly Proef[] = [
  {
    naam: 'de bewoner leest op een kleine telefoon zonder script wat er gebeurt en wie wat weet, en zegt zelf ja',
    async doe(wereld) {
      const reis = await begin(wereld, 'recht');
      await vraagDePersoon(reis);
      const begeleider = await reis.wie('begeleider');
      await reis.speel({
        wie: 'begeleider',
        ga: `/casussen/${reis.casus}/meekijken`,
        doe: [{ druk: 'Maak een code' }, { ziet: 'De code is gemaakt' }, { toets: 'meekijken met een code' }],
      });
      const code = await begeleider.pagina.locator('#kop-brief ~ * b.nr').innerText();
      const context = await nieuweTelefoon(begeleider.pagina);
      const pagina = await context.newPage();
      await logIn(pagina, begeleider.url, code);
      for (const pad of PADEN) await leesbaar(pagina, begeleider.url + pad);
      await zegJa(pagina, begeleider.url);
      await context.close();
      await reis.besluit();
    },
  },
];

async function nieuweTelefoon(van: Page): Promise<BrowserContext> {
  const browser = van.context().browser();
  if (!browser) throw new Error('Er is geen browser');
  const context = await browser.newContext(TELEFOON);
  context.setDefaultTimeout(GEDULD);
  return context;
}

async function logIn(pagina: Page, url: string, code: string): Promise<void> {
  await pagina.goto(`${url}/mijn/inloggen`);
  await leesbaar(pagina);
  await toetsenbord(pagina).typ(pagina.locator('#code'), code);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL(`${url}/mijn`);
}

/** Whole without script, and without anything that axe finds or that falls off the screen. */
async function leesbaar(pagina: Page, adres?: string): Promise<void> {
  if (adres) await pagina.goto(adres);
  const waar = new URL(pagina.url()).pathname;
  assert.equal(await pagina.locator('h1').count(), 1, waar);
  assert.equal(await pagina.locator('script').count(), 0, waar);
  await eisPast(pagina, waar);
  await eisAxe(pagina, waar);
}

/** From the first page to the question, what a no means, and the own yes. */
async function zegJa(pagina: Page, url: string): Promise<void> {
  const toetsen = toetsenbord(pagina);
  await pagina.goto(`${url}/mijn`);
  await toetsen.druk(pagina.locator('a[href^="/mijn/vraag/"]'));
  await pagina.waitForURL(/\/mijn\/vraag\//);
  await leesbaar(pagina);
  const vraag = pagina.url();
  await leesbaar(pagina, `${vraag}/nee`);
  await pagina.goto(vraag);
  await toetsen.druk(pagina.locator('.keuze form button'));
  await pagina.locator('.keuze').waitFor({ state: 'detached' });
  await leesbaar(pagina);
  await pagina.goto(vraag);
  assert.equal(await pagina.locator('.keuze form button').count(), 0, 'op een vraag antwoordt men één keer');
}

/** Proposed for a home, so that the person is asked; this is played through the public interface. */
async function vraagDePersoon(reis: Reis): Promise<void> {
  const { spel, rollen } = reis;
  const { casus } = await STAPPEN.meldAan(spel, rollen);
  await STAPPEN.laatToe(spel, rollen, casus);
  const { aanbod } = await STAPPEN.zegWoningToe(spel, rollen);
  await STAPPEN.draagVoor(spel, rollen, casus, aanbod);
  const { zorg } = STAPPEN.spelers(spel, rollen);
  await STAPPEN.wacht('de vraag aan de persoon', async () =>
    (await zorg.get<{ rol: string }[]>(`/akkoordverzoeken?casus=${casus}&stand=open`)).find((q) => q.rol === 'persoon'),
  );
  reis.casus = casus;
}
