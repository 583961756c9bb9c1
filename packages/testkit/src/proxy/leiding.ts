import type { Socket } from 'node:net';
import type { Storing } from './start-proxy.js';

export type Richting = 'heen' | 'terug';

/** One direction of one connection. */
export interface Leiding {
  knipHalverwege(): void;
}

const KIJK = 20;
const pauze = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/** Passes on what `van` says to `naar`, in order, with the fault of the moment. `eind` ends both directions. */
export function leid(van: Socket, naar: Socket, richting: Richting, stand: () => Storing, eind: () => void): Leiding {
  let rij = Promise.resolve();
  let halverwege = false;
  let voorbij = false;
  const stil = (): boolean => !voorbij && [richting, 'beide'].includes(stand().stil ?? '');

  async function breng(stuk: Buffer): Promise<void> {
    const { vertraging, snipper } = stand();
    if (vertraging) await pauze(vertraging);
    while (stil()) await pauze(KIJK);
    if (voorbij) return;
    if (halverwege) {
      naar.write(stuk.subarray(0, Math.ceil(stuk.length / 2)), eind);
      return;
    }
    if (!snipper) return schrijf(stuk);
    for (let plek = 0; plek < stuk.length && !voorbij; plek += snipper) {
      await schrijf(stuk.subarray(plek, plek + snipper));
      await pauze(1);
    }
  }

  const schrijf = (stuk: Buffer): Promise<void> => new Promise((klaar) => void naar.write(stuk, () => klaar()));

  van.setNoDelay(true);
  van.on('data', (stuk: Buffer) => {
    van.pause();
    rij = rij.then(() => breng(stuk)).then(() => void van.resume());
  });
  van.on('error', () => undefined);
  van.on('close', () => {
    // The other side hears of it in the same order and as late as of the data: a silent line says nothing at all.
    rij = rij.then(async () => {
      while (stil() && !naar.destroyed) await pauze(KIJK);
      voorbij = true;
      eind();
    });
  });
  naar.on('close', () => (voorbij = true));
  return { knipHalverwege: () => void (halverwege = true) };
}
