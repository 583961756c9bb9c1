import type { Werker } from '../toegang/werker.js';
import { alsCsv, type Lijstrij } from '../startstand/csv.js';
import type { Spel } from './spel.js';

/** A whole list takes longer than one fact, and on a busy machine much longer. */
export const LANG = 180_000;

export interface Importverslag {
  stand: string;
  rijen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fout: number;
  fouten: { rij: number; kolom: string; title: string; detail: string }[];
}

/** An employee sends a list and looks until it was handled. */
export async function leesIn(
  s: Spel,
  wie: Werker,
  soort: string,
  rijen: Lijstrij[],
  proef = false,
): Promise<Importverslag> {
  const { vandaag } = await wie.get<{ vandaag: string }>('/klok');
  const vraag = new URLSearchParams({ proef: String(proef), bron: `Lijst ${wie.waar}`, peildatum: vandaag });
  const { id } = await s.verslag.stap(
    wie.waar,
    `stuurt ${soort}: ${rijen.length} rijen${proef ? ', op proef' : ''}`,
    () => wie.bestand(`/startstand/${soort}?${vraag}`, alsCsv(rijen)),
  );
  const verslag = await s.verslag.elders(
    wie.waar,
    `heeft ${soort} ${proef ? 'gekeurd' : 'overgenomen'}`,
    async () => {
      const nu = await wie.get<Importverslag>(`/startstand/imports/${id}`);
      return ['gekeurd', 'afgekeurd', 'overgenomen'].includes(nu.stand) ? nu : undefined;
    },
    LANG,
  );
  if (verslag.fout > 0 && !proef)
    throw new Error(`${soort} bij ${wie.waar}: ${JSON.stringify(verslag.fouten.slice(0, 3))}`);
  return verslag;
}
