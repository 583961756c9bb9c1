import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagVoor, zegDefinitiefJa, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { sluitContract } from '../stappen/geef-sleutel.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan, registreer, type Aanmeldwens } from '../stappen/meld-aan.js';
import { meldGereed, regelInkomen, regelZorg } from '../stappen/regel.js';
import { spelers, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** How far a person of the demo came. */
export const STATIONS = [
  'concept',
  'ingediend',
  'toegelaten',
  'voorgedragen',
  'voorlopig',
  'aangenomen',
  'getekend',
] as const;
export type Station = (typeof STATIONS)[number];

export interface Reiziger {
  r: Rolverdeling;
  casus: string;
  plaatsing?: string;
  startOp?: Datum;
}

const voorbij = (tot: Station, station: Station): boolean => STATIONS.indexOf(tot) >= STATIONS.indexOf(station);

/** Brings one fictional household to a station of the way, through the public commands of all who have a part in it. */
export async function brengTot(s: Spel, r: Rolverdeling, tot: Station, wens: Aanmeldwens = {}): Promise<Reiziger> {
  const { zorg } = spelers(s, r);
  if (tot === 'concept') return { r, casus: await registreer(s, r, wens, s.gooi(2) === 0) };
  const { casus } = await meldAan(s, r, wens);
  if (tot === 'ingediend') return { r, casus };
  await laatToe(s, r, casus);
  if (tot === 'toegelaten') return { r, casus };
  const { aanbod } = await zegWoningToe(s, r);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  if (tot === 'voorgedragen') return { r, casus };
  const plaatsing = await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  const reiziger = { r, casus, plaatsing, startOp: voorgedragen.startOp };
  if (!voorbij(tot, 'aangenomen')) return reiziger;
  await regelZorg(s, r, casus, voorgedragen.startOp);
  if (s.regio.profiel.taakplan.some((t) => t.soort === 'afspraken-beschreven'))
    await meldGereed(s, zorg, casus, 'afspraken-beschreven');
  await zegDefinitiefJa(s, r, casus, voorgedragen);
  if (!voorbij(tot, 'getekend')) return reiziger;
  await regelInkomen(s, r, casus, voorgedragen.startOp);
  await sluitContract(s, r, plaatsing, voorgedragen.startOp);
  return reiziger;
}
