import { useState } from 'react';
import type { Werk } from '../../api/werkplek.js';
import { houdStabiel } from './stabiel.js';

const LEEG: readonly Werk[] = [];

/** The rows that may be on the screen and those that wait, see `houdStabiel`. What comes first is shown at once. */
export function useStabiel(data: readonly Werk[] | undefined, open: string | undefined) {
  const [stand, zet] = useState<{ van: readonly Werk[] | undefined; rijen: readonly Werk[]; wachten: readonly Werk[] }>(
    {
      van: undefined,
      rijen: LEEG,
      wachten: LEEG,
    },
  );
  if (data && data !== stand.van) {
    const begin = stand.van === undefined || stand.rijen.length === 0;
    zet({ van: data, ...(begin ? { rijen: data, wachten: LEEG } : houdStabiel(stand.rijen, data, open)) });
  }
  return {
    rijen: stand.rijen,
    wachten: stand.wachten,
    toonNieuwe: () => data && zet({ van: data, rijen: data, wachten: LEEG }),
  };
}
