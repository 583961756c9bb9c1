import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagVoor, zegDefinitiefJa, zegVoorlopigJa, type Voorgedragen } from './draag-voor.js';
import { sluitContract } from './geef-sleutel.js';
import { laatToe } from './laat-toe.js';
import { meldAan, type Aanmeldwens } from './meld-aan.js';
import { meldGereed, regelInkomen, regelZorg } from './regel.js';
import { spelers, type Spel } from './spel.js';
import { zegWoningToe } from './zeg-woning-toe.js';

/** Somebody who is on the way, and how far. */
export interface Reis extends Voorgedragen {
  casus: string;
  aanbod: string;
  eenheid: string;
  plaatsing: string;
}

/** Registered, admitted, and everybody said a first yes. */
export async function komTotVoorlopig(s: Spel, r: Rolverdeling, wens: Aanmeldwens = {}): Promise<Reis> {
  const [{ casus }, { aanbod, eenheid }] = await Promise.all([toegelaten(s, r, wens), zegWoningToe(s, r)]);
  return { casus, aanbod, eenheid, ...(await vraagAllen(s, r, casus, aanbod)) };
}

/** Registered and admitted. */
export async function toegelaten(s: Spel, r: Rolverdeling, wens: Aanmeldwens = {}): Promise<{ casus: string }> {
  const { casus } = await meldAan(s, r, wens);
  await laatToe(s, r, casus);
  return { casus };
}

/** Proposed for this home, and everybody said a first yes. */
export async function vraagAllen(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  aanbod: string,
): Promise<Voorgedragen & { plaatsing: string }> {
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  return { ...voorgedragen, plaatsing: await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht) };
}

/** Support, money and day are arranged, everybody said yes, and the lease is signed. */
export async function komTotContract(
  s: Spel,
  r: Rolverdeling,
  reis: Reis,
  geld: () => Promise<unknown> = () => regelInkomen(s, r, reis.casus, reis.startOp),
): Promise<string> {
  await regelZorg(s, r, reis.casus, reis.startOp);
  await zegDefinitiefJa(s, r, reis.casus, reis);
  await geld();
  if (s.regio.profiel.taakplan.some((t) => t.soort === 'afspraken-beschreven'))
    await meldGereed(s, spelers(s, r).zorg, reis.casus, 'afspraken-beschreven');
  return sluitContract(s, r, reis.plaatsing, reis.startOp);
}
