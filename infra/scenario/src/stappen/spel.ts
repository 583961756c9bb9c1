import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import type { Regio } from '../toegang/regio.js';
import type { Werker } from '../toegang/werker.js';
import type { Verslag } from '../verslag.js';

/** What a scenario plays with. */
export interface Spel {
  regio: Regio;
  verslag: Verslag;
  /** Seeded dice: same seed, same people and homes. */
  gooi: (n: number) => number;
  /** What would give away a person of this play: BSN, phone number, full name. */
  sporen: string[];
  /** Instances are stopped on the way and started later. */
  uitval?: boolean;
}

/** Runs `doe` while this instance is down, when the scenario is played with outages; it catches up by itself afterwards. */
export async function terwijlWeg<T>(s: Spel, instantie: string, doe: () => Promise<T>): Promise<T> {
  if (!s.uitval) return doe();
  await s.verslag.stap(instantie, 'valt uit', () => s.regio.bedien('stop', instantie));
  try {
    return await doe();
  } finally {
    await s.verslag.stap(instantie, 'komt terug', () => s.regio.bedien('start', instantie));
  }
}

/** The employees who act, by the part their organisation has. */
export interface Spelers {
  zorg: Werker;
  herkomst: Werker;
  herkomstInkomen: Werker;
  vestiging: Werker;
  vestigingInkomen: Werker;
  corporatie: Werker;
  hub: Werker;
}

export const spelers = ({ regio }: Spel, r: Rolverdeling): Spelers => ({
  zorg: regio.wie(r.zorg.naam, 'begeleider'),
  herkomst: regio.wie(r.herkomst.naam, 'indicatieconsulent'),
  herkomstInkomen: regio.wie(r.herkomst.naam, 'inkomensconsulent'),
  vestiging: regio.wie(r.vestiging.naam, 'indicatieconsulent'),
  vestigingInkomen: regio.wie(r.vestiging.naam, 'inkomensconsulent'),
  corporatie: regio.wie(r.corporatie.naam, 'verhuurconsulent'),
  hub: regio.wie(regio.hub, 'coordinator'),
});

/** Domain date of the running region. */
export const vandaag = async (w: Werker): Promise<Datum> => (await w.get<{ vandaag: Datum }>('/klok')).vandaag;
