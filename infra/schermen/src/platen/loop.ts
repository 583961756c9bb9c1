import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { totGeladen, type Werkplek } from '../browser/werkplek.js';
import { ZICHTEN, type Zicht } from '../browser/zichten.js';
import type { Wereld } from '../proeven/proef.js';
import { zetStaat, type Plaat, type Staat } from './plaat.js';

export interface Keuze {
  /** Folder for the pictures; without it none are made. */
  map?: string;
  /** Judge each with axe too. */
  toets?: boolean;
}

type Meld = (wat: string, fout?: unknown) => void;

/** Opens every screen × role × state × way of looking, makes the picture, and judges it. */
export async function loopPlaten(wereld: Wereld, platen: readonly Plaat[], keuze: Keuze, meld: Meld): Promise<void> {
  if (keuze.map) mkdirSync(keuze.map, { recursive: true });
  const rollen = [...new Set(platen.flatMap((p) => p.rollen))];
  for (const rol of rollen) {
    for (const zicht of ZICHTEN) {
      const werkplek = await wereld.inloggen(rol, undefined, zicht.opties);
      for (const plaat of platen.filter((p) => p.rollen.includes(rol)))
        for (const staat of plaat.staten ?? ['gewoon']) await maak(werkplek, { plaat, staat, rol, zicht }, keuze, meld);
      await werkplek.sluit();
    }
  }
}

interface Een {
  plaat: Plaat;
  staat: Staat;
  rol: string;
  zicht: Zicht;
}

async function maak(werkplek: Werkplek, { plaat, staat, rol, zicht }: Een, keuze: Keuze, meld: Meld): Promise<void> {
  const { pagina, url } = werkplek;
  const naam = [rol, plaat.naam, ...(staat === 'gewoon' ? [] : [staat]), zicht.naam].join('-');
  try {
    const pad = typeof plaat.pad === 'string' ? plaat.pad : await plaat.pad(pagina, url);
    await zetStaat(pagina, staat, plaat.bron ?? '/v1/werk');
    await pagina.goto(url + pad);
    await pagina.locator('h1').first().waitFor();
    await pagina
      .locator(staat === 'fout' ? '[role=alert]' : staat === 'laden' ? '.laden' : 'main')
      .first()
      .waitFor();
    if (staat === 'gewoon') await totGeladen(pagina);
    await plaat.doe?.(pagina);
    if (zicht.druk) await pagina.emulateMedia({ media: 'print' });
    if (keuze.map)
      await pagina.screenshot({
        path: join(keuze.map, `${naam}.png`),
        fullPage: zicht.druk ?? false,
        animations: 'disabled',
      });
    if (keuze.toets && !zicht.druk) await werkplek.eisToegankelijk(naam);
    werkplek.eisSchoon(staat === 'fout' ? /503/ : undefined);
    meld(naam);
  } catch (fout) {
    meld(naam, fout);
  } finally {
    await pagina.emulateMedia({ media: null });
    await pagina.unrouteAll({ behavior: 'ignoreErrors' });
  }
}
