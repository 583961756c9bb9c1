import { luistert } from '@weerthuis/testkit';

/** Offsets within the block of ports of a region. The hub has the first one, the parties follow from 10. */
export const POORT = { hub: 0, idp: 1, bediening: 2, mail: 3, postgres: 4, kafka: 5, partijen: 10 } as const;

const BLOK = 100;

/** Where an instance with this port is opened. */
export const adresVan = (poort: number): string => `http://127.0.0.1:${poort}`;

/** The port of a party within the block; the hub is the first of them. */
export const poortVan = (basis: number, partij: { rol: string }, i: number): number =>
  basis + (partij.rol === 'matching' ? POORT.hub : POORT.partijen + i - 1);

/**
 * The first port of the block. A given one must be free (a region that was just killed may need a moment to let go);
 * without one the first free block from 4000.
 * @throws Error that names the port that is taken
 */
export async function kiesBasis(aantal: number, gegeven?: number, geduld = 8_000): Promise<number> {
  if (gegeven === undefined) {
    for (let basis = 4000; basis < 9000; basis += BLOK) if ((await bezet(basis, aantal)) === undefined) return basis;
    throw new Error('Tussen 4000 en 9000 is geen vrij blok poorten; kies er een met --poort');
  }
  const einde = Date.now() + geduld;
  for (;;) {
    const poort = await bezet(gegeven, aantal);
    if (poort === undefined) return gegeven;
    if (Date.now() > einde) throw new Error(`Poort ${poort} is bezet; kies een ander blok met --poort`);
    await new Promise((verder) => setTimeout(verder, 200));
  }
}

async function bezet(basis: number, aantal: number): Promise<number | undefined> {
  const poorten = [0, 1, 2, 3, ...Array.from({ length: aantal }, (_, i) => POORT.partijen + i)].map((n) => basis + n);
  const open = await Promise.all(poorten.map((poort) => luistert(poort)));
  return poorten[open.indexOf(true)];
}
