import { branch } from '../crossing/branch.js';
import { core, type Core } from '../crossing/core.js';
import { startSide } from '../crossing/relax.js';
import { atMost, reducedCosts } from '../crossing/select.js';
import { reprice } from '../crossing/side-simplex.js';
import { arcRows, priced } from '../crossing/arc-rows.js';
import type { Limits, Optimum } from '../optimum/optimum.js';
import { flowOf } from '../warm/flow-of.js';
import type { Chooser } from './draw.js';
import { face, parts } from './face.js';
import type { Turn } from './flow-ties.js';

const NODES = 2000;

/**
 * As {@link settleFlow}, under crossing limits: whether a demand can have a pair while the score stays what it is, is a second
 * solve with that pair fixed. Only pairs whose reduced cost leaves room for it are tried. For proven optima alone.
 */
export function settleCrossing(of: Optimum, choose: Chooser, limits: Limits): { pair: Int32Array; turns: Turn[] } {
  const { model, net, worth, potential, rowPrice } = of;
  const cost = net.cost.slice();
  priced(net, arcRows(model, net), rowPrice, cost);
  const room = of.relaxed - worth.objective + 1e-6;
  const small = core(model, atMost(reducedCosts(net, cost, potential), room));
  const position = new Map(Array.from(small.pair, (e, at) => [e, at]));
  let current = of.pair.map((e) => (e < 0 ? -1 : position.get(e)!));
  const divided = undecided(small, current, rowPrice, potential, room);
  if (divided.length === 0) return { pair: of.pair, turns: [] };
  const open = (d: number) => range(small.model.start[d]!, small.model.start[d + 1]!);

  const side = startSide(small, rowPrice, limits);
  const weight = Math.floor(model.weights.closed / 2);
  const bar = (d: number, but: number, by: number) => {
    for (const a of [...open(d), ...(but >= 0 ? [small.net.pairs + d] : [])])
      if (a !== but) {
        small.net.cost[a]! += by;
        side.cost[a]! += by;
      }
    reprice(side);
  };
  const fixed = new Map<number, number>();
  const seen = new Map<number, Set<number>>(divided.map((d) => [d, new Set([current[d]!])]));
  const witness = () => seen.forEach((had, d) => had.add(current[d]!));
  const possible = (d: number, e: number): boolean => {
    bar(d, e, weight);
    const accept = (pair: Int32Array) => pair[d] === e && [...fixed].every(([who, what]) => pair[who] === what);
    const { pair } = branch(side, small.model, worth.objective - 1, limits, NODES, accept);
    bar(d, e, -weight);
    if (!pair) return false;
    current = pair as typeof current;
    witness();
    return true;
  };
  const order = choose.order(divided);
  for (const d of order) {
    const got = choose.sort(open(d), (e) => small.pair[e]!).find((e) => current[d] === e || possible(d, e)) ?? -1;
    fixed.set(d, got);
    bar(d, got, weight);
  }
  const drawn = order.filter((d) => seen.get(d)!.size > 1);
  return { pair: whole(small, current), turns: drawn.map((d) => turn(small, choose, d, seen.get(d)!, fixed.get(d)!)) };
}

/** Demands that some placement as good as the certificate allows would move, were there no crossing limits: no others can. */
function undecided(
  small: Core,
  pair: Int32Array,
  rowPrice: Float64Array,
  potential: Float64Array,
  room: number,
): number[] {
  const { net, model } = small;
  const cost = net.cost.slice();
  priced(net, arcRows(model, net), rowPrice, cost);
  const graph = face(net, cost, potential, flowOf(net, pair), room);
  const part = parts(net, graph);
  return range(0, model.demands).filter((d) => {
    for (let k = graph.start[d]!; k < graph.start[d + 1]!; k++) {
      const x = graph.step[k]!;
      if ((x & 1) === 0 && part[d] === part[net.target[x >> 1]!]) return true;
    }
    return false;
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
const whole = (small: Core, pair: Int32Array) => pair.map((e) => (e < 0 ? -1 : small.pair[e]!));

/** Only what was seen in some best placement counts as open. */
function turn(small: Core, choose: Chooser, demand: number, seen: Set<number>, got: number): Turn {
  const open = choose.sort(
    [...seen].filter((e) => e >= 0),
    (e) => small.pair[e]!,
  );
  return { demand, open: open.map((e) => small.pair[e]!), got: got < 0 ? -1 : small.pair[got]! };
}
