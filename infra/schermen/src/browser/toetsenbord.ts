import type { Locator, Page } from 'playwright-core';

const HOOGSTENS = 150;
/** Of the page, where the function below runs. */
declare const document: { activeElement: unknown };

/** Working with the keyboard alone: to everything goes the tab key, as for who has no mouse. */
export interface Toetsenbord {
  /** Goes with the tab key until this has the focus. @throws Error when it is not on the way */
  naar(doel: Locator): Promise<void>;
  /** Goes to the button of this name and presses it. */
  druk(naam: string | RegExp): Promise<void>;
  /** Goes to the field with this label and types. */
  typ(label: string | RegExp, tekst: string): Promise<void>;
  /** Goes to the field for a day and types the day, in the order that this browser asks. */
  dag(label: string | RegExp, datum: string): Promise<void>;
  /** Goes to this choice and ticks it with the space bar. */
  kies(naam: string | RegExp): Promise<void>;
}

export function toetsenbord(pagina: Page): Toetsenbord {
  const naar = async (doel: Locator): Promise<void> => {
    await doel.first().waitFor();
    for (let i = 0; i < HOOGSTENS; i += 1) {
      if (await doel.first().evaluate((el) => el === document.activeElement)) return;
      await pagina.keyboard.press('Tab');
    }
    throw new Error(`Met de tabtoets niet te bereiken: ${doel.toString()}`);
  };
  return {
    naar,
    async druk(naam) {
      await naar(pagina.getByRole('button', { name: naam, disabled: false }));
      await pagina.keyboard.press('Enter');
    },
    async typ(label, tekst) {
      await naar(pagina.getByLabel(label));
      await pagina.keyboard.press('Control+a');
      await pagina.keyboard.type(tekst);
    },
    async dag(label, datum) {
      const veld = pagina.getByLabel(label).first();
      const [jaar = '', maand = '', dag = ''] = datum.split('-');
      for (const cijfers of [dag + maand + jaar, maand + dag + jaar, jaar + maand + dag]) {
        await naar(veld);
        await pagina.keyboard.type(cijfers);
        if ((await veld.inputValue()) === datum) return;
        // Back to its first part, and empty.
        await pagina.keyboard.press('Shift+Tab');
        await pagina.keyboard.press('Shift+Tab');
      }
      throw new Error(`Deze dag liet zich niet typen: ${datum}, er staat ${await veld.inputValue()}`);
    },
    async kies(naam) {
      await naar(pagina.getByRole('radio', { name: naam }).or(pagina.getByRole('checkbox', { name: naam })));
      await pagina.keyboard.press('Space');
    },
  };
}
