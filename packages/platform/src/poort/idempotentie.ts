import type { EntityManager } from 'typeorm';
import type { Zin } from '../database/transactie.js';
import { Probleem } from '../problemen/probleem.js';
import type { Verzoek } from './verzoek.js';

const SLEUTEL = /^[\x21-\x7e]{8,200}$/;

/** An Idempotency-Key is kept this many days; after that it may be used anew. */
export const BEWAARDAGEN = 7;

/** @throws Probleem 400 when a POST has no key, or one that is not 8 to 200 printable characters */
export function eisSleutel(v: Verzoek): string | undefined {
  if (v.methode !== 'POST') return undefined;
  if (v.idempotentiesleutel && SLEUTEL.test(v.idempotentiesleutel)) return v.idempotentiesleutel;
  throw new Probleem({
    status: 400,
    code: v.idempotentiesleutel ? 'idempotency-key-onleesbaar' : 'idempotency-key-ontbreekt',
    titel: 'Geef het verzoek een eigen sleutel.',
    detail:
      'Elke POST draagt een header Idempotency-Key van 8 tot 200 tekens zonder spaties, bijvoorbeeld een uuid. Gebruik bij opnieuw sturen dezelfde sleutel. Er is niets gewijzigd.',
  });
}

/** A key that is older than we keep them is as good as new. */
const NEEM = `
INSERT INTO platform.idempotentie AS i (beller, route, sleutel, lichaam) VALUES ($1, $2, $3, $4)
ON CONFLICT (beller, route, sleutel) DO UPDATE SET lichaam = excluded.lichaam, op = now(), status = NULL, hulpbron = NULL
WHERE i.op < now() - interval '${BEWAARDAGEN} days' RETURNING 1`;

/**
 * Takes the key for this request inside its transaction. A second request with the same key waits here until the
 * first commits, and then gets the id that the first one made.
 * @returns the id of an earlier, equal request, or undefined when this is the first
 * @throws Probleem 422 when the key was used for another body or another thing
 */
export async function neemSleutel(em: EntityManager, v: Verzoek, sleutel: string): Promise<string | undefined> {
  const plaats = [beller(v), v.route, sleutel];
  const genomen: unknown[] = await em.query(NEEM, [...plaats, v.lichaamHash]);
  if (genomen.length > 0) return undefined;
  const [eerder]: { lichaam: string; hulpbron: string | null }[] = await em.query(
    'SELECT lichaam, hulpbron FROM platform.idempotentie WHERE beller = $1 AND route = $2 AND sleutel = $3',
    plaats,
  );
  if (eerder?.lichaam === v.lichaamHash && eerder.hulpbron !== null) return eerder.hulpbron;
  throw new Probleem({
    status: 422,
    code: 'idempotency-key-hergebruikt',
    titel: 'Deze sleutel hoort bij een ander verzoek.',
    detail: `De Idempotency-Key is al gebruikt voor een verzoek met een andere inhoud (regel: ${BEWAARDAGEN} dagen uniek). Kies een nieuwe sleutel. Er is niets gewijzigd.`,
  });
}

/** The statement that keeps status and id of the outcome, never its body. */
export const uitkomstzin = (v: Verzoek, sleutel: string, hulpbron: string): Zin => ({
  name: 'idempotentie-uitkomst',
  text: 'UPDATE platform.idempotentie SET status = 201, hulpbron = $4 WHERE beller = $1 AND route = $2 AND sleutel = $3',
  values: [beller(v), v.route, sleutel, hulpbron],
});

const beller = (v: Verzoek) => `${v.door.soort}:${v.door.id}`;
