/**
 * What is to be divided: demands (each wants one place), suppliers (each has some places), which pairs are possible and
 * what each is worth, and the limits. Scores are integers; nothing here knows what a demand or a supplier is in the world.
 */
export interface Problem {
  readonly demands: readonly Demand[];
  readonly suppliers: readonly Supplier[];
  readonly pairs: Pairs;
  /** First hierarchy of limits: groups of demands, any depth. */
  readonly demandGroups?: readonly Group[];
  /** Second hierarchy of limits: groups of suppliers, any depth. */
  readonly supplierGroups?: readonly Group[];
  /** Limits that fit in neither hierarchy. */
  readonly crossing?: readonly Crossing[];
  readonly forced?: readonly PairName[];
  readonly forbidden?: readonly PairName[];
}

export interface Demand {
  readonly id: string;
  readonly group?: string;
  /** Goes before all points: as many of these as possible are placed (a maximum waiting time that has passed). */
  readonly floor?: boolean;
}

export interface Supplier {
  readonly id: string;
  readonly group?: string;
  /** Number of places, 1 when absent. More than one is a contingent: a share of which no single place is known yet. */
  readonly amount?: number;
}

export interface Group {
  readonly id: string;
  readonly parent?: string;
  /** At most so many placements in this group and all below it. */
  readonly limit?: number;
  readonly minimum?: Minimum;
}

/** Counts the placements whose supplier is named (or all) and whose demand is named (or all). */
export interface Crossing {
  readonly id: string;
  readonly suppliers?: readonly string[];
  readonly demands?: readonly string[];
  readonly limit?: number;
  readonly minimum?: Minimum;
}

/** Soft: each missing placement costs `price` points; never at the cost of the number of placements. */
export interface Minimum {
  readonly amount: number;
  readonly price: number;
}

/** Rows of pairs: those of demand `d` are `start[d] .. start[d + 1]`; `supplier` holds positions in `suppliers`. */
export interface Pairs {
  readonly start: Int32Array;
  readonly supplier: Int32Array;
  readonly score: Int32Array | Float64Array;
}

export interface PairName {
  readonly demand: string;
  readonly supplier: string;
}

/** The input cannot be read as a problem at all (unknown names, broken rows, numbers out of range). */
export class InvalidProblem extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The problem is malformed: ${faults.slice(0, 5).join('; ')}${faults.length > 5 ? '; …' : ''}.`);
    this.name = 'InvalidProblem';
  }
}
