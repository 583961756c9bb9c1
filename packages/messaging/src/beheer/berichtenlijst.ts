import { viewBijSchema } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import { maskeerBytes, type Masker } from './maskeer.js';

export const STANDEN = ['wacht', 'vastgehouden', 'terzijde', 'verwerkt', 'verworpen'] as const;
export type Berichtstand = (typeof STANDEN)[number];

export interface Berichtfilter {
  stand?: Berichtstand | undefined;
  bron?: Oin | undefined;
  type?: string | undefined;
  /** Only messages that came in after this one. */
  na?: number | undefined;
  volg?: string | undefined;
}

/** One action that touched a message. */
export interface Handelingsregel {
  id: Uuid;
  wat: string;
  wie: string;
  waarom?: string;
  op: string;
  standVoor: string;
  redenVoor?: string;
}

/** A message of the inbox as an operator may see it. */
export interface Berichtregel {
  volg: string;
  stand: Berichtstand;
  type: string;
  dataschema: string;
  bron: Oin;
  stroom: Uuid;
  sequence: string;
  id: Uuid;
  feit: Uuid;
  tijd: Date;
  ontvangenOp: Date;
  pogingen: number;
  reden?: string | undefined;
  /** Messages of the same stream that wait, behind this one when it is held. */
  wachtend: number;
  inhoud?: Masker | undefined;
  handelingen: Handelingsregel[];
}

const PER_KEER = 100;

const LEES = `
select b.volg, b.stand, b.type, b.dataschema, b.bron, b.stroom, b.sequence, b.id, b.feit, b.tijd, b.ontvangen_op as "ontvangenOp",
  b.pogingen, b.laatste_fout as reden, b.waarde,
  (select count(*)::int from bus.binnengekomen a where a.regio = b.regio and a.stroom = b.stroom and a.bron = b.bron
    and a.incarnatie = b.incarnatie and a.stand = 'wacht') as wachtend,
  coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', h.id, 'wat', h.wat, 'wie', h.wie, 'waarom', h.waarom,
      'op', h.op, 'standVoor', hb.stand, 'redenVoor', hb.reden)) order by h.op)
    from bus.handeling_bericht hb join bus.handeling h on h.id = hb.handeling where hb.bericht = b.volg), '[]') as handelingen
from bus.binnengekomen b
where b.regio = $1 and ($2::text is null or b.stand = $2) and ($3::text is null or b.bron = $3) and ($4::text is null or b.type = $4)
  and ($5::bigint is null or b.volg > $5) and ($6::bigint is null or b.volg = $6)
order by b.volg limit ${PER_KEER}`;

type Rij = Omit<Berichtregel, 'inhoud' | 'reden'> & { waarde: Buffer | null; reden: string | null };

/** Messages in order of arrival, at most a hundred; the values in them stay here. */
export async function leesBerichten(em: EntityManager, regio: string, f: Berichtfilter): Promise<Berichtregel[]> {
  const waarden = [regio, f.stand, f.bron, f.type, f.na, f.volg].map((w) => w ?? null);
  const rijen: Rij[] = await em.query(LEES, waarden);
  return rijen.map(({ waarde, reden, ...r }) => ({
    ...r,
    reden: reden ?? undefined,
    inhoud: maskeerBytes(waarde),
  }));
}

/** Whom a message is about, as far as its view says that its stream is a casus. */
export const betrokkeneVan = (r: Pick<Berichtregel, 'dataschema' | 'stroom'>): string[] =>
  viewBijSchema(r.dataschema)?.stroom === 'casus' ? [r.stroom] : [];

/** Why messages are held, most first: what one repair may mend at once. */
export interface Oorzaakregel {
  oorzaak: string;
  type: string;
  aantal: number;
  oudste: Date;
}

export const leesOorzaken = (em: EntityManager, regio: string): Promise<Oorzaakregel[]> =>
  em.query(
    `select laatste_fout as oorzaak, type, count(*)::int as aantal, min(ontvangen_op) as oudste from bus.binnengekomen
     where regio = $1 and stand = 'vastgehouden' group by 1, 2 order by 3 desc, 4 limit ${PER_KEER}`,
    [regio],
  );
