import type { Handeling } from '../werk/geschiedenis.js';
import { magWeg, type Bewijs, type Toets } from './toets.js';

interface Verwachting {
  /** The operation that succeeded. */
  waar: string;
  pad: RegExp;
  /** Where its effect must be, and a query that finds it: `$1` is the id in the path, or the id that was answered. */
  bij: { naam: string; sql: string }[];
  /** The id to look for: that of the answer instead of that of the path. */
  eigenId?: boolean;
  /** Path of what takes it back, at zorg: after that it need not show any more. */
  tot?: (id: string) => string;
}

const HUB = 'matchingspunt';
const casus = '([0-9a-f-]{36})';

/** Per kind of operation: who is entitled to it, and how it shows there. */
const VERWACHT: Verwachting[] = [
  {
    waar: 'traverse',
    pad: new RegExp(`^/casussen/${casus}/indiening$`),
    bij: [
      { naam: HUB, sql: `select 1 from matching.casus where id = $1` },
      { naam: 'tilburg', sql: `select 1 from gemeente.melding where id = $1` },
      { naam: 'traverse', sql: `select 1 from deelname.casus where casus = $1 and casusnummer is not null` },
    ],
  },
  {
    waar: 'tilburg',
    pad: new RegExp(`^/meldingen/${casus}/beschikking$`),
    // Handed in again after that, it is a new melding that waits for a new decision.
    tot: (id) => `/casussen/${id}/intrekking`,
    bij: [
      { naam: HUB, sql: `select 1 from matching.casus where id = $1 and indicaties::text like '%afgegeven%'` },
      { naam: 'traverse', sql: `select 1 from zorg.besluit where casus = $1 and soort = 'indicatie'` },
    ],
  },
  {
    waar: 'tilburg',
    pad: new RegExp(`^/meldingen/${casus}/urgentie$`),
    bij: [
      { naam: HUB, sql: `select 1 from matching.casus where id = $1 and urgentie is not null` },
      { naam: 'traverse', sql: `select 1 from zorg.besluit where casus = $1 and soort = 'urgentie'` },
    ],
  },
  {
    waar: HUB,
    pad: new RegExp(`^/aanmeldingen/${casus}/toelating$`),
    bij: [{ naam: 'traverse', sql: `select 1 from zorg.besluit where casus = $1 and soort = 'toelating'` }],
  },
  {
    waar: 'tiwos',
    pad: /^\/aanbod$/,
    eigenId: true,
    bij: [{ naam: HUB, sql: `select 1 from matching.aanbod where id = $1` }],
  },
  {
    waar: HUB,
    pad: /^\/voordrachten$/,
    eigenId: true,
    bij: ['traverse', 'tilburg', 'tiwos'].map((naam) => ({
      naam,
      sql: `select 1 from deelname.akkoordverzoek where voordracht = $1`,
    })),
  },
  ...['traverse', 'tilburg', 'tiwos'].map((waar): Verwachting => ({
    waar,
    pad: new RegExp(`^/akkoordverzoeken/${casus}/antwoord$`),
    bij: [
      {
        naam: HUB,
        sql: `select 1 from matching.kandidaatstelling k, jsonb_array_elements(k.verzoeken) v where v->>'verzoek' = $1::text and (v->>'antwoord' is not null or v->>'stand' in ('verlopen', 'vervallen'))`,
      },
    ],
  })),
];

/** I3. Seen in the books of the other, for every operation that got a 2xx. */
export const i3: Toets = {
  naam: 'I3',
  regel: 'elke gelukte handeling is aangekomen bij ieder die er recht op heeft',
  async zoek(b) {
    const uit: string[] = [];
    for (const v of VERWACHT)
      for (const h of b.last.geschiedenis.gelukt(v.waar, v.pad).filter((een) => !magWeg(b, een))) {
        const id = (v.eigenId ? h.id : v.pad.exec(h.pad)?.[1]) ?? '';
        if (!terug(b, v, id, h)) uit.push(...(await ontbreekt(b, v, id, h.pad)));
      }
    return uit;
  },
};

/** Taken back since, by a command that may have crossed it. */
const terug = ({ last }: Bewijs, v: Verwachting, id: string, h: Handeling): boolean =>
  v.tot !== undefined &&
  last.geschiedenis.alle.some(
    (t) => t.waar === 'traverse' && t.stand === 'ok' && t.pad === v.tot?.(id) && (t.klaarOp ?? 0) > h.gevraagdOp,
  );

async function ontbreekt({ boeken, mag }: Bewijs, v: Verwachting, id: string, pad: string): Promise<string[]> {
  const uit: string[] = [];
  for (const { naam, sql } of v.bij) {
    if (mag.afwezig?.includes(naam)) continue;
    if (!(await boeken.lees(naam, sql, [id])).length) uit.push(`${v.waar} ${pad} (${id}) is niet bij ${naam}`);
  }
  return uit;
}
