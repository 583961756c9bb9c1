import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Betrokkenesleutel } from './betrokkenesleutel.js';
import { vrijgaveversie } from './versie.js';

export interface Verwerking {
  betrokkene: string | readonly string[];
  handeling: string;
  doel: string;
}

const GELUKT = 1;
const KOLOMMEN = 13;

/**
 * Logboek Dataverwerkingen 1.0 (Logius): one line per data subject for every processing, written in its transaction:
 * no line, no processing. It names no employee; that is what the audit trail is for.
 */
export class Logboek {
  constructor(private readonly sleutel: Betrokkenesleutel) {}

  async schrijf(w: Werkeenheid, v: Verwerking): Promise<void> {
    const betrokkenen = [...new Set(typeof v.betrokkene === 'string' ? [v.betrokkene] : v.betrokkene)].filter(Boolean);
    if (betrokkenen.length === 0) return;
    const eind = new Date();
    const waarden = betrokkenen.flatMap((wie) => [
      w.spoor.trace,
      w.spoor.span,
      w.spoor.ouder ?? null,
      GELUKT,
      v.handeling,
      w.begonnen,
      eind,
      `https://weerthuis.nl/verwerking/${v.handeling}`,
      v.doel,
      vrijgaveversie,
      this.sleutel.versleutel(wie),
      this.sleutel.index(wie),
      'uuid',
    ]);
    const rijen = betrokkenen.map(
      (_, i) => `(${Array.from({ length: KOLOMMEN }, (__, k) => `$${i * KOLOMMEN + k + 1}`).join(',')})`,
    );
    await w.em.query(
      `INSERT INTO platform.verwerking (trace_id, span_id, parent_span_id, status, naam, begin, eind, activiteit, doel,
         tabelversie, betrokkene, betrokkene_index, betrokkene_soort) VALUES ${rijen.join(',')}`,
      waarden,
    );
  }

  /** The lines about one person, newest first: what a resident is shown as "wie keek". */
  lees(w: Werkeenheid, betrokkene: string): Promise<{ naam: string; doel: string; eind: Date; traceId: string }[]> {
    return w.em.query(
      'SELECT naam, doel, eind, trace_id AS "traceId" FROM platform.verwerking WHERE betrokkene_index = $1 ORDER BY eind DESC, id DESC',
      [this.sleutel.index(betrokkene)],
    );
  }
}
