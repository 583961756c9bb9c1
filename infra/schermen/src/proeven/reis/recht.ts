import { gemeente } from '@weerthuis/domain';
import { mens as persoon, SCENARIOSTAPPEN as STAPPEN } from '@weerthuis/scenario';
import type { Proef, Wereld } from '../proef.js';
import type { Stap } from './daad.js';
import type { Fotograaf } from './mens.js';
import { begin, type Reis } from './reis.js';
import * as corporatie from './stappen/corporatie.js';
import * as gm from './stappen/gemeente.js';
import * as hub from './stappen/hub.js';
import * as zorg from './stappen/zorg.js';

/** Scenario 1 by keyboard: from aanmelding to key, moved and registered, each step at the screen of whose it is. */
export const recht: Proef = {
  naam: 'scenario 1: met het toetsenbord van aanmelding tot sleutel en inschrijving, vijf rollen elk op het eigen scherm',
  doe: (wereld) => speelRecht(wereld),
};

/** Plays scenario 1; `fotograaf` makes the pictures of the handbook on the way. */
export async function speelRecht(wereld: Wereld, fotograaf?: Fotograaf): Promise<void> {
  const reis = await begin(wereld, 'recht', fotograaf);
  await totVoorgedragen(reis);
  await iederZegtJa(reis);
  await reis.speel(zorg.geefNaamVrij, zorg.regelBegeleiding(reis.nu), gm.regelInkomen(reis.nu));
  await reis.speel(corporatie.planBezichtiging(reis.nu), corporatie.kandidaatKwam, corporatie.toets);
  await reis.speel(corporatie.zegDefinitiefJa, zorg.clientZegtDefinitiefJa);
  await reis.speel(corporatie.stelContractOp(reis.nu), corporatie.teken);
  await totIngeschreven(reis);
  await reis.besluit();
}

/** Key, moved and registered: each a fact of its own, until the hub has them all. */
export async function totIngeschreven(reis: Reis): Promise<void> {
  await reis.speel(corporatie.geefSleutel, zorg.meldVerhuizing, gm.schrijfIn);
  await STAPPEN.wacht('de inschrijving bij het matchingspunt', async () => {
    const { hub: coordinator } = STAPPEN.spelers(reis.spel, reis.rollen);
    const [p] = await coordinator.get<{ feiten: Record<string, string> }[]>(`/plaatsingen?casus=${reis.casus}`);
    return p?.feiten['inschrijving'];
  });
}

/** Registered, admitted, and proposed for a home that was pledged; the home starts on `startOp`. */
export async function totVoorgedragen(reis: Reis, startOp = reis.nu): Promise<void> {
  await totToegelaten(reis);
  const { eenheid } = await STAPPEN.neemWoningOp(reis.spel, reis.rollen);
  await reis.speel(corporatie.zegToe(eenheid));
  const { hub: coordinator, corporatie: verhuur } = STAPPEN.spelers(reis.spel, reis.rollen);
  const { straat, huisnummer } = await verhuur.get<{ straat: string; huisnummer: number }>(`/eenheden/${eenheid}`);
  reis.adres = `${straat} ${huisnummer}`;
  const { uit } = await STAPPEN.wacht('het aanbod bij het matchingspunt', async () =>
    (await coordinator.get<{ aanbod: string; eenheid: string }[]>('/aanbod?stand=beschikbaar')).find(
      (a) => a.eenheid === eenheid,
    ),
  );
  await reis.speel(hub.draagVoor(uit.aanbod, reis.casusnummer, startOp));
}

/** Registered by zorg, decided on by the gemeente, admitted by the hub. */
export async function totToegelaten(reis: Reis): Promise<void> {
  const { spel } = reis;
  const wie = persoon(spel.gooi);
  spel.sporen.push(wie.bsn, wie.telefoon, wie.achternaam);
  await reis.speel(schrijf(reis, wie), zorg.dienIn, zorg.isIngediend);
  await onthoud(reis);
  await reis.speel(...gm.beschik(reis.casusnummer), hub.laatToe);
}

/** The aanmelding of this person, between the gemeenten of the journey. */
export function schrijf({ rollen }: Reis, wie: zorg.Persoon): Stap {
  const plaats = (code: string | undefined): string => gemeente(code ?? '')?.naam ?? '';
  return zorg.schrijfAanmelding(wie, plaats(rollen.herkomst.gemeentecode), plaats(rollen.vestiging.gemeentecode));
}

/** Which casus it is, as the begeleider reads it on the page. */
async function onthoud(reis: Reis): Promise<void> {
  const { pagina } = await reis.wie('begeleider');
  reis.casus = /casussen\/([0-9a-f-]{36})/.exec(pagina.url())?.[1] ?? '';
  const kop = pagina.locator('h1').filter({ hasText: /-\d{2}-\d{4}-/ });
  await kop.waitFor();
  reis.casusnummer = (await kop.innerText()).trim();
}

/** The first round: everyone who is asked, in any order. */
export async function iederZegtJa(reis: Reis): Promise<void> {
  await reis.speel(corporatie.zegVoorlopigJa);
  await deRestZegtJa(reis);
}

/** All but the corporatie. */
export const deRestZegtJa = (reis: Reis): Promise<void> =>
  reis.speel(
    zorg.clientZegtJa,
    zorg.zegBegeleidingToe,
    gm.indicatieStaat(reis.casusnummer),
    gm.inkomenKan(reis.casusnummer),
  );

/** What the corporatie calls this person's voordracht, once it knows it. */
export async function kandidaatstelling({ spel, rollen, casus }: Reis): Promise<string> {
  const { uit } = await STAPPEN.wacht('de kandidaat bij de corporatie', async () => {
    const rijen = await STAPPEN.spelers(spel, rollen).corporatie.get<{ id: string; casus: string }[]>('/kandidaten');
    return rijen.find((k) => k.casus === casus);
  });
  return uit.id;
}
