import { areasOf, type Areas, type PairSource } from '@weerthuis/solver';
import type { Home, Spot } from './people.js';
import { fixedPart, scorer, WEIGHTS } from './score.js';
import type { World } from './world.js';

/** What holds for every home of an area. */
interface Extent {
  readonly region: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly roomsLeast: number;
  readonly roomsMost: number;
  readonly rentLeast: number;
  readonly accessible: boolean;
}

/** Areas are regions, in these municipalities, then numbers of rooms, then neighbourhoods; a ceiling follows from what an area spans. */
export function pairSource(world: World): PairSource {
  const { people, homes, map, shape } = world;
  const region = (h: Home) => map.municipalities[h.municipality]!.region;
  const keys = [region, (h: Home) => h.municipality, (h: Home) => h.rooms, (h: Home) => h.neighbourhood];
  const areas = areasOf(
    homes.length,
    keys.map((key) => (s: number) => key(homes[s]!)),
  );
  const extents = extentsOf(areas, homes, region);
  const level = (shape.level ?? 1) / 1000;
  return {
    demands: people.length,
    suppliers: homes.length,
    areas,
    score: scorer(world),
    ceiling(i, a) {
      const p = people[i]!;
      const x = extents[a]!;
      const need = p.household <= 2 ? 1 : p.household - 1;
      if (x.roomsMost < need || x.roomsLeast > need + 2) return 0;
      if (x.rentLeast > p.rentMost || (p.accessible && !x.accessible)) return 0;
      if (p.reach < 2 && x.region >= 0) {
        const ahead = (x.region - map.municipalities[p.municipality]!.region + map.regions) % map.regions;
        if (ahead > p.reach) return 0;
      }
      const points =
        WEIGHTS.own * nearest(p.own, x, 2) +
        WEIGHTS.network * nearest(p.network, x, 6) +
        WEIGHTS.work * nearest(p.work, x, 8) +
        (x.roomsLeast <= need && need <= x.roomsMost ? WEIGHTS.exact : 0) +
        fixedPart(p);
      return Math.max(1, Math.round(points / level) + 1);
    },
  };
}

/** What the nearest spot of an area would score. */
function nearest(s: Spot, a: Extent, half: number): number {
  const dx = Math.max(a.west - s.x, 0, s.x - a.east);
  const dy = Math.max(a.south - s.y, 0, s.y - a.north);
  return half / (half + Math.sqrt(dx * dx + dy * dy));
}

function extentsOf({ from, to }: Areas, homes: readonly Home[], region: (h: Home) => number): Extent[] {
  return Array.from(from, (start, a) => {
    const inside = homes.slice(start, to[a]);
    const least = (of: (h: Home) => number) => inside.reduce((n, h) => Math.min(n, of(h)), Infinity);
    const most = (of: (h: Home) => number) => inside.reduce((n, h) => Math.max(n, of(h)), -Infinity);
    return {
      region: least(region) === most(region) ? least(region) : -1,
      west: least((h) => h.x),
      east: most((h) => h.x),
      south: least((h) => h.y),
      north: most((h) => h.y),
      roomsLeast: least((h) => h.rooms),
      roomsMost: most((h) => h.rooms),
      rentLeast: least((h) => h.rent),
      accessible: inside.some((h) => h.accessible),
    };
  });
}
