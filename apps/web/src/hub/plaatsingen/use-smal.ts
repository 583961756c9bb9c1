import { useSyncExternalStore } from 'react';

const SMAL = '(max-width: 48rem)';
const meldAan = (roep: () => void) => {
  const m = matchMedia(SMAL);
  m.addEventListener('change', roep);
  return () => m.removeEventListener('change', roep);
};

/** Too narrow for an axis of days: a telephone, or a page at 400 %. */
export const useSmal = (): boolean => useSyncExternalStore(meldAan, () => matchMedia(SMAL).matches);
