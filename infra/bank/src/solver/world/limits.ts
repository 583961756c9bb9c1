import type { Problem } from '@weerthuis/solver';
import { random } from './random.js';
import type { World } from './world.js';

/** Everything of the problem but the pairs: people under carers, homes under areas, owners across. */
export function limits(
  { shape, map, people, homes, owners, carers }: World,
  crossing: boolean,
): Omit<Problem, 'pairs'> {
  const u = random(shape.seed * 104729 + 5);
  const tight = shape.tight ?? 0.75;
  const limit = (n: number, share: number) => (n === 0 ? 0 : Math.max(1, Math.round(n * (share + (u() - 0.5) * 0.3))));
  const count = (n: number, of: readonly number[]) => {
    const out = new Array<number>(n).fill(0);
    for (const at of of) if (at >= 0) out[at]!++;
    return out;
  };
  const hood = map.neighbourhoods;
  const perHood = count(
    hood.length,
    homes.map((h) => h.neighbourhood),
  );
  const perDistrict = count(
    map.districts.length,
    homes.map((h) => hood[h.neighbourhood]!.district),
  );
  const perTown = count(
    map.municipalities.length,
    homes.map((h) => h.municipality),
  );
  const perCarer = count(
    carers,
    people.map((p) => p.carer),
  );
  const ofOwner = Array.from({ length: owners }, (): string[] => []);
  homes.forEach((h, j) => ofOwner[h.owner]!.push(`h${j}`));
  return {
    demands: people.map((p, i) => ({ id: `p${i}`, ...(p.carer < 0 ? {} : { group: `c${p.carer}` }) })),
    suppliers: homes.map((h, j) => ({ id: `h${j}`, group: `n${h.neighbourhood}` })),
    demandGroups: perCarer.map((n, k) => ({
      id: `c${k}`,
      limit: limit(n, Math.min(0.9, (homes.length / people.length) * 0.8)),
    })),
    supplierGroups: [
      ...perTown.map((n, k) => ({ id: `t${k}`, limit: limit(n, tight) })),
      ...perDistrict.map((n, k) => ({
        id: `d${k}`,
        parent: `t${map.districts[k]!.municipality}`,
        limit: limit(n, tight + 0.05),
      })),
      ...perHood.map((n, k) => ({
        id: `n${k}`,
        parent: `d${hood[k]!.district}`,
        limit: limit(n, Math.min(1.2, tight + 0.15)),
      })),
    ],
    crossing: crossing
      ? ofOwner.map((list, k) => ({ id: `o${k}`, suppliers: list, limit: limit(list.length, tight - 0.05) }))
      : [],
  };
}
