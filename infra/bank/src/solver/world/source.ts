import type { PairSource } from '@weerthuis/solver';
import { PER_REGION } from './map.js';
import type { Home, Spot } from './people.js';
import { fixedPart, scorer, WEIGHTS } from './score.js';
import type { World } from './world.js';

/** Nearest a spot can be to a box. */
const gap = (s: Spot, b: Box) =>
  Math.hypot(Math.max(b.west - s.x, 0, s.x - b.east), Math.max(b.south - s.y, 0, s.y - b.north));

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const boxOf = (homes: readonly Home[]): Box => ({
  west: Math.min(...homes.map((h) => h.x)),
  east: Math.max(...homes.map((h) => h.x)),
  south: Math.min(...homes.map((h) => h.y)),
  north: Math.max(...homes.map((h) => h.y)),
});

/** Buckets are municipality × rooms; a bucket's ceiling follows from its box on the map. */
export function pairSource(world: World): PairSource {
  const { people, homes, map, shape } = world;
  const key = (h: Home) => h.municipality * 5 + h.rooms - 1;
  const buckets = map.municipalities.length * 5;
  const bucketStart = new Int32Array(buckets + 1);
  for (const h of homes) bucketStart[key(h) + 1]!++;
  for (let b = 0; b < buckets; b++) bucketStart[b + 1]! += bucketStart[b]!;
  const boxes = Array.from({ length: buckets }, (_, b) => boxOf(homes.slice(bucketStart[b], bucketStart[b + 1])));
  const level = (shape.level ?? 1) / 1000;
  return {
    demands: people.length,
    suppliers: homes.length,
    bucketStart,
    score: scorer(world),
    reach(i, bucket, ceiling) {
      const p = people[i]!;
      const need = p.household <= 2 ? 1 : p.household - 1;
      const home = map.municipalities[p.municipality]!.region;
      const regions = p.reach === 2 ? map.regions : Math.min(map.regions, p.reach + 1);
      let n = 0;
      for (let r = 0; r < regions; r++) {
        const first = ((p.reach === 2 ? r : (home + r) % map.regions) * PER_REGION) | 0;
        for (let m = first; m < first + PER_REGION; m++)
          for (let rooms = need; rooms <= Math.min(5, need + 2); rooms++) {
            const b = m * 5 + rooms - 1;
            if (bucketStart[b] === bucketStart[b + 1]) continue;
            const box = boxes[b]!;
            const points =
              WEIGHTS.own * (2 / (2 + gap(p.own, box))) +
              WEIGHTS.network * (6 / (6 + gap(p.network, box))) +
              WEIGHTS.work * (8 / (8 + gap(p.work, box))) +
              (rooms === need ? WEIGHTS.exact : 0) +
              fixedPart(p);
            bucket[n] = b;
            ceiling[n++] = Math.max(1, Math.round(points / level) + 1);
          }
      }
      return n;
    },
  };
}
