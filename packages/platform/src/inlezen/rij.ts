import { leesRij, type Datum } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { afdrukVan, verschil, type Afdruk } from './afdruk.js';
import type { Fout, Inleessoort } from './soort.js';

export type Uitkomst = 'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'fout';

/** A row as it waits in the database. `eerder`: an earlier row of the same file has the same reference. */
export interface Wachtrij {
  rij: number;
  kenmerk: string;
  eerder: number | null;
  cellen: Record<string, string>;
}

export interface Verwijzing {
  kenmerk: string;
  ding: string;
  afdruk: Afdruk;
}

export interface Oordeel {
  uitkomst: Uitkomst;
  /** Columns that differ from last time. */
  kolommen: string[];
  fouten: Fout[];
  waarden?: Record<string, unknown>;
}

const fout = (fouten: Fout[], kolommen: string[] = []): Oordeel => ({ uitkomst: 'fout', kolommen, fouten });

/**
 * What this row would do, and everything that stands in its way. Changes nothing. `keur`: false when the row was judged
 * before and is taken over now; then the decisions themselves still refuse what changed meanwhile.
 */
export async function beoordeel(
  w: Werkeenheid,
  s: Inleessoort,
  r: Wachtrij,
  bekend: Verwijzing | undefined,
  vandaag: Datum,
  keur = true,
): Promise<Oordeel> {
  const { waarden, fouten } = leesRij(s.blad, r.cellen);
  if (r.eerder !== null) fouten.push(dubbel(s, r.eerder));
  if (!waarden || fouten.length) return fout(fouten);
  const kolommen = bekend ? verschil(bekend.afdruk, afdrukVan(waarden)) : [];
  if (bekend && kolommen.length === 0) return { uitkomst: 'ongewijzigd', kolommen, fouten, waarden };
  const vast = bekend ? kolommen.filter((k) => s.vast?.kolommen.includes(k)) : [];
  const eigen = [
    ...vast.map((k) => nietZo(k, s.vast?.anders ?? '')),
    ...((keur && (await s.keur?.(w, waarden, vandaag))) || []),
  ];
  if (eigen.length) return fout(eigen, kolommen);
  return { uitkomst: bekend ? 'gewijzigd' : 'nieuw', kolommen, fouten, waarden };
}

const dubbel = (s: Inleessoort, eerder: number): Fout => ({
  kolom: s.kenmerk,
  title: 'Dit kenmerk staat twee keer in het bestand.',
  detail: `Rij ${eerder} heeft hetzelfde kenmerk; één rij is één ding (sjabloon). Haal de oudste rij weg.`,
});

const nietZo = (kolom: string, anders: string): Fout => ({
  kolom,
  title: 'Deze kolom wijzig je niet met een bestand.',
  detail: `De rij is eerder overgenomen met een andere waarde (regel: een correctie noemt haar reden). ${anders}`,
});
