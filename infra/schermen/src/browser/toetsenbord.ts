import type { Locator, Page } from 'playwright-core';
import { heeftFocus, isKeuze, isLijst, merk, stand } from './focus.js';

const HOOGSTENS = 250;
/** Presses of the tab key before one looks where it came; further back than that is never. */
const VAART = 6;

/** Working with the keyboard alone: to everything goes the tab key, as for who has no mouse. */
export interface Toetsenbord {
  /** Goes with the tab key until this has the focus. @throws Error when it is not on the way */
  naar(doel: Locator): Promise<void>;
  /** Goes to this button or link and presses it. */
  druk(doel: Locator): Promise<void>;
  /** Goes to this field, or list to choose from, and types. */
  typ(veld: Locator, tekst: string): Promise<void>;
  /** Goes to this field for a day and types the day, in the order that this browser asks. */
  dag(veld: Locator, datum: string): Promise<void>;
  /** Goes to this field for a time (`23:45`) and types it, in the hours that this browser asks. */
  tijd(veld: Locator, uur: string): Promise<void>;
  /** Goes to this choice and takes it: a tick with the space bar, one out of several with the arrows. */
  kies(keuze: Locator): Promise<void>;
}

/** `vaart` 1 looks after every press: where no script runs, the page cannot tell what was passed by. */
export function toetsenbord(pagina: Page, vaart = VAART): Toetsenbord {
  const { keyboard } = pagina;
  const naar = async (doel: Locator): Promise<void> => {
    const een = doel.first();
    await een.waitFor();
    for (let i = 0; i < HOOGSTENS; i += vaart) {
      await een.evaluate(merk);
      if ((await een.evaluate(stand)) === 'hier') return;
      await Promise.all(Array.from({ length: vaart }, () => keyboard.press('Tab')));
      let nu = await een.evaluate(stand);
      // Passed by: back, one at a time.
      for (let terug = 0; nu === 'langs' && terug < 4 * vaart; terug += 1) {
        await keyboard.press('Shift+Tab');
        nu = (await een.evaluate(stand)) === 'hier' ? 'hier' : 'langs';
      }
      if (nu === 'hier') return;
    }
    throw new Error(`Met de tabtoets niet te bereiken: ${doel.toString()}`);
  };
  /** A field of several parts: in what order the browser asks them, only its value tells. */
  const inDelen = async (veld: Locator, manieren: readonly string[], waarde: string): Promise<void> => {
    const een = veld.first();
    for (const cijfers of manieren) {
      await naar(een);
      // Out before it and in again: at its first part, whichever part one came to.
      while (await een.evaluate(heeftFocus)) await keyboard.press('Shift+Tab');
      await keyboard.press('Tab');
      await keyboard.type(cijfers);
      if ((await een.inputValue()) === waarde) return;
    }
    throw new Error(`Dit liet zich niet typen: ${waarde}, er staat ${await een.inputValue()}`);
  };
  return {
    naar,
    async druk(doel) {
      await naar(doel);
      await keyboard.press('Enter');
    },
    async typ(veld, tekst) {
      await naar(veld);
      if (!(await veld.first().evaluate(isLijst))) await keyboard.press('Control+a');
      await keyboard.type(tekst);
    },
    dag(veld, datum) {
      const [jaar = '', maand = '', dag = ''] = datum.split('-');
      return inDelen(veld, [dag + maand + jaar, maand + dag + jaar, jaar + maand + dag], datum);
    },
    tijd(veld, uur) {
      const [uren = '', minuten = ''] = uur.split(':');
      const twaalf = String(Number(uren) % 12 || 12).padStart(2, '0');
      return inDelen(veld, [`${twaalf}${minuten}${Number(uren) < 12 ? 'AM' : 'PM'}`, uren + minuten], uur);
    },
    async kies(keuze) {
      const een = keuze.first();
      await naar(een);
      // Of a group the tab key reaches one; the arrows go round.
      if (await een.evaluate(isKeuze))
        for (let i = 0; i < HOOGSTENS && !(await een.evaluate(heeftFocus)); i += 1) await keyboard.press('ArrowDown');
      if (!(await een.isChecked())) await keyboard.press('Space');
    },
  };
}
