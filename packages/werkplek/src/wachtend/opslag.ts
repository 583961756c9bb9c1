import { weiger } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { weigerOnbekend } from '@weerthuis/platform';
import type { WachtendDto } from './wachtend.dto.js';

/** What is sealed of a pending command: all that its request needs. */
export interface Opdracht {
  methode: string;
  pad: string;
  lichaam?: object;
  ifMatch?: string;
  /** Authorization as the user had it, and the session it came from. */
  autorisatie: string;
  sessie?: string;
}

export interface Rij {
  id: string;
  gebruiker: string;
  opdracht: string;
  pogingen: number;
}

const MAAK =
  "INSERT INTO werkplek.wachtend (id, gebruiker, omschrijving, opdracht, uitvoeren_na, stand) VALUES ($1, $2, $3, $4, $5, 'wacht')";
const OUD =
  "DELETE FROM werkplek.wachtend WHERE gebruiker = $1 AND opdracht IS NULL AND uitvoeren_na < now() - interval '1 day'";
const LIJST = `SELECT id, omschrijving, CASE stand WHEN 'bezig' THEN 'wacht' ELSE stand END AS stand,
    uitvoeren_na, probleem FROM werkplek.wachtend
  WHERE gebruiker = $1 AND (opdracht IS NOT NULL OR uitvoeren_na > now() - interval '1 day') ORDER BY uitvoeren_na DESC, id`;
const BEGIN = `UPDATE werkplek.wachtend SET stand = 'bezig', pogingen = pogingen + 1
  WHERE id = $1 AND opdracht IS NOT NULL RETURNING id, gebruiker, opdracht, pogingen`;
const KLAAR = `UPDATE werkplek.wachtend SET stand = $2, probleem = $3, opdracht = NULL WHERE id = $1 AND stand = 'bezig'`;
const TERUG = `UPDATE werkplek.wachtend SET stand = 'ingetrokken', opdracht = NULL
  WHERE id = $1 AND gebruiker = $2 AND stand = 'wacht' RETURNING id`;
const BEKEND = 'SELECT stand FROM werkplek.wachtend WHERE id = $1 AND gebruiker = $2';

export async function maak(
  w: Werkeenheid,
  rij: { id: string; gebruiker: string; omschrijving: string; opdracht: string; uitvoerenNa: Date },
): Promise<void> {
  await w.em.query(OUD, [rij.gebruiker]);
  await w.em.query(MAAK, [rij.id, rij.gebruiker, rij.omschrijving, rij.opdracht, rij.uitvoerenNa]);
}

/** Of the last day, the newest first. */
export async function lijst(w: Werkeenheid, gebruiker: string): Promise<WachtendDto[]> {
  const rijen: (WachtendDto & { uitvoeren_na: Date; probleem: object | null })[] = await w.em.query(LIJST, [gebruiker]);
  return rijen.map(({ id, omschrijving, stand, uitvoeren_na, probleem }) => ({
    id,
    omschrijving,
    stand,
    uitvoerenNa: uitvoeren_na.toISOString(),
    ...(probleem ? { probleem } : {}),
  }));
}

/** From here on it cannot be taken back. */
export async function begin(w: Werkeenheid, id: string): Promise<Rij | undefined> {
  const [[rij]]: [Rij[], number] = await w.em.query(BEGIN, [id]);
  return rij;
}

/** How it ended; body and token are erased with it. */
export const sluitAf = (
  w: Werkeenheid,
  id: string,
  stand: 'uitgevoerd' | 'geweigerd',
  probleem?: object,
): Promise<void> => w.em.query(KLAAR, [id, stand, probleem ? JSON.stringify(probleem) : null]);

/** @throws Regelfout onbekend (404), or conflict (409) when it ran already */
export async function neemTerug(w: Werkeenheid, id: string, gebruiker: string): Promise<void> {
  const [terug]: [object[], number] = await w.em.query(TERUG, [id, gebruiker]);
  if (terug.length > 0) return;
  const [rij]: { stand: string }[] = await w.em.query(BEKEND, [id, gebruiker]);
  if (!rij) weigerOnbekend();
  weiger({
    code: 'al-uitgevoerd',
    soort: 'conflict',
    titel: 'Dit is al gedaan.',
    detail:
      'De bedenktijd van tien seconden is voorbij. Draai het terug met een nieuwe handeling. Er is nu niets gewijzigd.',
  });
}
