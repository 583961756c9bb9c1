import type { Oin, Uuid } from '@weerthuis/domain';
import { isAfgeschermd, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import type { CasusEntiteit } from './store/casus.entiteit.js';
import { DeelnemerEntiteit } from './store/deelnemer.entiteit.js';

export interface Deelname {
  partij: Oin;
  rol: string;
  /** Set when the part is for one adult only. */
  lid?: Uuid | null;
}

/** Who takes part, in fixed order. */
export const deelnemersVan = (w: Werkeenheid, casus: Uuid): Promise<DeelnemerEntiteit[]> =>
  w.em.find(DeelnemerEntiteit, { where: { casus }, order: { sinds: 'ASC', rol: 'ASC', partij: 'ASC' } });

/**
 * Lets parties join a casus. Whoever joins gets the casusnummer (zorg and gemeente) and hears who takes part; the others
 * of zorg and gemeente hear of the joining. A corporatie hears only of its own, and of it nobody hears until voorlopig
 * akkoord.
 */
export async function laatMeedoen(
  hub: Hub,
  w: Werkeenheid,
  casus: CasusEntiteit,
  nieuw: readonly Deelname[],
): Promise<void> {
  const eerder = await deelnemersVan(w, casus.id);
  const kent = (d: Deelname): boolean => eerder.some((e) => e.partij === d.partij && e.rol === d.rol);
  const erbij = nieuw.filter(
    (d, i) => !kent(d) && nieuw.findIndex((n) => n.partij === d.partij && n.rol === d.rol) === i,
  );
  if (!erbij.length) return;
  const sinds = w.klok.vandaag();
  await w.em.insert(
    DeelnemerEntiteit,
    erbij.map((d) => ({ casus: casus.id, sinds, ...d })),
  );
  const open = (d: Deelname): boolean => d.rol !== 'corporatie';
  const bekend = eerder.filter(open);
  const vers = erbij.filter((d) => open(d) && !bekend.some((b) => b.partij === d.partij));
  const { casusnummer } = casus;
  await hub.zend(
    w,
    'casus.nummer-uitgegeven',
    casus.id,
    vers.map((d) => ({ oin: d.partij, gegevens: { casusnummer } })),
  );
  for (const d of bekend) await meld(hub, w, casus.id, d, vers);
  for (const d of erbij) await meld(hub, w, casus.id, d, open(d) ? [...bekend, ...erbij.filter(open)] : [d]);
}

async function meld(
  hub: Hub,
  w: Werkeenheid,
  casus: Uuid,
  { partij, rol, lid }: Deelname,
  aan: readonly Deelname[],
): Promise<void> {
  const gegevens = { partij, rol, ...((await isAfgeschermd(w, casus)) && { afgeschermd: true }) };
  const berichten = aan.map((d) => ({
    oin: d.partij,
    gegevens: { ...gegevens, ...(lid && d.rol !== 'corporatie' && { lid }) },
  }));
  await hub.zend(w, 'casus.deelnemer-toegevoegd', casus, berichten);
}

/** A candidacy ended: who took part for that home only no longer does. */
export async function laatGaan(w: Werkeenheid, casus: Uuid, rollen: readonly string[]): Promise<void> {
  for (const rol of rollen) await w.em.delete(DeelnemerEntiteit, { casus, rol });
}
