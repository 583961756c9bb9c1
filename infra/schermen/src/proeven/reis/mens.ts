import type { Werkplek } from '../../browser/werkplek.js';
import { toetsenbord, type Toetsenbord } from '../../browser/toetsenbord.js';

/** Somebody at work with the keyboard alone. */
export interface Mens extends Werkplek {
  doe: Toetsenbord;
  /** Opens what the queue asks about this casus, once it asks it. */
  pakUitWerkrij(casusnummer: string, titel: string): Promise<void>;
  /** Presses the letter of this button, once the button is there. */
  letter(toets: string, knop: string): Promise<void>;
  /** What is on the screen, once it is there. */
  ziet(tekst: string | RegExp): Promise<void>;
}

/** The server waits ten seconds before it does a decision; a busy machine takes its time too. */
const GEDULD = 120_000;

export function mens(w: Werkplek): Mens {
  const { pagina } = w;
  return {
    ...w,
    doe: toetsenbord(pagina),
    async letter(toets, knop) {
      await pagina.getByRole('button', { name: knop }).first().waitFor({ timeout: GEDULD });
      await pagina.keyboard.press(toets);
    },
    async ziet(tekst) {
      await pagina.getByText(tekst).first().waitFor({ timeout: GEDULD });
    },
    async pakUitWerkrij(casusnummer, titel) {
      await w.ga(`/?zoek=${encodeURIComponent(casusnummer)}`);
      const rij = pagina.locator('.werk__rijen a, .werk__rijen [id^="rij-"]').filter({ hasText: titel }).first();
      await rij.waitFor({ timeout: GEDULD });
      const paneel = pagina.locator('.werk__paneel h2').filter({ hasText: titel });
      for (let i = 0; i < 12 && !(await paneel.isVisible()); i += 1) {
        await pagina.keyboard.press(i === 0 ? 'k' : 'j');
        await pagina.waitForTimeout(50);
      }
      await paneel.waitFor();
      await pagina.keyboard.press('a');
      await pagina.waitForURL((url) => url.pathname !== '/');
      await pagina.locator('h1').first().waitFor();
    },
  };
}
