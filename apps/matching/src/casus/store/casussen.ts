import {
  isUuid,
  kan,
  machines,
  maakCasusnummer,
  stap,
  weiger,
  type GebeurtenisVan,
  type Oin,
  type Uuid,
} from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from './casus.entiteit.js';

const lock = { mode: 'pessimistic_write' } as const;

/** The casus, locked until the end of the unit of work. @throws Regelfout onbekend */
export const leesCasus = async (w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> =>
  (isUuid(id) && (await w.em.findOne(CasusEntiteit, { where: { id }, lock }))) || weigerOnbekend();

/** The casus a fact is about. @throws WachtOp when its aanmelding has not arrived yet */
export async function casusVanFeit(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> {
  const casus = await w.em.findOne(CasusEntiteit, { where: { id }, lock });
  if (!casus) throw new WachtOp(`casus ${id}`);
  return casus;
}

/** A fact counts only from who owns it; from another party it is held for an operator. */
export function eisBron(bron: Oin, ...eigenaars: Oin[]): void {
  if (!eigenaars.includes(bron))
    weiger({
      code: 'niet-de-eigenaar',
      soort: 'verboden',
      titel: 'Dit feit is niet van deze partij.',
      detail: `Partij ${bron} heeft dit deel van de casus niet (deelnemers van de casus). Er is niets gewijzigd.`,
    });
}

/** Gives out the next number of this year; numbers may skip, never repeat. */
export async function volgendCasusnummer(w: Werkeenheid, prefix: string): Promise<string> {
  const jaar = Number(w.klok.vandaag().slice(0, 4));
  const [rij]: { laatste: number }[] = await w.em.query(
    `INSERT INTO matching.casusteller (jaar, laatste) VALUES ($1, 1)
     ON CONFLICT (jaar) DO UPDATE SET laatste = matching.casusteller.laatste + 1 RETURNING laatste`,
    [jaar],
  );
  return maakCasusnummer(prefix, jaar, rij?.laatste ?? 1);
}

/** Moves the candidate if the event fits where it stands; a fact that crossed another is no error here. */
export async function kandidaatGebeurt(
  w: Werkeenheid,
  id: Uuid,
  gebeurtenis: GebeurtenisVan<typeof machines.kandidaat>,
): Promise<void> {
  const casus = await leesCasus(w, id);
  if (!casus.kandidaatStand || !kan(machines.kandidaat, casus.kandidaatStand, gebeurtenis)) return;
  casus.kandidaatStand = stap(machines.kandidaat, casus.kandidaatStand, gebeurtenis);
  await bewaar(w, CasusEntiteit, casus);
}
