import { weiger } from '@weerthuis/domain';
import { type Verzoek, type Werkeenheid, weigerOnbekend } from '@weerthuis/platform';
import type { EntityManager } from 'typeorm';
import type { OppakkerDto } from './werk.dto.js';
import type { Werkbron } from './werkbron.js';

const NEEM = `INSERT INTO werkplek.opgepakt (werk, gebruiker, naam) VALUES ($1, $2, $3) ON CONFLICT (werk) DO NOTHING RETURNING 1`;
const VAN = 'SELECT gebruiker, naam FROM werkplek.opgepakt WHERE werk = $1';
const OUD = "DELETE FROM werkplek.opgepakt WHERE sinds < now() - interval '60 days'";
const WIE = 'SELECT werk, gebruiker, naam, sinds FROM werkplek.opgepakt WHERE werk = ANY($1)';

/** Whom this row of the queue is about. @throws Regelfout onbekend (404) when it is not in the queue of the caller */
export async function vindWerk(
  w: Werkeenheid,
  v: Verzoek,
  bronnen: Werkbron[],
  id: string,
): Promise<string | readonly string[]> {
  const bron = bronnen.find(({ naam }) => id.startsWith(`${naam}:`)) ?? weigerOnbekend();
  const rij = (await bron.lees(w, v)).find((een) => werkId(bron, een) === id);
  return bron.betrokkene(rij ?? weigerOnbekend());
}

export const werkId = (bron: Werkbron, rij: object): string => `${bron.naam}:${bron.sleutel(rij)}`;

/** Takes it up; again by the same person changes nothing. @throws Regelfout conflict (409) when a colleague has it */
export async function pakOp(w: Werkeenheid, id: string): Promise<void> {
  await w.em.query(OUD);
  const genomen: object[] = await w.em.query(NEEM, [id, w.door.id, w.door.naam ?? w.door.id]);
  if (genomen.length > 0) return;
  const [van]: { gebruiker: string; naam: string }[] = await w.em.query(VAN, [id]);
  if (!van || van.gebruiker === w.door.id) return;
  weiger({
    code: 'al-opgepakt',
    soort: 'conflict',
    titel: 'Een collega heeft dit al opgepakt.',
    detail: `${van.naam} is ermee bezig (regel: één tegelijk). Overleg, of geef het eerst vrij. Er is niets gewijzigd.`,
  });
}

/** Gives it back to everyone; a colleague may do that too, for who is away. */
export const geefVrij = (w: Werkeenheid, id: string): Promise<void> =>
  w.em.query('DELETE FROM werkplek.opgepakt WHERE werk = $1', [id]);

/** Who took up which of these. */
export async function oppakkers(em: EntityManager, ids: string[]): Promise<Map<string, OppakkerDto>> {
  const rijen: { werk: string; gebruiker: string; naam: string; sinds: Date }[] = await em.query(WIE, [ids]);
  return new Map(rijen.map(({ werk, sinds, ...wie }) => [werk, { ...wie, sinds: sinds.toISOString() }]));
}
