import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { afspraken } from './afspraken.js';
import type { Afspraken, Plaatsing, Uitkomst } from './domain/plaatsing.js';
import { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { zendGevolgen } from './zend-gevolgen.js';
import { zetWekkers } from './zet-wekkers.js';

/** Columns of the row that follow from the dossier. */
export const kolommen = ({ stand, feiten }: Plaatsing) => ({
  stand,
  sleutelOp: feiten.sleutel ?? null,
  verhuisdOp: feiten.verhuizing ?? null,
  ingeschrevenOp: feiten.inschrijving ?? null,
  plekVrijOp: feiten.plekTot ?? null,
});

/** Takes one decision on a plaatsing: writes the dossier back, tells who may know, and sets the timers. */
export async function wijzigPlaatsing(
  hub: Hub,
  w: Werkeenheid,
  rij: PlaatsingEntiteit,
  beslis: (p: Plaatsing, a: Afspraken) => Uitkomst,
): Promise<Uitkomst> {
  const a = afspraken(hub, w);
  const voor = rij.dossier;
  const uit = beslis(voor, a);
  await bewaar(w, PlaatsingEntiteit, Object.assign(rij, kolommen(uit.plaatsing), { dossier: uit.plaatsing }));
  await zendGevolgen(hub, w, uit, { eenheid: rij.eenheid });
  await zetWekkers(w, voor, uit.plaatsing, a);
  return uit;
}
