import type { Werker } from '../toegang/werker.js';
import { gevraagd } from './draag-voor.js';
import type { Spel } from './spel.js';

/** Waits for the question and says no, with a code of the list of whoever says it. */
export async function zegNee(
  s: Spel,
  wie: Werker,
  casus: string,
  rol: string,
  ronde: number,
  reden: string,
): Promise<void> {
  const { verzoek } = await gevraagd(s, wie, casus, rol, ronde);
  const door = rol === 'persoon' ? { doorWie: 'persoon', hoeGevraagd: 'gesprek' } : {};
  await s.verslag.stap(wie.waar, `antwoordt nee als ${rol} (${reden})`, () =>
    wie.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'nee', reden, ...door }),
  );
}
