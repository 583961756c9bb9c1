import type { Page, Route } from 'playwright-core';

/** What may happen to a screen besides the ordinary. */
export type Staat = 'gewoon' | 'leeg' | 'laden' | 'fout' | 'zonder-verbinding';

/** A screen to look at: who sees it, where, and in which states. */
export interface Plaat {
  /** Short name; becomes part of the file name. */
  naam: string;
  /** Employee roles that see it; of each the first user that has it. */
  rollen: readonly string[];
  /** Route, or how to find it from the queue, for instance the first casus. */
  pad: string | ((pagina: Page, url: string) => Promise<string>);
  /** The address whose answer makes the states: empty list, failure, and no answer at all. */
  bron?: string;
  staten?: readonly Staat[];
  /** What to do before the picture is taken, such as opening a dialog. */
  doe?: (pagina: Page) => Promise<void>;
}

const STORING = {
  type: 'https://weerthuis.nl/probleem/storing',
  title: 'Dit ging bij ons mis.',
  status: 503,
  detail:
    'Er is iets mis in deze instantie; de beheerder ziet het in het log. Probeer het later opnieuw. Er is niets gewijzigd.',
};

const ANTWOORD: Record<Exclude<Staat, 'gewoon'>, (route: Route) => Promise<void> | undefined> = {
  leeg: (route) => route.fulfill({ json: [] }),
  fout: (route) => route.fulfill({ status: 503, json: STORING, contentType: 'application/problem+json' }),
  laden: () => undefined,
  'zonder-verbinding': (route) => route.abort(),
};

/** Brings the page into a state by bending the answer of one address; the server itself is left alone. */
export async function zetStaat(pagina: Page, staat: Staat, bron: string): Promise<void> {
  if (staat === 'gewoon') return;
  const adres = staat === 'zonder-verbinding' ? /\/v1\/(ik|live)/ : new RegExp(`${bron}(\\?|$)`);
  await pagina.route(adres, (route) => ANTWOORD[staat](route));
}
