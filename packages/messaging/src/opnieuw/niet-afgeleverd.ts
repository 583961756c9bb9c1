import type { Oin } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** A party that gave no receipt for what was put in its outbox longer than the term ago. */
export interface NietAfgeleverd {
  partij: Oin;
  aantal: number;
  sinds: Date;
}

const ZOEK = `
select ontvanger as partij, count(*)::int as aantal, min(geplaatst_op) as sinds from bus.uitgaand
where regio = $1 and soort = 'in' and geplaatst_op < now() - $2 * interval '1 ms' group by ontvanger order by ontvanger`;

export const zoekNietAfgeleverd = (em: EntityManager, regio: string, limiet: number): Promise<NietAfgeleverd[]> =>
  em.query(ZOEK, [regio, limiet]);

/** Says of whom there is news: who fell silent since the last look. One who answered again may fall silent again. */
export class Stilte {
  private stil = new Set<Oin>();

  nieuw(lijst: NietAfgeleverd[]): NietAfgeleverd[] {
    const eerst = lijst.filter((n) => !this.stil.has(n.partij));
    this.stil = new Set(lijst.map((n) => n.partij));
    return eerst;
  }
}
