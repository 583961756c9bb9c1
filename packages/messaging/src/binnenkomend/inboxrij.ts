import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { Stroomstand, Wachtend } from './kies-volgende.js';

/** A message of the inbox that waits to be handled. */
export interface Inboxrij extends Wachtend {
  bron: Oin;
  source: string;
  id: Uuid;
  feit: Uuid;
  incarnatie: Uuid;
  stroom: Uuid;
  type: string;
  dataschema: string;
  moetbegrepen: boolean;
  tijd: Date;
  traceparent: string | null;
  waarde: Buffer;
  pogingen: number;
  wachtSinds?: number | undefined;
}

interface Rij {
  bron: Oin;
  incarnatie: Uuid;
  verwerkt_tot: string;
  vastgehouden: boolean;
  gat_sinds: Date | null;
  volg: string;
  source: string;
  id: Uuid;
  feit: Uuid;
  sequence: string;
  type: string;
  dataschema: string;
  moetbegrepen: boolean;
  tijd: Date;
  traceparent: string | null;
  waarde: Buffer;
  pogingen: number;
  probeer_na: Date | null;
  wacht_sinds: Date | null;
}

/** Messages of one stream that are read at a time. */
const LEESDIEPTE = 20;

export const LEES = `
select s.bron, s.incarnatie, s.verwerkt_tot, s.vastgehouden_op is not null as vastgehouden, s.gat_sinds, b.volg, b.source, b.id, b.feit,
  b.sequence, b.type, b.dataschema, b.moetbegrepen, b.tijd, b.traceparent, b.waarde, b.pogingen, b.probeer_na, b.wacht_sinds
from bus.stroom s join lateral (
  select * from bus.binnengekomen b
  where b.regio = s.regio and b.bron = s.bron and b.incarnatie = s.incarnatie and b.stroom = s.stroom and b.stand = 'wacht'
  order by b.sequence limit ${LEESDIEPTE}
) b on true
where s.regio = $1 and s.stroom = $2`;

/** Whether the database may hold more of this stream than was read. */
export const misschienMeer = (s: Inboxstroom): boolean => s.gelezen >= LEESDIEPTE;

export interface Inboxstroom extends Stroomstand<Inboxrij> {
  bron: Oin;
  incarnatie: Uuid;
  gatSinds?: number | undefined;
  gelezen: number;
}

/** The streams of one key that have something waiting, each with its first messages. */
export async function leesStromen(em: EntityManager, regio: string, stroom: Uuid): Promise<Inboxstroom[]> {
  const rijen: Rij[] = await em.query(LEES, [regio, stroom]);
  const stromen = new Map<string, Inboxstroom>();
  for (const r of rijen) {
    const naam = `${r.bron} ${r.incarnatie}`;
    const s: Inboxstroom = stromen.get(naam) ?? {
      naam,
      bron: r.bron,
      incarnatie: r.incarnatie,
      verwerktTot: Number(r.verwerkt_tot),
      vastgehouden: r.vastgehouden,
      gatSinds: r.gat_sinds?.getTime(),
      gelezen: 0,
      wachtend: [],
    };
    stromen.set(naam, s);
    s.gelezen++;
    s.wachtend.push({
      ...r,
      stroom,
      volg: Number(r.volg),
      sequence: Number(r.sequence),
      probeerNa: r.probeer_na?.getTime(),
      wachtSinds: r.wacht_sinds?.getTime(),
    });
  }
  return [...stromen.values()];
}
