import type { Datum } from '@weerthuis/domain';
import type { Casusstap } from '../../stilte/lees-openstaand.js';
import type { Zaak } from './overleg.js';

export interface Agendazaak extends Zaak {
  /** Why it is proposed: late, a gap, a search that came back, or agreed for this meeting last time. */
  reden: 'te-laat' | 'gat' | 'zoeken' | 'aangehouden';
}

export const sleutelVan = (s: Pick<Casusstap, 'stap' | 'over' | 'rol'>): string => `${s.stap}.${s.over}.${s.rol}`;

const ZOEKEN = ['zoekopdracht', 'woning-zoeken'];

function redenVan(s: Casusstap, vandaag: Datum, aangehouden: ReadonlySet<string>): Agendazaak['reden'] | undefined {
  if (aangehouden.has(sleutelVan(s))) return 'aangehouden';
  if (s.stap === 'knelpunt') return 'gat';
  if (s.uiterlijk >= vandaag && s.trap === 0) return undefined;
  return ZOEKEN.includes(s.stap) ? 'zoeken' : 'te-laat';
}

/**
 * What the meeting should talk about: what stands still, every gap, and what it put off before. Of what is in time and nobody
 * put off, the work queue takes care. Highest first, as it was given.
 */
export function agenda(open: readonly Casusstap[], vandaag: Datum, aangehouden: ReadonlySet<string>): Agendazaak[] {
  return open.flatMap((s) => {
    const reden = redenVan(s, vandaag, aangehouden);
    const { casus, casusnummer, stap, soort, over, rol, partij, uiterlijk, trap } = s;
    const zaak = { casus, casusnummer, stap, over, rol, partij, uiterlijk, trap, ...(soort && { soort }) };
    return reden ? [{ ...zaak, sleutel: sleutelVan(s), reden }] : [];
  });
}
