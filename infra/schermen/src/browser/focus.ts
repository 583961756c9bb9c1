/** Of the page, where the functions below run. */
declare const document: { activeElement: Keuze | null; querySelectorAll(wat: string): Iterable<Gemerkt & Keuze> };

interface Keuze {
  type?: string;
  name?: string;
}

interface Gemerkt {
  langs?: boolean;
  addEventListener(naam: 'focus', doe: () => void, hoe: { once: true }): void;
}

/** Remembers of this element, or of the group it is one of, whether it had the focus since. Runs in the page. */
export function merk(el: unknown): void {
  const hier = el as Gemerkt & Keuze;
  hier.langs = false;
  const groep =
    hier.type === 'radio' ? [...document.querySelectorAll('[type=radio]')].filter((r) => r.name === hier.name) : [hier];
  for (const een of groep) een.addEventListener('focus', () => (hier.langs = true), { once: true });
}

/** Whether it or its group has the focus, had it since it was marked, or not yet. Runs in the page. */
export function stand(el: unknown): 'hier' | 'langs' | 'nog' {
  const nu = document.activeElement;
  const { type, name } = el as Keuze;
  if (el === nu || (type === 'radio' && nu?.type === 'radio' && nu.name === name)) return 'hier';
  return (el as Gemerkt).langs ? 'langs' : 'nog';
}

/** Whether it has the focus itself. Runs in the page. */
export const heeftFocus = (el: unknown): boolean => el === document.activeElement;

/** Whether it is one out of several. Runs in the page. */
export const isKeuze = (el: unknown): boolean => (el as Keuze).type === 'radio';

/** Whether it is a list to choose from. Runs in the page. */
export const isLijst = (el: unknown): boolean => (el as Keuze).type === 'select-one';
