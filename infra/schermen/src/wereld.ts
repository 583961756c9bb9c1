import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { laadDemo, leesRegiobestand, startRegio, type Regiobestand } from '@weerthuis/ontwikkel';
import { wortel } from '@weerthuis/testkit';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser/browser.js';
import { openWerkplek, type Werkplek } from './browser/werkplek.js';
import type { Wereld } from './proeven/proef.js';

export interface Regiokeuze {
  /** Data folder of a region that runs; without it an own, empty one is started and removed. */
  data?: string;
  regio: string;
  /** Whether the region that is started knows nobody yet; else it gets the demo data first. */
  leeg: boolean;
}

/** Runs `doe` in a region with a browser, and clears up what it started. */
export async function metWereld<T>(keuze: Regiokeuze, doe: (wereld: Wereld) => Promise<T>): Promise<T> {
  const browser = await startBrowser();
  try {
    if (keuze.data) return await doe(maakWereld(browser, leesRegiobestand(keuze.data)));
    const data = join(wortel(), '.weerthuis', `schermen-${process.pid}`);
    const meld = (regel: string) => console.log(`· ${regel}`);
    const regio = await startRegio({ regio: keuze.regio, data, leeg: keuze.leeg, demo: true }, { meld });
    try {
      if (!keuze.leeg) await laadDemo(data, keuze.regio, meld);
      return await doe(maakWereld(browser, regio.bestand));
    } finally {
      await regio.stop();
      rmSync(data, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
}

function maakWereld(browser: Browser, regio: Regiobestand): Wereld {
  const open: Werkplek[] = [];
  return {
    regio,
    async inloggen(rol, partij, opties) {
      const werkplek = await openWerkplek(browser, wie(regio, rol, partij), opties);
      open.push(werkplek);
      return werkplek;
    },
    async fotografeer(map) {
      for (const w of open.splice(0).filter(({ pagina }) => !pagina.isClosed())) {
        await w.pagina.screenshot({ path: join(map, `${w.gebruiker}.png`) }).catch(() => undefined);
        await w.sluit();
      }
    },
  };
}

/** The first user with this role, at this party when asked. @throws Error when there is none */
function wie(regio: Regiobestand, rol: string, partij?: string): { gebruiker: string; url: string } {
  const gebruiker = regio.gebruikers.find((g) => g.rollen.includes(rol) && (!partij || g.instantie === partij));
  const instantie = regio.instanties.find((i) => i.naam === gebruiker?.instantie);
  if (!gebruiker || !instantie) throw new Error(`Niemand heeft de rol ${rol}${partij ? ` bij ${partij}` : ''}`);
  return { gebruiker: gebruiker.gebruiker, url: instantie.url };
}
