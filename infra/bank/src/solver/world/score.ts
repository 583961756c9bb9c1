import type { Home, Person, Spot } from './people.js';
import type { World } from './world.js';

const near = (spot: Spot, x: number, y: number, half: number) => {
  const dx = x - spot.x;
  const dy = y - spot.y;
  return half / (half + Math.sqrt(dx * dx + dy * dy));
};

/** Points that do not depend on the home. */
export const fixedPart = (person: Person): number => 0.2 * person.waited + 40 * person.urgency;
export const WEIGHTS = { own: 300, network: 250, work: 150, exact: 50 };

/** Thousandths of points of a pair, at least 1; 0 when a hard rule forbids it. */
export function scorer({ people, homes, shape }: World): (person: number, home: number) => number {
  const level = shape.level ?? 1;
  return (i, j) => {
    const p = people[i]!;
    const h = homes[j]!;
    const need = p.household <= 2 ? 1 : p.household - 1;
    if (!allowed(p, h, need)) return 0;
    const points =
      WEIGHTS.own * near(p.own, h.x, h.y, 2) +
      WEIGHTS.network * near(p.network, h.x, h.y, 6) +
      WEIGHTS.work * near(p.work, h.x, h.y, 8) +
      (h.rooms === need ? WEIGHTS.exact : 0) +
      fixedPart(p);
    return Math.max(1, Math.round((points * 1000) / level));
  };
}

function allowed(p: Person, h: Home, need: number): boolean {
  if (h.rooms < need || h.rooms > need + 2 || h.rent > p.rentMost || (p.accessible && !h.accessible)) return false;
  if (p.avoid.radius === 0) return true;
  const dx = h.x - p.avoid.x;
  const dy = h.y - p.avoid.y;
  return dx * dx + dy * dy >= p.avoid.radius * p.avoid.radius;
}
