import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Betrokkenesleutel } from './betrokkenesleutel.js';
import { vrijgaveversie } from './versie.js';

export interface Verwerking {
  betrokkene: string | readonly string[];
  handeling: string;
  doel: string;
}

const GELUKT = 1;
export const VERWERKING = `
INSERT INTO platform.verwerking (trace_id, span_id, parent_span_id, status, naam, begin, eind, activiteit, doel,
  tabelversie, betrokkene, betrokkene_index, betrokkene_soort)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, wie, index, 'uuid' FROM unnest($11::text[], $12::text[]) AS r (wie, index)`;

/**
 * Logboek Dataverwerkingen 1.0 (Logius): one line per data subject for every processing, written in its transaction:
 * no line, no processing. It names no employee; that is what the audit trail is for.
 */
export class Logboek {
  constructor(private readonly sleutel: Betrokkenesleutel) {}

  /** Written with the commit of the work. */
  schrijf(w: Werkeenheid, v: Verwerking): void {
    const betrokkenen = [...new Set(typeof v.betrokkene === 'string' ? [v.betrokkene] : v.betrokkene)].filter(Boolean);
    if (betrokkenen.length === 0) return;
    const verborgen = betrokkenen.map((wie) => this.sleutel.verberg(wie));
    w.metCommit({
      name: 'verwerking',
      text: VERWERKING,
      values: [
        w.spoor.trace,
        w.spoor.span,
        w.spoor.ouder ?? null,
        GELUKT,
        v.handeling,
        w.begonnen,
        new Date(),
        `https://weerthuis.nl/verwerking/${v.handeling}`,
        v.doel,
        vrijgaveversie,
        verborgen.map((v) => v.versleuteld),
        verborgen.map((v) => v.index),
      ],
    });
  }

  /** The lines about one person, newest first: what a resident is shown as "wie keek". */
  lees(w: Werkeenheid, betrokkene: string): Promise<{ naam: string; doel: string; eind: Date; traceId: string }[]> {
    return w.em.query(
      'SELECT naam, doel, eind, trace_id AS "traceId" FROM platform.verwerking WHERE betrokkene_index = $1 ORDER BY eind DESC, id DESC',
      [this.sleutel.index(betrokkene)],
    );
  }
}
