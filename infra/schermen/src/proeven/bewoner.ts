import { SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
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
      const telefoon = await nieuweTelefoon(begeleider.pagina);
      await logIn(telefoon, begeleider.url, code);
      for (const pad of PADEN) await leesbaar(telefoon, begeleider.url + pad);
      await zegJa(telefoon, begeleider.url);
      await telefoon.leg();
      await reis.besluit();
    },
  },
];

interface Telefoon {
  pagina: Page;
  /** Judges what is on the screen now, with axe. */
  oordeel(waar: string): Promise<void>;
  leg(): Promise<void>;
}

/** axe is a script itself: it looks at the same page, of the same session, in a browser that does run scripts. */
async function nieuweTelefoon(van: Page): Promise<Telefoon> {
  const browser = van.context().browser();
  if (!browser) throw new Error('Er is geen browser');
  const context = await browser.newContext(TELEFOON);
  const lens = await browser.newContext({ ...TELEFOON, javaScriptEnabled: true });
  for (const c of [context, lens]) c.setDefaultTimeout(GEDULD);
  const [pagina, kijker] = [await context.newPage(), await lens.newPage()];
  return {
    pagina,
    async oordeel(waar) {
      await lens.addCookies(await context.cookies());
      await kijker.goto(pagina.url());
      await eisPast(kijker, waar);
      await eisAxe(kijker, waar);
    },
    async leg() {
      for (const c of [context, lens]) await c.close();
    },
  };
}

async function logIn(telefoon: Telefoon, url: string, code: string): Promise<void> {
  const { pagina } = telefoon;
  await leesbaar(telefoon, `${url}/mijn/inloggen`);
  await toetsenbord(pagina, 1).typ(pagina.locator('#code'), code);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL(`${url}/mijn`);
}

/** Whole without script, and without anything that axe finds or that falls off the screen. */
async function leesbaar(telefoon: Telefoon, adres?: string): Promise<void> {
  const { pagina } = telefoon;
  if (adres) await pagina.goto(adres);
  const waar = new URL(pagina.url()).pathname;
  assert.equal(await pagina.locator('h1').count(), 1, waar);
  assert.equal(await pagina.locator('script').count(), 0, waar);
  await telefoon.oordeel(waar);
}

/** From the first page to the question, what a no means, and the own yes. */
async function zegJa(telefoon: Telefoon, url: string): Promise<void> {
  const { pagina } = telefoon;
  const toetsen = toetsenbord(pagina, 1);
  await pagina.goto(`${url}/mijn`);
  await toetsen.druk(pagina.locator('a[href^="/mijn/vraag/"]'));
  await pagina.waitForURL(/\/mijn\/vraag\//);
  await leesbaar(telefoon);
  const vraag = pagina.url();
  await leesbaar(telefoon, `${vraag}/nee`);
  await pagina.goto(vraag);
  await toetsen.druk(pagina.locator('.keuze form button'));
  await pagina.locator('.keuze').waitFor({ state: 'detached' });
  await leesbaar(telefoon);
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
