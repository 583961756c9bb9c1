import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** What the list of casus tells of one: no names. */
export interface Casusregel {
  casus: Uuid;
  stand: string;
  casusnummer: string | null;
  woonklaarTot: Datum | null;
  wachtSinds: Datum | null;
  sleutelOp: Datum | null;
  verhuisdOp: Datum | null;
  plaatsing: Uuid | null;
  /** Where the search stands, and until when it rests. */
  zoekstand: string | null;
  rustTot: Datum | null;
  herinnerd: boolean | null;
  verlopen: boolean | null;
  dubbel: boolean;
  /** A child turns eighteen within half a year: an adult of the huishouden, with lines of its own. */
  wordtAchttien: boolean;
}

const SQL = `
  SELECT c.id AS casus, c.stand, d.casusnummer, k.geldig_tot AS "woonklaarTot", k.herinnerd, k.verlopen,
    c.wacht_sinds AS "wachtSinds", c.sleutel_op AS "sleutelOp", c.verhuisd_op AS "verhuisdOp", p.plaatsing,
    c.kandidaat->>'stand' AS zoekstand, c.kandidaat->>'tot' AS "rustTot",
    EXISTS (SELECT 1 FROM zorg.lid l WHERE l.casus = c.id AND l.dubbel) AS dubbel,
    EXISTS (SELECT 1 FROM zorg.lid l JOIN zorg.identiteit i ON i.lid = l.id WHERE l.casus = c.id AND l.soort = 'kind'
      AND i.geboortedatum + interval '18 years' <= $3::date + interval '6 months') AS "wordtAchttien"
  FROM zorg.casus c
  LEFT JOIN deelname.casus d ON d.casus = c.id
  LEFT JOIN deelname.plaatsing p ON p.casus = c.id AND p.stand NOT IN ('afgebroken', 'afgesloten')
  LEFT JOIN LATERAL (
    SELECT geldig_tot, herinnerd, verlopen FROM zorg.woonklaar
    WHERE casus = c.id ORDER BY verklaard_op DESC, geldig_tot DESC LIMIT 1) k ON true
  WHERE ($1::text IS NULL OR c.stand = $1) AND ($2::uuid IS NULL OR c.id = $2)
  ORDER BY d.casusnummer NULLS LAST, c.id`;

/** The casus of this organisation in one query; narrowed to a state, or to one casus. */
export const leesCasuslijst = (
  w: Werkeenheid,
  filter: { stand?: string | undefined; casus?: Uuid },
): Promise<Casusregel[]> => w.em.query(SQL, [filter.stand ?? null, filter.casus ?? null, w.klok.vandaag()]);
