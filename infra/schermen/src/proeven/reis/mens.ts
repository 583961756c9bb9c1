import type { Locator } from 'playwright-core';
import { GEDULD } from '../../browser/geduld.js';
import { toetsenbord, type Toetsenbord } from '../../browser/toetsenbord.js';
import type { Werkplek } from '../../browser/werkplek.js';
import type { Daad } from './daad.js';

/** Somebody at work with the keyboard alone. */
export interface Mens extends Werkplek {
  /** Opens what the queue asks about this casus, once it asks it. */
  pakUitWerkrij(casusnummer: string, titel: string | RegExp): Promise<void>;
  doe(daad: Daad): Promise<void>;
}

/** Where the picture of a moment goes; without it none is made. */
export type Fotograaf = (w: Werkplek, naam: string) => Promise<void>;

export function mens(w: Werkplek, fotograaf?: Fotograaf): Mens {
  const { pagina } = w;
  const toetsen = toetsenbord(pagina);
  return {
    ...w,
    doe: (daad) => doe(w, toetsen, daad, fotograaf),
    async pakUitWerkrij(casusnummer, titel) {
      await w.ga('/');
      await pagina.keyboard.press('/');
      await pagina.keyboard.type(casusnummer);
      await pagina.waitForURL((url) => url.searchParams.get('zoek') === casusnummer);
      await pagina.keyboard.press('Escape');
      const rij = pagina.locator('.werk__rijen [id^="rij-"]').filter({ hasText: titel }).first();
      const nieuw = pagina.locator('.werk__nieuw');
      // What came meanwhile is behind a button, so that nothing shifts under the reader.
      for (let i = 0; i < 20 && !(await rij.isVisible()); i += 1) {
        await rij.or(nieuw).first().waitFor({ timeout: GEDULD });
        if (!(await rij.isVisible()) && (await nieuw.isVisible())) await toetsen.druk(nieuw);
      }
      await rij.waitFor({ timeout: GEDULD });
      const paneel = pagina.locator('.werk__paneel h2').filter({ hasText: titel });
      const rijen = await pagina.locator('.werk__rijen [id^="rij-"]').count();
      for (let i = 0; i <= 2 * rijen && !(await paneel.isVisible()); i += 1) {
        const stond = await pagina.locator('.werk__paneel h2').first().innerText();
        await pagina.keyboard.press(i < rijen ? 'j' : 'k');
        await pagina
          .locator('.werk__paneel h2')
          .filter({ hasNotText: stond })
          .or(paneel)
          .first()
          .waitFor({ timeout: 2_000 })
          .catch(() => undefined);
      }
      await paneel.waitFor();
      await toetsen.druk(pagina.locator('.werk__paneel a').filter({ hasText: /^Open / }));
      await pagina.waitForURL((url) => url.pathname !== '/');
      await w.staat();
    },
  };
}

async function doe(w: Werkplek, toetsen: Toetsenbord, daad: Daad, fotograaf?: Fotograaf): Promise<void> {
  const { pagina } = w;
  if ('druk' in daad) return toetsen.druk(knop(w, daad.druk, daad.bij));
  if ('open' in daad) return toetsen.druk(pagina.locator(`a[href^="${daad.open}"]`));
  if ('letter' in daad) {
    const metLetter = pagina.locator(`button[aria-keyshortcuts="${daad.letter.toUpperCase()}"]`);
    await metLetter.filter({ hasText: daad.knop }).first().waitFor({ timeout: GEDULD });
    return pagina.keyboard.press(daad.letter);
  }
  if ('typ' in daad) return toetsen.typ(pagina.getByLabel(daad.typ), daad.tekst);
  if ('dag' in daad) return toetsen.dag(pagina.getByLabel(daad.dag), daad.op);
  if ('tijd' in daad) return toetsen.tijd(pagina.getByLabel(daad.tijd), daad.om);
  if ('kies' in daad) return toetsen.kies(keuze(w, daad.kies));
  if ('zonder' in daad) return vinkUit(w, toetsen, daad.zonder);
  if ('ziet' in daad) return pagina.getByText(daad.ziet).first().waitFor({ timeout: GEDULD });
  if ('weg' in daad) return knop(w, daad.weg).first().waitFor({ state: 'detached', timeout: GEDULD });
  if ('toets' in daad) return w.eisToegankelijk(daad.toets);
  return fotograaf?.(w, daad.beeld);
}

/** A button or link that can be pressed, by its name. */
function knop({ pagina }: Werkplek, naam: string | RegExp, bij?: string): Locator {
  const waar = bij ? pagina.getByRole('region').filter({ hasText: bij }) : pagina;
  return waar
    .getByRole('button', { name: naam, disabled: false })
    .or(waar.getByRole('link', { name: naam }))
    .or(waar.locator('summary').filter({ hasText: naam }));
}

const keuze = ({ pagina }: Werkplek, name: string | RegExp): Locator =>
  pagina.getByRole('radio', { name }).or(pagina.getByRole('checkbox', { name }));

async function vinkUit({ pagina }: Werkplek, toetsen: Toetsenbord, name: RegExp): Promise<void> {
  const aan = pagina.getByRole('checkbox', { name, checked: true });
  for (let n = await aan.count(); n > 0; n = await aan.count()) {
    await toetsen.naar(aan);
    await pagina.keyboard.press('Space');
  }
}
