import type { Afdrukbron, Afdrukrij } from './afdrukbron.js';
import { BUSTYPEN } from '../instantie/bustypen.js';

/** Name of the comparison of what was sent with what was handled. */
export const FEITEN = 'feiten';

const SAMEN = `count(distinct feit)::int as aantal,
  encode(sha256(convert_to(string_agg(distinct feit::text, ' ' order by feit::text), 'UTF8')), 'hex') as feiten`;

const GEZONDEN = `
select stroom, ${SAMEN} from bus.archief
where regio = $1 and ontvanger = $2 and tijd >= $3 and type <> all($4) group by stroom`;

/** What a person settled as lost at its source counts no more. */
const VERWERKT = `
select stroom, ${SAMEN} from bus.binnengekomen b
where regio = $1 and bron = $2 and tijd >= $3 and stand in ('verwerkt', 'terzijde', 'verworpen') and type <> all($4)
  and not exists (select 1 from bus.wees w where w.regio = b.regio and w.kant = 'hier' and w.partij = b.bron and w.feit = b.feit
    and w.afgehandeld_op is not null)
group by stroom`;

type Rij = { stroom: string; aantal: number; feiten: string };
const alsRijen = (rijen: Rij[]): Afdrukrij[] =>
  rijen.map(({ stroom, aantal, feiten }) => ({ sleutel: stroom, stroom, velden: { aantal, feiten } }));

/** The first layer: per stream how many facts, and a hash over them, as sent by the one and as handled by the other. */
export const feitenbronnen = (regio: string): Afdrukbron[] => [
  {
    naam: FEITEN,
    kant: 'eigenaar',
    rijen: async (em, partij, sinds) => alsRijen(await em.query(GEZONDEN, [regio, partij, sinds, [...BUSTYPEN]])),
  },
  {
    naam: FEITEN,
    kant: 'houder',
    rijen: async (em, partij, sinds) => alsRijen(await em.query(VERWERKT, [regio, partij, sinds, [...BUSTYPEN]])),
  },
];
