import { useSyncExternalStore } from 'react';

type Stand = 'goed' | 'weg';
let stand: Stand = 'goed';
const luisteraars = new Set<() => void>();

/** Tells the page whether the server can be reached. */
export function zetVerbinding(nieuw: Stand): void {
  if (nieuw === stand) return;
  stand = nieuw;
  luisteraars.forEach((roep) => roep());
}

const meldAan = (roep: () => void) => {
  luisteraars.add(roep);
  return () => luisteraars.delete(roep);
};

/** Whether the server can be reached, kept by the live connection. */
export const useVerbinding = (): Stand => useSyncExternalStore(meldAan, () => stand);
