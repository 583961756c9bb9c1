import { escalatie, type Escalatie, type Oin, type Trede, type Uuid } from '@weerthuis/domain';
import { openStappen } from './open-stappen.js';
import type { Dossier, Openstap, Termijnen } from './openstap.js';

/** An open step and where it lies today. */
export type Openstaand = Openstap & Escalatie;

/** Silence that was told: of which step, how high, and to whom. */
export interface Gemeldestilte {
  id: Uuid;
  stap: string;
  over: Uuid;
  rol: string;
  partij: Oin;
  trap: number;
}

/** Every open step of a casus with where it lies today: owner, term, and the next day on which silence has a consequence. */
export const openstaand = (d: Dossier, t: Termijnen, treden: readonly Trede[]): Openstaand[] =>
  openStappen(d, t).map((stap) => ({ ...stap, ...escalatie(treden, stap.uiterlijk, t.vandaag, stap.gedaan) }));

type Naam = Pick<Openstap, 'stap' | 'over' | 'rol' | 'partij'>;
const zelfde = (a: Naam, b: Naam): boolean =>
  a.stap === b.stap && a.over === b.over && a.rol === b.rol && a.partij === b.partij;

/** What must be told now: what went up a step since it was last told, and what nobody waits for any more. */
export function vergelijkStilte(
  gemeld: readonly Gemeldestilte[],
  nu: readonly Openstaand[],
): { melden: { stap: Openstaand; was?: Gemeldestilte }[]; opheffen: Gemeldestilte[] } {
  const stil = nu.filter(({ trap }) => trap > 0);
  const melden = stil.flatMap((stap) => {
    const was = gemeld.find((g) => zelfde(g, stap));
    return was && was.trap >= stap.trap ? [] : [{ stap, ...(was && { was }) }];
  });
  return { melden, opheffen: gemeld.filter((g) => !stil.some((stap) => zelfde(g, stap))) };
}

/** Who hears of it: the one who is silent; when the hub itself is, and nobody there acted, the one who waits for it. */
export const hoort = (s: { partij: Oin; bij: string }, hub: Oin, aanmelder: Oin): Oin | undefined =>
  s.partij !== hub ? s.partij : s.bij === 'regio' ? aanmelder : undefined;
