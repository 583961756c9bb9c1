import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { GEDULD } from './geduld.js';
import { eisAxe, eisEenPerToets, eisPast } from './toegankelijk.js';

export interface Inlog {
  gebruiker: string;
  /** Origin of the instance. */
  url: string;
}

/** Somebody at work: a browser of their own, logged in as people do. */
export interface Werkplek extends Inlog {
  readonly pagina: Page;
  /** Opens a route and waits until it stands. */
  ga(pad: string): Promise<void>;
  /** Waits until the screen that was opened stands. */
  staat(): Promise<void>;
  /** Presses keys one after the other, such as `j`, `Enter`, `Control+k`. */
  toets(...toetsen: string[]): Promise<void>;
  /** What has the focus, as role and accessible name: `link "Beoordeel een weigering"`. */
  focus(): Promise<string>;
  /** The first `n` stops of the tab key from the top of the page. */
  tabvolgorde(n: number): Promise<string[]>;
  /** 0 violations of axe, nothing cut off, and one button to a letter. */
  eisToegankelijk(waar: string): Promise<void>;
  /** No error in the console, and nothing that the security policy stopped. `mag`: what was asked for. */
  eisSchoon(mag?: RegExp): void;
  sluit(): Promise<void>;
}

/** What is not there yet, such as a draft or a binding, is a 404, which a browser tells by itself. */
const NOG_NIET = /404.*\/(concepten|urgentie|binding|inschrijving|identiteit)/;

/** Logs in through the real login of the instance, and gives the workplace on its queue. */
export async function openWerkplek(
  browser: Browser,
  wie: Inlog,
  opties: BrowserContextOptions = {},
): Promise<Werkplek> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...opties });
  context.setDefaultTimeout(GEDULD);
  const pagina = await context.newPage();
  const fouten: string[] = [];
  // What the login of the organisation writes is not ours.
  pagina.on('console', (m) => {
    const { url } = m.location();
    if (m.type() === 'error' && url.startsWith(wie.url)) fouten.push(`${m.text()} (${url})`);
  });
  pagina.on('pageerror', (fout) => fouten.push(fout.message));
  await pagina.goto(`${wie.url}/inloggen?naar=/`);
  await pagina.locator(`button[name=gebruiker][value="${wie.gebruiker}"]`).click();
  await sta(pagina);

  const focus = async () =>
    (await pagina.locator(':focus').ariaSnapshot()).split('\n')[0]?.replace(/^- |:$/g, '') ?? '';
  return {
    ...wie,
    pagina,
    focus,
    async ga(pad) {
      await pagina.goto(wie.url + pad);
      await sta(pagina);
    },
    staat: () => sta(pagina),
    async toets(...toetsen) {
      for (const toets of toetsen) await pagina.keyboard.press(toets);
    },
    async tabvolgorde(n) {
      await pagina.evaluate('document.activeElement?.blur(); getSelection()?.removeAllRanges()');
      const stops: string[] = [];
      for (let i = 0; i < n; i += 1) {
        await pagina.keyboard.press('Tab');
        stops.push(await focus());
      }
      return stops;
    },
    async eisToegankelijk(waar) {
      await eisPast(pagina, waar);
      await eisEenPerToets(pagina, waar);
      await eisAxe(pagina, waar);
    },
    eisSchoon(mag) {
      const over = fouten.filter((fout) => !NOG_NIET.test(fout) && !mag?.test(fout));
      fouten.length = 0;
      if (over.length > 0) throw new Error(`In de console van ${wie.gebruiker} staat:\n  ${over.join('\n  ')}`);
    },
    sluit: () => context.close(),
  };
}

/** A screen stands when it has its title and no longer says that it is loading. */
async function sta(pagina: Page): Promise<void> {
  await pagina.locator('h1').first().waitFor();
  await totGeladen(pagina);
}

/** Nothing on the page says any more that it is loading; parts may load one after the other. */
export async function totGeladen(pagina: Page): Promise<void> {
  const laden = pagina.locator('.laden');
  while ((await laden.count()) > 0) await laden.first().waitFor({ state: 'detached' });
}
