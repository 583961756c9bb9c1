import type { AkkoordGegevenMatching } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluitOver } from './besluit.js';
import { antwoord } from './domain/antwoord.js';
import { zoekVoordracht } from './store/voordrachten.js';

/**
 * A party answers. What is late, old, unknown, about another casus or from a party that was not asked changes nothing: it
 * gets antwoord.te-laat, never silence.
 */
export async function ontvangAntwoord(
  hub: Hub,
  w: Werkeenheid,
  casus: Uuid,
  bron: Oin,
  f: AkkoordGegevenMatching,
): Promise<void> {
  const gelezen = await zoekVoordracht(w, f.voordracht);
  const kandidaat = gelezen?.staat.kandidaten.find((k) => k.kandidaatstelling === f.kandidaatstelling);
  const gevraagd = kandidaat?.verzoeken.find((v) => v.verzoek === f.verzoek);
  if (!gelezen || kandidaat?.casus !== casus || gevraagd?.partij !== bron) {
    const gegevens = { verzoek: f.verzoek, waarom: 'vervallen' };
    return hub.zend(w, 'antwoord.te-laat', casus, [{ oin: bron, gegevens }]);
  }
  const { verzoek, versie, antwoord: jaNee, geldigTot, reden, voorwaarden, doorWie } = f;
  const gegeven = {
    verzoek,
    partij: bron,
    versie,
    antwoord: jaNee,
    ...(geldigTot && { geldigTot }),
    ...(reden && { reden }),
    ...(voorwaarden && { voorwaarden }),
    ...(doorWie && { doorWie }),
  };
  await besluitOver(hub, w, gelezen, (v, om) => antwoord(v, gegeven, om));
}
