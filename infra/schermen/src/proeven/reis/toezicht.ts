import assert from 'node:assert/strict';
import type { Werkplek } from '../../browser/werkplek.js';
import type { Proef } from '../proef.js';
import { begin } from './reis.js';
import { iederZegtJa, kandidaatstelling, totVoorgedragen } from './recht.js';
import * as zorg from './stappen/zorg.js';

/** What reaches the browser of who may not know, even when it is not shown. */
export const toezicht: Proef = {
  naam: 'wat het scherm van matchingspunt en corporatie bereikt: geen BSN, en een naam pas na het ja',
  async doe(wereld) {
    const reis = await begin(wereld, 'recht');
    const coordinator = await reis.wie('coordinator');
    const verhuur = await reis.wie('corporatie');
    const vreemde = await wereld.inloggen('verhuurconsulent', reis.rollen.vreemde.naam);
    const bij = [coordinator, verhuur, vreemde].map((w) => ({ w, gelezen: luister(w) }));
    const [hub, eigen, ander] = bij.map(({ gelezen }) => gelezen) as [Lezer, Lezer, Lezer];
    await totVoorgedragen(reis);
    const [bsn = '', telefoon = '', achternaam = ''] = reis.spel.sporen;
    await iederZegtJa(reis);
    const verhuring = `/verhuur/${await kandidaatstelling(reis)}`;
    await verhuur.ga(verhuring);
    await vrijVan(eigen, [bsn, telefoon, achternaam], 'de corporatie voor de vrijgave');
    await reis.speel(zorg.geefNaamVrij);
    await loopLangs(coordinator, HUB(reis.casus));
    await loopLangs(vreemde, ['/verhuur', '/bezit', '/na-de-sleutel', verhuring]);
    await reis.speel({ wie: 'corporatie', ga: verhuring, doe: [{ druk: 'Toon naam en contact' }, { ziet: telefoon }] });
    assert.match(await verhuur.pagina.locator('main').innerText(), new RegExp(achternaam), 'wie ja zei, leest de naam');
    await vrijVan(eigen, [bsn], 'de corporatie');
    await vrijVan(hub, [bsn, telefoon, achternaam], 'het matchingspunt');
    await vrijVan(ander, [bsn, telefoon, achternaam, reis.casus, reis.casusnummer], 'een andere corporatie');
    await vreemde.sluit();
    await reis.besluit();
  },
};

const HUB = (casus: string): readonly string[] => [
  `/hub/aanmeldingen/${casus}`,
  `/hub/kandidaten/${casus}`,
  '/hub/voordrachten',
  '/plaatsingen',
  '/openstaand?alles=ja',
  `/keten/${casus}`,
];

async function loopLangs(w: Werkplek, paden: readonly string[]): Promise<void> {
  for (const pad of paden) await w.ga(pad);
}

type Lezer = () => Promise<readonly string[]>;

/** Everything that this browser is told from now on, apart from what goes on without end. */
function luister({ pagina }: Werkplek): Lezer {
  const gelezen: Promise<string>[] = [];
  pagina.on('response', (antwoord) => {
    if (/json|html/.test(antwoord.headers()['content-type'] ?? '')) gelezen.push(antwoord.text().catch(() => ''));
  });
  return () => Promise.all(gelezen);
}

async function vrijVan(lezer: Lezer, sporen: readonly string[], wie: string): Promise<void> {
  const gelezen = await lezer();
  assert.ok(
    gelezen.some((tekst) => tekst.startsWith('[') || tekst.startsWith('{')),
    `${wie} las niets`,
  );
  for (const spoor of sporen)
    assert.ok(!gelezen.some((tekst) => tekst.includes(spoor)), `${wie} kreeg iets dat het niet mag weten`);
}
