import type { Rij } from './herkomst.js';
import type { Casusrol } from './partij.js';

/** The facts of a plaatsing at which tasks may open; slow tasks open at the first. */
export const OPENINGEN = ['voorlopig-akkoord', 'definitief-akkoord', 'sleutel', 'verhuisd'] as const;

/** One node of the task plan. Its kind names no track: what is behind `inkomen-geregeld` stays with its owner. */
export type Taakdefinitie = Rij<{
  soort: string;
  eigenaar: Casusrol;
  opentBij: (typeof OPENINGEN)[number];
  /** Kinds that must be ready first. */
  wachtOp: string[];
  /** Werkdagen the owner has from opening. */
  termijnWerkdagen: number;
  /** Werkdagen the work is expected to take, for the critical path. */
  duurWerkdagen: number;
  /** How it is undone and by whom, when the plaatsing ends early. */
  ongedaan: { hoe: string; wie: Casusrol };
  /** Present on a task that is needed only when herkomst and vestiging are two gemeenten. */
  alleenBij?: 'andere-gemeente';
}>;

/** A moment of aftercare, counted in weeks from `verhuisd`. */
export type Nazorgmoment = Rij<{
  soort: 'huisbezoek' | 'evaluatie' | 'omklapgesprek';
  naWeken: number;
  wie: Casusrol;
}>;

/** The kinds on a cycle, or an empty list when the plan can be walked through. */
export function kringIn(plan: readonly { soort: string; wachtOp: readonly string[] }[]): string[] {
  let over = plan;
  for (;;) {
    const open = new Set(over.map((t) => t.soort));
    const rest = over.filter((t) => t.wachtOp.some((s) => open.has(s)));
    if (rest.length === over.length) return rest.map((t) => t.soort);
    over = rest;
  }
}
