import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { WekkerOpdracht } from './wekker.js';

const ZET = `
INSERT INTO platform.wekker (soort, sleutel, op, gegevens, betrokkene) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (soort, sleutel) DO UPDATE SET op = excluded.op, gegevens = excluded.gegevens, betrokkene = excluded.betrokkene,
  gezet = now(), pogingen = 0, volgende_poging = NULL, fout = NULL`;

/** Sets a timer with the commit of `w`; the same soort and sleutel replaces the earlier one, failures forgotten. */
export const zetWekker = (w: Werkeenheid, o: WekkerOpdracht): void =>
  w.metCommit({
    name: 'wekker-zet',
    text: ZET,
    values: [o.soort, o.sleutel, o.op, JSON.stringify(o.gegevens ?? {}), o.betrokkene ?? null],
  });

/** Takes a timer away with the commit of `w`. */
export const trekWekkerIn = (w: Werkeenheid, soort: string, sleutel: string): void =>
  w.metCommit({
    name: 'wekker-weg',
    text: 'DELETE FROM platform.wekker WHERE soort = $1 AND sleutel = $2',
    values: [soort, sleutel],
  });
