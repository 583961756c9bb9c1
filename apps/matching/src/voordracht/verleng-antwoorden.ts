import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluitOver } from './besluit.js';
import { verleng } from './domain/besluiten.js';
import { zoekVoordracht } from './store/voordrachten.js';

/** Who was asked gets until `tot` at least: nobody loses a home because a visit or a plaatsing was put off. */
export async function verlengAntwoorden(
  hub: Hub,
  w: Werkeenheid,
  voordracht: Uuid,
  kandidaatstelling: Uuid,
  tot: Datum,
): Promise<void> {
  const gelezen = await zoekVoordracht(w, voordracht);
  if (gelezen) await besluitOver(hub, w, gelezen, (v, om) => verleng(v, kandidaatstelling, tot, om));
}
