import type { Bereikbaar } from './vraag.js';

/** What a person gave with a command. */
export interface Keuze {
  rest: string[];
  json?: boolean | undefined;
  stand?: string | undefined;
  bron?: string | undefined;
  type?: string | undefined;
  reden?: string | undefined;
  oorzaak?: string | undefined;
  stroom?: string | undefined;
  schrijf: (regel: string) => void;
}

/** Does one command at these instances; gives the exit code. */
export type Opdracht = (bij: Bereikbaar[], k: Keuze) => Promise<number>;

/** The one instance that an action is for. @throws Error in Dutch */
export function eis(bij: Bereikbaar[]): Bereikbaar {
  const [een, ...meer] = bij;
  if (!een || meer.length) throw new Error(`Zeg bij welke instantie: --instantie ${bij.map((b) => b.naam).join('|')}`);
  return een;
}

/** The number of something in a list. @throws Error in Dutch */
export function nummer(tekst: string | undefined): string {
  if (!tekst || !/^\d+$/.test(tekst)) throw new Error('Zeg welk: een nummer uit de lijst.');
  return tekst;
}

export function klaar({ schrijf }: Keuze, regel: string): number {
  schrijf(regel);
  return 0;
}

/** Shows the answer of each instance, as text for people or as one line of JSON each; who does not answer is named. */
export async function toonElk<T>(
  bij: Bereikbaar[],
  k: Keuze,
  haal: (b: Bereikbaar) => Promise<T>,
  toon: (naam: string, uit: T) => string,
): Promise<number> {
  let stuk = 0;
  for (const b of bij) {
    try {
      const uit = await haal(b);
      k.schrijf(k.json ? JSON.stringify({ instantie: b.naam, uit }) : toon(b.naam, uit));
    } catch (fout) {
      stuk = 1;
      k.schrijf((fout as Error).message);
    }
  }
  return stuk;
}
