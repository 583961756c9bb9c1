import { weiger, type Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluitOver } from './besluit.js';
import { trekIn } from './domain/besluiten.js';
import { zoekVoordracht } from './store/voordrachten.js';

/**
 * The coordinator ends a voordracht; everyone who was asked hears it, waiting time stays.
 * @throws Regelfout when it has ended or its lease is signed
 */
export async function trekVoordrachtIn(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  reden: string,
): Promise<{ id: Uuid; casussen: Uuid[] }> {
  const gelezen = (await zoekVoordracht(w, id)) ?? weigerOnbekend();
  const { stand, getekend, kandidaten } = gelezen.staat;
  if (getekend || stand === 'vervallen')
    weiger({
      code: 'voordracht-voorbij',
      soort: 'conflict',
      titel: 'Deze voordracht loopt niet meer.',
      detail: `De voordracht staat op '${stand}'${getekend ? ' en het contract is getekend' : ''} (toestanden van Weerthuis). Er is niets gewijzigd.`,
      van: 'toestanden.voordracht',
    });
  await besluitOver(hub, w, gelezen, (v, om) => trekIn(v, reden, om));
  return { id, casussen: kandidaten.map((k) => k.casus) };
}
