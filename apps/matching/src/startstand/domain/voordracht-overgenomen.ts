import { Concept } from '../../voordracht/domain/concept.js';
import {
  GEVRAAGD_IN,
  type Besluit,
  type Kandidaatstelling,
  type Omgeving,
  type Ronde,
  type Voordracht,
} from '../../voordracht/domain/voordracht.js';
import { voortgang } from '../../voordracht/domain/voortgang.js';

/** Everyone of a round said yes, before the region began with Weerthuis; nobody is asked again. */
const allesJa = (k: Kandidaatstelling, ronde: Ronde, om: Omgeving): Kandidaatstelling['verzoeken'] =>
  GEVRAAGD_IN[ronde].map((rol) => ({
    verzoek: om.nieuwId(),
    rol,
    partij: k.partijen[rol],
    ronde,
    versie: 1,
    antwoordVoor: om.vandaag,
    stand: 'beantwoord',
    antwoord: 'ja',
  }));

/**
 * A voordracht that runs already, brought by the ordinary rules as far as its answers reach: after the first round the
 * second is asked, after the second it is final.
 */
export function neemVoordrachtOver(voor: Voordracht, definitief: boolean, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  c.zet('uitgebracht');
  const [k] = c.voordracht.kandidaten;
  if (!k) return c.klaar();
  c.zetKandidaat(k, 'gevraagd');
  k.ronde = 1;
  k.verzoeken = allesJa(k, 1, om);
  voortgang(c);
  if (!definitief) return c.klaar();
  k.verzoeken = [...k.verzoeken.filter((v) => v.ronde === 1), ...allesJa(k, 2, om)];
  voortgang(c);
  const { voordracht, gevolgen } = c.klaar();
  return { voordracht, gevolgen: gevolgen.filter((g) => g.soort !== 'gevraagd') };
}
