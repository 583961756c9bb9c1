import type { BrowserContextOptions } from 'playwright-core';

/** A way of looking at a screen: every screen must hold in each of them. */
export interface Zicht {
  naam: string;
  opties: BrowserContextOptions;
  druk?: boolean;
}

const breed = { width: 1440, height: 900 };

/** Wide in light and dark, 320 px (also 400 % zoom of 1280), the colours of the reader, and paper. */
export const ZICHTEN: readonly Zicht[] = [
  { naam: 'licht', opties: { viewport: breed } },
  { naam: 'donker', opties: { viewport: breed, colorScheme: 'dark' } },
  { naam: 'smal', opties: { viewport: { width: 320, height: 800 } } },
  { naam: 'gedwongen', opties: { viewport: breed, forcedColors: 'active' } },
  { naam: 'druk', opties: { viewport: { width: 794, height: 1123 } }, druk: true },
];
