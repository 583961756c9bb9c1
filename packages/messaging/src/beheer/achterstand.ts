import type { Oin } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** How the exchange with one party stands; ages in seconds, 0 when there is nothing. */
export interface Partijstand {
  partij: Oin;
  naam: string;
  /** To them: not yet sent, and sent without a receipt. */
  uitgaand: number;
  uitgaandOudste: number;
  onbewezen: number;
  onbewezenOudste: number;
  /** From them: received and not yet handled, held, unknown here, and streams in which something is missing. */
  wacht: number;
  wachtOudste: number;
  vastgehouden: number;
  terzijde: number;
  gaten: number;
}

const LEEFTIJD = (kolom: string, waar: string) =>
  `coalesce(extract(epoch from now() - min(${kolom}) filter (where ${waar})), 0)::float8`;
const AANTAL = (waar: string) => `count(*) filter (where ${waar})::int`;

const UIT = `
select ontvanger as partij, ${AANTAL('verzonden_op is null')} as uitgaand, ${LEEFTIJD('geplaatst_op', 'verzonden_op is null')} as "uitgaandOudste",
  ${AANTAL('verzonden_op is not null')} as onbewezen, ${LEEFTIJD('verzonden_op', 'verzonden_op is not null')} as "onbewezenOudste"
from bus.uitgaand where regio = $1 and soort = 'in' group by 1`;

const IN = `
select bron as partij, ${AANTAL(`stand = 'wacht'`)} as wacht, ${LEEFTIJD('ontvangen_op', `stand = 'wacht'`)} as "wachtOudste",
  ${AANTAL(`stand = 'vastgehouden'`)} as vastgehouden, ${AANTAL(`stand = 'terzijde'`)} as terzijde
from bus.binnengekomen where regio = $1 and (stand = 'wacht' or stand in ('terzijde', 'vastgehouden')) group by 1`;

const GATEN = `select bron as partij, count(*)::int as gaten from bus.stroom where regio = $1 and gat_gemeld_op is not null group by 1`;

const LEEG = {
  uitgaand: 0,
  uitgaandOudste: 0,
  onbewezen: 0,
  onbewezenOudste: 0,
  wacht: 0,
  wachtOudste: 0,
  vastgehouden: 0,
  terzijde: 0,
  gaten: 0,
};

/** One line per party of the convenant, in its order. */
export async function leesAchterstand(
  em: EntityManager,
  regio: string,
  partijen: { oin: Oin; titel: string }[],
): Promise<Partijstand[]> {
  const delen: Partial<Partijstand>[] = [];
  for (const vraag of [UIT, IN, GATEN]) delen.push(...(await em.query<Partial<Partijstand>[]>(vraag, [regio])));
  return partijen.map(({ oin, titel }) => ({
    ...LEEG,
    ...Object.assign({}, ...delen.filter((d) => d.partij === oin)),
    partij: oin,
    naam: titel,
  }));
}
