import { plusDagen } from '@weerthuis/domain';
import type { Lijn } from '@weerthuis/ui';

type Periode = { van: string; tot?: string };

/** What is needed to draw the lines: what was said to be covered, and the gaps that the guard saw. */
export interface Lijnbron<K extends Gat = Gat> {
  lijnen: readonly { lid: string; lijn: string; perioden: readonly Periode[] }[];
  knelpunten: readonly K[];
}
interface Gat extends Periode {
  lid: string;
  lijn: string;
  soort: string;
}

/** A stretch of a line on the board, both days included; a gap carries its knelpunt. */
export interface Lijnstuk<K = unknown> {
  van: string;
  tot: string;
  stand: 'gedekt' | 'gat' | 'onbekend';
  knelpunt?: K;
  /** It goes on past the board. */
  open?: boolean;
}

/** Joins what overlaps or follows on; a period without `tot` swallows what comes after. */
function voegSamen(perioden: readonly Periode[]): Periode[] {
  const uit: Periode[] = [];
  for (const p of perioden.toSorted((a, b) => a.van.localeCompare(b.van))) {
    const vorige = uit.at(-1);
    if (!vorige || (vorige.tot && plusDagen(vorige.tot, 1) < p.van)) uit.push({ ...p });
    else if (vorige.tot && (!p.tot || p.tot > vorige.tot)) {
      if (p.tot) vorige.tot = p.tot;
      else delete vorige.tot;
    }
  }
  return uit;
}

/** What lies between the periods, within the board. */
function ertussen(bezet: readonly Periode[], van: string, tot: string): { van: string; tot: string }[] {
  const uit: { van: string; tot: string }[] = [];
  let vanaf = van;
  for (const p of bezet) {
    if (p.van > vanaf) uit.push({ van: vanaf, tot: plusDagen(p.van < tot ? p.van : plusDagen(tot, 1), -1) });
    if (!p.tot) return uit;
    if (plusDagen(p.tot, 1) > vanaf) vanaf = plusDagen(p.tot, 1);
    if (vanaf > tot) return uit;
  }
  return [...uit, { van: vanaf, tot }];
}

/**
 * A line from the first day of the board to the last: a gap is drawn where the guard saw one, over whatever was said to be
 * covered; what nobody said is unknown, and never drawn as covered.
 */
export function lijnstukken<K extends Gat>(
  p: Lijnbron<K>,
  lid: string,
  lijn: Lijn,
  { van, tot }: { van: string; tot: string },
): Lijnstuk<K>[] {
  const op = (dag: string | undefined) => (!dag || dag > tot ? tot : dag);
  const gaten = p.knelpunten
    .filter((k) => k.lid === lid && k.lijn === lijn && k.soort === 'gat' && k.van <= tot && (k.tot ?? tot) >= van)
    .sort((a, b) => a.van.localeCompare(b.van));
  const gedekt = voegSamen(p.lijnen.find((l) => l.lid === lid && l.lijn === lijn)?.perioden ?? []).filter(
    (g) => g.van <= tot && (g.tot ?? tot) >= van,
  );
  const gatstukken: Lijnstuk<K>[] = gaten.map((k) => ({
    van: k.van < van ? van : k.van,
    tot: op(k.tot),
    stand: 'gat',
    knelpunt: k,
    open: !k.tot,
  }));
  const dekstukken = gedekt.flatMap((g) => {
    const [begin, eind] = [g.van < van ? van : g.van, op(g.tot)];
    const vrij = ertussen(voegSamen(gatstukken), begin, eind).filter((s) => s.van <= s.tot);
    return vrij.map((s): Lijnstuk<K> => ({ ...s, stand: 'gedekt' }));
  });
  const rest = ertussen(voegSamen([...gatstukken, ...dekstukken]), van, tot).filter((s) => s.van <= s.tot);
  return [...gatstukken, ...dekstukken, ...rest.map((s): Lijnstuk<K> => ({ ...s, stand: 'onbekend' }))].sort((a, b) =>
    a.van.localeCompare(b.van),
  );
}
