import type { Rijfout, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** Faults shown in one report; the count tells of all. */
const MEESTE_FOUTEN = 500;

export interface Inleesverslag {
  id: Uuid;
  soort: string;
  proef: boolean;
  stand: string;
  bron: string;
  peildatum: string;
  rijen: number;
  gekeurd: number;
  gedaan: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fout: number;
  fouten: Rijfout[];
  /** What a correction changes: the columns per row. */
  wijzigingen: { rij: number; kenmerk: string; kolommen: string[] }[];
  begonnen: Date;
  klaar: Date | null;
}

const KOP = `
  SELECT i.id, i.soort, i.proef, i.stand, i.bron, i.peildatum, i.rijen, i.gekeurd, i.gedaan, i.begonnen, i.klaar,
    count(*) FILTER (WHERE r.uitkomst = 'nieuw')::int AS nieuw,
    count(*) FILTER (WHERE r.uitkomst = 'gewijzigd')::int AS gewijzigd,
    count(*) FILTER (WHERE r.uitkomst = 'ongewijzigd')::int AS ongewijzigd,
    count(*) FILTER (WHERE r.uitkomst = 'fout')::int AS fout
  FROM platform.inlezing i LEFT JOIN platform.inleesrij r ON r.inlezing = i.id
  WHERE ($1::uuid IS NULL OR i.id = $1) AND ($2::text IS NULL OR i.soort = $2)
  GROUP BY i.id ORDER BY i.begonnen DESC LIMIT 50`;

/** How far an import is, what it did, and what is wrong with which row. */
export async function leesVerslag(em: EntityManager, id: Uuid): Promise<Inleesverslag | undefined> {
  const [kop]: Inleesverslag[] = await em.query(KOP, [id, null]);
  if (!kop) return undefined;
  const fouten: Rijfout[] = await em.query(
    `SELECT r.rij, f.kolom, f.title, f.detail FROM platform.inleesrij r,
       jsonb_to_recordset(r.fouten) AS f (kolom text, title text, detail text)
     WHERE r.inlezing = $1 ORDER BY r.rij LIMIT $2`,
    [id, MEESTE_FOUTEN],
  );
  const wijzigingen: Inleesverslag['wijzigingen'] = await em.query(
    `SELECT rij, kenmerk, kolommen FROM platform.inleesrij WHERE inlezing = $1 AND uitkomst = 'gewijzigd' ORDER BY rij LIMIT $2`,
    [id, MEESTE_FOUTEN],
  );
  return { ...kop, fouten, wijzigingen };
}

export const leesVerslagen = (em: EntityManager, soort?: string): Promise<Inleesverslag[]> =>
  em.query(KOP, [null, soort ?? null]);
