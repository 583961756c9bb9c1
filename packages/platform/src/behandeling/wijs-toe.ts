import { weiger, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { leesUitgesloten, neemBehandeling, neemBehandelingen, schrijfBehandeling } from './opslag.js';
import { over } from './waarnemen.js';

/**
 * Names who handles a casus here and who acts when that one is away.
 * @throws Regelfout waarnemer-zelfde, waarnemer-ontbreekt, medewerker-uitgesloten
 */
export async function wijsToe(
  w: Werkeenheid,
  casus: Uuid,
  medewerker: string,
  waarnemer: string | null,
): Promise<{ id: Uuid; casus: Uuid }> {
  const afgeschermd = (await neemBehandeling(w, casus))?.afgeschermd ?? false;
  if (medewerker === waarnemer) weigerZelfde();
  if (afgeschermd && !waarnemer) weigerAlleen();
  await eisToegelaten(w, [casus], waarnemer ? [medewerker, waarnemer] : [medewerker]);
  await schrijfBehandeling(w, { casus, medewerker, waarnemer, afgeschermd, sinds: w.klok.vandaag() });
  return { id: casus, casus };
}

/** Everything of one worker goes to another, as named worker and as waarnemer: all of it or nothing. @throws Regelfout */
export async function draagOver(w: Werkeenheid, van: string, naar: string): Promise<{ id: string; casussen: Uuid[] }> {
  if (van === naar) weigerZelfde();
  const rijen = await neemBehandelingen(w, van);
  const casussen = rijen.map((b) => b.casus);
  await eisToegelaten(w, casussen, [naar]);
  for (const b of rijen) {
    const nieuw = over(b, van, naar);
    if (b.afgeschermd && !nieuw.waarnemer) weigerAlleen();
    await schrijfBehandeling(w, { ...b, ...nieuw, sinds: w.klok.vandaag() });
  }
  return { id: w.spoor.trace.slice(0, 32), casussen };
}

async function eisToegelaten(w: Werkeenheid, casussen: readonly Uuid[], wie: readonly string[]): Promise<void> {
  const [uitgesloten] = await leesUitgesloten(w, casussen, wie);
  if (!uitgesloten) return;
  weiger({
    code: 'medewerker-uitgesloten',
    soort: 'verboden',
    titel: 'Deze medewerker mag deze casus niet behandelen.',
    detail:
      'Deze medewerker staat buiten een van deze casussen (afspraak van je organisatie). Kies een ander. Er is niets gewijzigd.',
    veld: 'medewerker',
  });
}

const weigerZelfde = (): never =>
  weiger({
    code: 'waarnemer-zelfde',
    soort: 'ongeldig',
    titel: 'Dit is twee keer dezelfde medewerker.',
    detail:
      'Wie overneemt of waarneemt, is een ander (afspraak van je organisatie). Kies een collega. Er is niets gewijzigd.',
    veld: 'waarnemer',
  });

const weigerAlleen = (): never =>
  weiger({
    code: 'waarnemer-ontbreekt',
    soort: 'ongeldig',
    titel: 'Bij een afgeschermde casus horen twee medewerkers.',
    detail:
      'Precies twee medewerkers van je organisatie zien een afgeschermde casus (convenant). Noem ook een waarnemer. Er is niets gewijzigd.',
    veld: 'waarnemer',
  });
