import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** A fact as it was cut for one recipient; without content when it was erased. */
export interface Archiefrij {
  volg: string;
  ontvanger: Oin;
  stroom: Uuid;
  incarnatie: Uuid;
  sequence: number;
  feit: Uuid;
  type: string;
  dataschema: string;
  moetbegrepen: boolean;
  tijd: Date;
  traceparent: string | null;
  vrijgave: string | null;
  /** The open part. */
  inhoud: object | null;
  /** What is sealed on the wire; the sender is its owner. */
  verzegeld: object | null;
  gewist: boolean;
}

const KOLOMMEN = `volg, ontvanger, stroom, incarnatie, sequence::float8 as sequence, feit, type, dataschema, moetbegrepen, tijd,
  traceparent, vrijgave, inhoud, verzegeld, gewist_op is not null as gewist`;

/** All that was sent to one recipient on one stream, in the order of sending, over all incarnaties. */
export const leesArchief = (em: EntityManager, regio: string, ontvanger: Oin, stroom: Uuid): Promise<Archiefrij[]> =>
  em.query(`select ${KOLOMMEN} from bus.archief where regio = $1 and ontvanger = $2 and stroom = $3 order by volg`, [
    regio,
    ontvanger,
    stroom,
  ]);

/** The part of it under one incarnatie, after `na` and up to `tot`. */
export const leesArchiefdeel = (
  em: EntityManager,
  regio: string,
  p: { ontvanger: Oin; stroom: Uuid; incarnatie: Uuid; na: number; tot: number | null },
): Promise<Archiefrij[]> =>
  em.query(
    `select ${KOLOMMEN} from bus.archief where regio = $1 and ontvanger = $2 and stroom = $3 and incarnatie = $4
       and sequence > $5 and sequence <= coalesce($6::bigint, sequence) order by sequence`,
    [regio, p.ontvanger, p.stroom, p.incarnatie, p.na, p.tot],
  );

const AFGESLOTEN = '.afgesloten.v';

/** The type that a closing fact takes back, if this is one: `identiteit.afgesloten` takes back `identiteit.vrijgegeven`. */
export const watSluit = (type: string): string | undefined =>
  type.includes(AFGESLOTEN) ? type.replace(AFGESLOTEN, '.vrijgegeven.v') : undefined;
