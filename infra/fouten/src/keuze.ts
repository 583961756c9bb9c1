import { FOUTEN } from './fouten/index.js';
import type { Fout } from './fouten/fout.js';
import { SABOTAGES, type Sabotage } from './sabotage/index.js';
import { ZADEN } from './zaden.js';

/** One fault with one seed; with a guard switched off the checker must find something. */
export interface Run {
  fout: Fout;
  zaad: number;
  sabotage?: Sabotage;
}

export interface Wens {
  alles: boolean;
  fout: string[];
  sabotage: string[];
  zaad?: string | undefined;
}

const past = (naam: string, gevraagd: string): boolean => naam === gevraagd || naam.startsWith(`${gevraagd}/`);

/** What to play, in order. @throws Error when a name is unknown */
export function kiesRuns(w: Wens): Run[] {
  const zaad = w.zaad === undefined ? undefined : Number(w.zaad);
  const bij = (s: Sabotage): Run => ({ fout: foutVan(s.fout), zaad: zaad ?? s.zaad, sabotage: s });
  if (w.fout.length || w.sabotage.length) {
    const fouten = w.fout.flatMap((naam) =>
      eis(
        FOUTEN.filter((f) => past(f.naam, naam)),
        naam,
      ),
    );
    const sabotages = w.sabotage.flatMap((naam) =>
      eis(
        SABOTAGES.filter((s) => s.naam === naam),
        naam,
      ),
    );
    return [...fouten.flatMap((fout) => metZaden(fout, zaad)), ...sabotages.map(bij)];
  }
  if (w.alles) return [...FOUTEN.flatMap((fout) => metZaden(fout, zaad)), ...SABOTAGES.map(bij)];
  const kort = FOUTEN.filter((f) => f.inKort).map((fout): Run => ({ fout, zaad: zaad ?? 1 }));
  return [...kort, ...SABOTAGES.filter((s) => s.inKort).map(bij)];
}

/** The given seed, or as many as the fault asks for, and those that ever failed. */
function metZaden(fout: Fout, zaad?: number): Run[] {
  const vaker = Array.from({ length: fout.zaden }, (_, i) => i + 1);
  const zaden = zaad === undefined ? [...new Set([...vaker, ...(ZADEN[fout.naam] ?? [])])] : [zaad];
  return zaden.map((z) => ({ fout, zaad: z }));
}

const foutVan = (naam: string): Fout =>
  eis(
    FOUTEN.filter((f) => f.naam === naam),
    naam,
  )[0] as Fout;

function eis<T>(gevonden: T[], naam: string): T[] {
  if (!gevonden.length) throw new Error(`${naam} bestaat niet; npm run faults -- --lijst noemt alles`);
  return gevonden;
}
