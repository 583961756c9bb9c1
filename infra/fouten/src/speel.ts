import { worp } from '@weerthuis/scenario';
import type { Fout, Proef } from './fouten/fout.js';
import { Boeken } from './opstelling/boeken.js';
import type { Omgeving } from './opstelling/omgeving.js';
import { wachtOpRust } from './opstelling/rust.js';
import { toetsAlles } from './toets/index.js';
import { Werklast } from './werk/werklast.js';

/** How a run went: what was broken, and how long healing took after the fault. */
export interface Afloop {
  breuken: string[];
  seconden: number;
  herstel: number;
}

export interface Speelwijze {
  kort: boolean;
  /** Longest time to come to rest after the fault. Milliseconds. */
  rust: number;
  /** Numbers that were given out in this region before. */
  bsns: Set<string>;
  /** How long people wait for each other. Milliseconds. */
  geduld: number;
  /** What is broken by hand when all is at rest. */
  ook?: ((p: Proef) => Promise<void>) | undefined;
}

/** Longest run of one fault, healing apart. */
const UITERLIJK = 300_000;

/** Plays one fault with one seed in a region that runs, lets it heal, and checks every invariant. */
export async function speel(o: Omgeving, fout: Fout, zaad: number, wijze: Speelwijze): Promise<Afloop> {
  const begin = Date.now();
  const boeken = new Boeken(o);
  const last = new Werklast(o, zaad, wijze.bsns, wijze.geduld);
  const p: Proef = { o, boeken, last, gooi: worp(zaad * 7919), kort: wijze.kort, mag: {}, breuken: [] };
  const breuken = (): string[] => p.breuken;
  let geheeld = begin;
  try {
    await binnen(fout.doe(p), UITERLIJK).catch((fout: unknown) => p.breuken.push(`verloop: ${tekst(fout)}`));
    o.servers.heel();
    geheeld = Date.now();
    const actief = [...o.diensten.values()].filter((d) => !p.mag.afwezig?.includes(d.naam));
    for (const d of actief) await d.gereed();
    await wachtOpRust(o, boeken, wijze.rust, p.mag.afwezig);
  } catch (fout) {
    p.breuken.push(`rust: ${tekst(fout)}`);
  }
  const herstel = (Date.now() - geheeld) / 1000;
  try {
    await wijze.ook?.(p);
    p.breuken.push(...(await toetsAlles({ o, boeken, last, mag: p.mag })));
  } catch (fout) {
    p.breuken.push(`toets: ${tekst(fout)}`);
  } finally {
    await boeken.sluit();
  }
  return { breuken: breuken(), seconden: (Date.now() - begin) / 1000, herstel };
}

const tekst = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

async function binnen(werk: Promise<void>, ms: number): Promise<void> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mis) => {
    wekker = setTimeout(() => mis(new Error(`duurde langer dan ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}
