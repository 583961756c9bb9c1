import {
  kan,
  machines,
  plusWerkdagen,
  werkdagenTeLaat,
  type Datum,
  type GebeurtenisVan,
  type Oin,
  type Uuid,
} from '@weerthuis/domain';
import { TERUG_WERKDAGEN } from './beeindig.js';
import type {
  Afspraken,
  Dekkingmelding,
  Feiten,
  Plaatsing,
  Plaatsinggevolg,
  Plaatsingtaak,
  Uitkomst,
} from './plaatsing.js';
import { met, zetTaak } from './voortgang.js';
import { uiterlijkVoor } from './wachter.js';

export interface Taakmelding {
  taak: Uuid;
  partij: Oin;
  taakversie: number;
  stand: string;
  verwachtOp?: Datum;
  gereedOp?: Datum;
  reden?: string;
}

/** What an owner may report, and which event of the task that is, by where the task stands. */
function gebeurtenisVan(t: Plaatsingtaak, stand: string): GebeurtenisVan<typeof machines.taak> | undefined {
  if (stand === t.stand) return undefined;
  const bij: Record<string, GebeurtenisVan<typeof machines.taak>[]> = {
    open: ['gestopt', 'heropend'],
    bezig: ['begonnen'],
    gereed: ['gereed'],
    'kan-niet': ['kan-niet'],
    ongedaan: ['ongedaan'],
  };
  return bij[stand]?.find((g) => kan(machines.taak, t.stand, g));
}

const GEDAAN = ['bezig', 'gereed'];

/**
 * The plaatsing had ended when this was said. Nothing is opened any more; what its owner did meanwhile, not knowing, is to be
 * taken back like the rest.
 */
function meldNaAfbreken(t: Plaatsingtaak, { stand }: Taakmelding, a: Afspraken, gevolgen: Plaatsinggevolg[]): void {
  if (stand === 'ongedaan' && t.stand === 'terug-te-draaien') {
    t.teruggedraaidOp = a.vandaag;
    zetTaak(t, 'ongedaan', a);
  }
  if (t.stand !== 'ongedaan' || t.teruggedraaidOp || !GEDAAN.includes(stand)) return;
  zetTaak(t, 'alsnog-terugdraaien', a);
  t.termijn = plusWerkdagen(a.vandaag, TERUG_WERKDAGEN);
  gevolgen.push({ soort: 'taak-gewijzigd', taak: t.id, stand: 'terug-te-draaien' });
}

/** The owner tells how far its task is. From another party, about an older version or where it does not fit: no change. */
export function meldTaak(voor: Plaatsing, m: Taakmelding, a: Afspraken): Uitkomst {
  return met(voor, a, (p, gevolgen) => {
    const t = p.taken.find((een) => een.id === m.taak);
    if (!t || t.partij !== m.partij || t.taakversie !== m.taakversie) return;
    if (p.stand === 'afgebroken') return meldNaAfbreken(t, m, a, gevolgen);
    if (m.stand === 'ongedaan' && t.stand === 'terug-te-draaien') t.teruggedraaidOp = a.vandaag;
    // Also when the task waits again since: what was done, was done.
    t.aangeraakt = GEDAAN.includes(m.stand);
    const gebeurtenis = gebeurtenisVan(t, m.stand);
    if (gebeurtenis) zetTaak(t, gebeurtenis, a);
    else if (m.stand !== t.stand) return;
    t.bewogenOp = a.vandaag;
    t.verwachtOp = m.verwachtOp ?? null;
    t.gereedOp = t.stand === 'gereed' ? (m.gereedOp ?? a.vandaag) : null;
    if (m.reden) t.reden = m.reden;
  });
}

/** A later word of the same party about the same line of the same adult replaces the earlier one. */
export function meldDekking(voor: Plaatsing, m: Dekkingmelding, a: Afspraken): Uitkomst {
  return met(voor, a, (p) => {
    p.dekking = p.dekking.filter((d) => d.partij !== m.partij || d.lid !== m.lid || d.lijn !== m.lijn);
    p.dekking.push(m);
    p.dekking.sort((x, y) => `${x.lid}${x.lijn}${x.partij}`.localeCompare(`${y.lid}${y.lijn}${y.partij}`));
  });
}

/** Everybody said yes for good. */
export const neemAan = (voor: Plaatsing, a: Afspraken): Uitkomst =>
  met(voor, a, (p) => {
    p.momenten['definitief-akkoord'] ??= a.vandaag;
  });

/** One of the facts after the yes: contract, key, move, registration, place freed, or the home withdrawn. */
export const meldFeit = (voor: Plaatsing, feiten: Feiten, a: Afspraken): Uitkomst =>
  met(voor, a, (p) => {
    Object.assign(p.feiten, feiten);
    if (feiten.sleutel) p.momenten.sleutel = feiten.sleutel;
    if (feiten.verhuizing) p.momenten.verhuisd = feiten.verhuizing;
  });

/** Time passed: lines and terms are looked at again. */
export const kijkOpnieuw = (voor: Plaatsing, a: Afspraken): Uitkomst => met(voor, a, () => undefined);

/** The day on which the next reminder of a task is due; undefined when there is nothing to remind of. */
export function volgendAlarm(t: Plaatsingtaak, s: Afspraken['stilstand']): Datum | undefined {
  if (!['open', 'bezig', 'terug-te-draaien'].includes(t.stand) || t.trap >= 5) return undefined;
  const overTermijn = plusWerkdagen(t.termijn, 1);
  if (t.trap === 0) {
    const stil = plusWerkdagen(t.bewogenOp, s.herinneren);
    return t.stand === 'open' && !t.verwachtOp && stil < overTermijn ? stil : overTermijn;
  }
  const vorige = t.gealarmeerdOp ?? t.termijn;
  const na = Math.max(1, s.escaleren - s.herinneren);
  return plusWerkdagen(t.trap === 1 && vorige < t.termijn ? t.termijn : vorige, na);
}

/** A task that nobody moved: first its owner is reminded, then the coordinator is told, step by step. */
export function taakAlarm(voor: Plaatsing, taak: Uuid, a: Afspraken): Uitkomst {
  return met(voor, a, (p, gevolgen) => {
    const t = p.taken.find((een) => een.id === taak);
    const op = t && volgendAlarm(t, a.stilstand);
    if (!t || !op || op > a.vandaag) return;
    t.trap += 1;
    t.gealarmeerdOp = a.vandaag;
    gevolgen.push({ soort: 'taak-geescaleerd', taak });
  });
}

export const teLaat = (t: Plaatsingtaak, vandaag: Datum): number => werkdagenTeLaat(t.termijn, vandaag);

/** A gap that was not mended in time: told again, with a new term, and to the coordinator. */
export function knelpuntAlarm(voor: Plaatsing, knelpunt: Uuid, a: Afspraken): Uitkomst {
  return met(voor, a, (p, gevolgen) => {
    const k = p.knelpunten.find((een) => een.knelpunt === knelpunt);
    if (!k || k.uiterlijk > a.vandaag || k.trap >= 5) return;
    k.trap += 1;
    k.uiterlijk = uiterlijkVoor(k.van, a.vandaag);
    gevolgen.push({ soort: 'knelpunt', knelpunt });
  });
}
