import type { WorldMap } from './map.js';
import { pick, whole } from './random.js';

export interface Home {
  readonly municipality: number;
  readonly neighbourhood: number;
  readonly rooms: number;
  readonly owner: number;
  readonly rent: number;
  readonly accessible: boolean;
  readonly x: number;
  readonly y: number;
}

export interface Person {
  readonly municipality: number;
  readonly household: number;
  readonly rentMost: number;
  readonly accessible: boolean;
  /** Care provider, or -1. */
  readonly carer: number;
  /** 0: own region, 1: also the next, 2: the whole country. */
  readonly reach: number;
  readonly own: Spot;
  readonly network: Spot;
  readonly work: Spot;
  readonly avoid: Spot & { readonly radius: number };
  readonly waited: number;
  readonly urgency: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Highest rent by size of household, as in passend toewijzen; the numbers are made up. */
const RENT_MOST = [0, 683, 683, 732, 732, 732];

function byWeight(u: () => number, map: WorldMap): () => number {
  const running: number[] = [];
  let total = 0;
  for (const m of map.municipalities) running.push((total += m.weight));
  return () => {
    const at = u() * total;
    let low = 0;
    let high = running.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (running[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

export function drawHomes(u: () => number, map: WorldMap, n: number, owners: number, shuffled: boolean): Home[] {
  const somewhere = byWeight(u, map);
  const local = map.municipalities.map((m) =>
    Array.from({ length: 2 + whole(u, 3) }, () =>
      u() < 0.9 ? (m.region * 7 + whole(u, 7)) % owners : whole(u, owners),
    ),
  );
  const homes = Array.from({ length: n }, (): Home => {
    const municipality = somewhere();
    const neighbourhood = pick(u, map.municipalities[municipality]!.neighbourhoods);
    const { x, y } = map.neighbourhoods[neighbourhood]!;
    return {
      municipality,
      neighbourhood,
      rooms: 1 + Math.min(4, Math.floor(u() * u() * 6)),
      owner: shuffled ? whole(u, owners) : pick(u, local[municipality]!),
      rent: 450 + whole(u, 350),
      accessible: u() < 0.2,
      x: x + u() - 0.5,
      y: y + u() - 0.5,
    };
  });
  return homes.sort(
    (a, b) => a.municipality - b.municipality || a.rooms - b.rooms || a.neighbourhood - b.neighbourhood,
  );
}

export function drawPeople(u: () => number, map: WorldMap, n: number, carers: number): Person[] {
  const somewhere = byWeight(u, map);
  return Array.from({ length: n }, (): Person => {
    const municipality = somewhere();
    const { region, x, y, neighbourhoods } = map.municipalities[municipality]!;
    const around = (spread: number): Spot => ({ x: x + (u() - 0.5) * spread, y: y + (u() - 0.5) * spread });
    const household = u() < 0.7 ? 1 : 2 + whole(u, 4);
    const { x: ownX, y: ownY } = map.neighbourhoods[pick(u, neighbourhoods)]!;
    const far = u();
    return {
      municipality,
      household,
      rentMost: u() < 0.8 ? RENT_MOST[household]! : 900,
      accessible: u() < 0.12,
      carer: u() < 0.85 ? (region * 6 + whole(u, 6)) % carers : -1,
      reach: far < 0.6 ? 0 : far < 0.92 ? 1 : 2,
      own: { x: ownX, y: ownY },
      network: around(40),
      work: around(25),
      avoid: { ...around(10), radius: u() < 0.2 ? 2 + u() * 5 : 0 },
      waited: Math.floor(u() ** 2 * 900),
      urgency: whole(u, 4),
    };
  });
}
