import { plusDagen, type Datum } from '@weerthuis/domain';

interface Stap {
  stap: string;
  partij: string;
  uiterlijk: Datum;
}

/** Days ahead from which looking for a home is work of today: before that the list of candidates shows it. */
const ZOEKEN_VOORAF = 14;

/**
 * Which open steps ask something of the coordinator: her own, a gap or a zoekopdracht whoever has it, and what another let
 * pass. Answers to a voordracht are one row per voordracht, elsewhere.
 */
export function vraagtCoordinator(s: Stap, hub: string, vandaag: Datum): boolean {
  if (s.stap === 'akkoord') return false;
  if (s.stap === 'woning-zoeken') return s.uiterlijk <= plusDagen(vandaag, ZOEKEN_VOORAF);
  return s.partij === hub || s.stap === 'knelpunt' || s.stap === 'zoekopdracht' || s.uiterlijk < vandaag;
}
