import { isUuid, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Kandidaatstelling, Voordracht } from '../domain/voordracht.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from './voordracht.entiteit.js';

/** A voordracht as row (with what never changes) and as the state that decisions work on. */
export interface GelezenVoordracht {
  rij: VoordrachtEntiteit;
  staat: Voordracht;
}

export const alsKandidaat = ({
  id,
  casus,
  rang,
  stand,
  ronde,
  partijen,
  verzoeken,
  reden,
}: KandidaatstellingEntiteit): Kandidaatstelling => ({
  kandidaatstelling: id,
  casus,
  rang,
  stand,
  ronde,
  partijen,
  verzoeken,
  ...(reden && { reden }),
});

const alsStaat = (rij: VoordrachtEntiteit, kandidaten: KandidaatstellingEntiteit[]): Voordracht => ({
  voordracht: rij.id,
  stand: rij.stand,
  versie: rij.vraagversie,
  startOp: rij.startOp,
  plaatsen: rij.plaatsen,
  getekend: rij.getekend,
  kandidaten: kandidaten.map(alsKandidaat),
});

/** The voordracht, locked until the end of the unit of work. */
export async function zoekVoordracht(w: Werkeenheid, id: Uuid): Promise<GelezenVoordracht | undefined> {
  if (!isUuid(id)) return undefined;
  const rij = await w.em.findOne(VoordrachtEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!rij) return undefined;
  const kandidaten = await w.em.find(KandidaatstellingEntiteit, { where: { voordracht: id }, order: { rang: 'ASC' } });
  return { rij, staat: alsStaat(rij, kandidaten) };
}

export const kandidaatrijen = (
  voordracht: Uuid,
  kandidaten: readonly Kandidaatstelling[],
): KandidaatstellingEntiteit[] =>
  kandidaten.map(({ kandidaatstelling, reden, ...rest }) =>
    Object.assign(new KandidaatstellingEntiteit(), rest, { id: kandidaatstelling, voordracht, reden: reden ?? null }),
  );

/** Writes a decision back. Candidacies that end go first, so that the next one may be asked in the same transaction. */
export async function bewaarVoordracht(
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  staat: Voordracht,
  reden?: string,
): Promise<void> {
  const { stand, versie: vraagversie, startOp, getekend } = staat;
  await bewaar(
    w,
    VoordrachtEntiteit,
    Object.assign(rij, { stand, vraagversie, startOp, getekend, reden: reden ?? rij.reden }),
  );
  const bezet = (k: KandidaatstellingEntiteit): number => Number(['gevraagd', 'voorlopig-akkoord'].includes(k.stand));
  for (const k of kandidaatrijen(rij.id, staat.kandidaten).sort((a, b) => bezet(a) - bezet(b)))
    await w.em.update(KandidaatstellingEntiteit, { id: k.id }, k as object);
}

/** Voordrachten of a home or a casus that have not ended, oldest first. */
export async function lopendeVoordrachten(w: Werkeenheid, van: { aanbod: Uuid } | { casus: Uuid }): Promise<Uuid[]> {
  const [veld, id] = 'aanbod' in van ? ['v.aanbod', van.aanbod] : ['k.casus', van.casus];
  const rijen: { id: Uuid }[] = await w.em.query(
    `SELECT DISTINCT v.id, v.gemaakt_op FROM matching.voordracht v
     JOIN matching.kandidaatstelling k ON k.voordracht = v.id
     WHERE ${veld} = $1 AND v.stand <> 'vervallen' AND NOT v.getekend ORDER BY v.gemaakt_op, v.id`,
    [id],
  );
  return rijen.map((r) => r.id);
}
