import { weiger } from '../fout/regelfout.js';
import type { Deelname, Partijrol } from '../rol/rollen.js';

/** Who may cause a transition or has to act in a state: a party, a part in the casus, the person, the owner of the task, or a timer. */
export type Wie = Partijrol | Deelname | 'persoon' | 'eigenaar' | 'klok';

/** One state. `eind` says that nothing has to happen here, and how one goes on from it. */
export interface Toestand {
  /** Who must see to it that it does not stay here. */
  eigenaar: Wie;
  /** What an employee reads, when it is not the code with a capital. */
  werk?: string;
  /** What the resident reads. */
  bewoner?: string;
  eind?: string;
}

export interface Overgang<T extends string = string, G extends string = string> {
  van: T | readonly T[];
  naar: T;
  /** The fact that causes it. */
  gebeurtenis: G;
  wie: Wie | readonly Wie[];
  /** Name of the term in the region profile within which it must happen. */
  termijn?: string;
  /** The event that takes it back, or how else it is undone. */
  terugweg?: string;
}

export interface Machine<T extends string = string, G extends string = string> {
  naam: string;
  begin: T;
  toestanden: Record<T, Toestand>;
  overgangen: readonly Overgang<T, G>[];
}

export type ToestandVan<M> = M extends Machine<infer T, string> ? T : never;
export type GebeurtenisVan<M> = M extends Machine<string, infer G> ? G : never;

/** Writes a machine down with its state and event names as types. */
export const machine = <const T extends string, const G extends string>(m: Machine<T, G>): Machine<T, G> => m;

/** The transitions that start in a state. */
export const uitgangen = <T extends string, G extends string>(m: Machine<T, G>, toestand: string): Overgang<T, G>[] =>
  m.overgangen.filter(({ van }) => (typeof van === 'string' ? van === toestand : van.some((v) => v === toestand)));

/** The transition of an event from a state, or undefined when it does not fit there. */
export const overgang = <T extends string, G extends string>(m: Machine<T, G>, toestand: string, gebeurtenis: G) =>
  uitgangen(m, toestand).find((o) => o.gebeurtenis === gebeurtenis);

/** Whether the event fits the state. */
export const kan = <T extends string, G extends string>(m: Machine<T, G>, toestand: string, gebeurtenis: G): boolean =>
  overgang(m, toestand, gebeurtenis) !== undefined;

/** The state after the event; refuses (conflict) an event that does not fit. */
export function stap<T extends string, G extends string>(m: Machine<T, G>, toestand: string, gebeurtenis: G): T {
  const gevonden = overgang(m, toestand, gebeurtenis);
  if (gevonden) return gevonden.naar;
  const mogelijk = uitgangen(m, toestand).map((o) => o.gebeurtenis);
  return weiger({
    code: 'toestand-past-niet',
    soort: 'conflict',
    titel: 'Dit kan niet in deze toestand.',
    detail:
      `${m.naam} staat op '${toestand}'; '${gebeurtenis}' past daar niet (toestanden van Weerthuis). ` +
      `${mogelijk.length > 0 ? `Mogelijk: ${mogelijk.join(', ')}.` : 'Vanuit hier kan niets meer.'} Er is niets gewijzigd.`,
    regel: `toestanden.${m.naam}`,
  });
}

/** What an employee reads for a state: its own text, or the code with a capital and spaces. */
export function werklabel(m: Machine, toestand: string): string {
  const tekst = m.toestanden[toestand]?.werk ?? toestand.replaceAll('-', ' ');
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
