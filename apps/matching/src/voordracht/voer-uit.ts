import { momentInAmsterdam, plusDagen, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { aanbodGebeurt } from '../aanbod/store/aanbiedingen.js';
import { laatGaan } from '../casus/deelnemers.js';
import { kandidaatGebeurt } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { breekPlaatsingAf } from '../plaatsing/breek-af.js';
import { neemPlaatsingAan } from '../plaatsing/neem-aan.js';
import { openVoorlopig } from '../plaatsing/open-voorlopig.js';
import type { Besluit, Gevolg, Kandidaatstelling } from './domain/voordracht.js';
import { redenOpDraad } from './domain/reden.js';
import type { VoordrachtEntiteit } from './store/voordracht.entiteit.js';
import { verlengVraag, vraagAkkoord } from './vraag-akkoord.js';
import { AKKOORD_GELDIG } from './wekkers.js';
import { zoekVerder } from '../zoekopdracht/zoek-verder.js';
import { vraagOordeel } from '../weigering/vraag-oordeel.js';

type Uitvoering<S extends Gevolg['soort']> = (
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  gevolg: Extract<Gevolg, { soort: S }>,
  k: Kandidaatstelling | undefined,
) => Promise<void>;

/** Everyone who was ever asked about this candidate. */
export const gevraagden = (k: Kandidaatstelling): string[] => [...new Set(k.verzoeken.map((v) => v.partij))];

const UITVOERING: { [S in Gevolg['soort']]: Uitvoering<S> } = {
  gevraagd: async (hub, w, rij, { verzoek }, k) => {
    if (k) await vraagAkkoord(hub, w, rij, k, verzoek);
  },
  verlengd: async (hub, w, rij, { verzoek }, k) => {
    if (k) await verlengVraag(hub, w, rij, k, verzoek);
  },
  'te-laat': async (hub, w, _rij, { verzoek, partij, waarom }, k) =>
    k && hub.zend(w, 'antwoord.te-laat', k.casus, [{ oin: partij, gegevens: { verzoek, waarom } }]),
  'voorlopig-akkoord': async (hub, w, rij, _g, k) => k && openVoorlopig(hub, w, rij, k),
  aangenomen: async (hub, w, rij, _g, k) => k && neemPlaatsingAan(hub, w, rij, k),
  'kandidaat-af': async (hub, w, rij, { reden }, k) => {
    if (!k) return;
    const kern = { voordracht: rij.id, kandidaatstelling: k.kandidaatstelling };
    const aan = gevraagden(k).map((oin) => {
      const rol = hub.convenant.partij(oin).rol;
      return { oin, gegevens: { ...kern, reden: redenOpDraad(reden, rol) } };
    });
    await hub.zend(w, 'voordracht.vervallen', k.casus, aan);
    await breekPlaatsingAf(hub, w, k.kandidaatstelling, reden);
    await laatGaan(w, k.casus, ['corporatie', 'vestiging']);
    await kandidaatGebeurt(w, k.casus, 'voordracht-geeindigd');
    await kandidaatGebeurt(w, k.casus, 'plaatsing-afgebroken');
    await zoekVerder(hub, w, rij.aanbod, k.casus);
    if (reden === 'weigering') await vraagOordeel(hub, w, rij, k);
  },
  'voordracht-af': (hub, w, rij) => aanbodGebeurt(hub, w, rij.aanbod, 'vrijgevallen'),
};

/** Does what follows from a decision: facts to the parties, timers, and the states of candidate, home and plaatsing. */
export async function voerUit(
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  { voordracht, gevolgen }: Besluit,
): Promise<void> {
  for (const gevolg of gevolgen) {
    const k = voordracht.kandidaten.find((een) =>
      'kandidaatstelling' in gevolg
        ? een.kandidaatstelling === gevolg.kandidaatstelling
        : 'verzoek' in gevolg && een.verzoeken.some((v) => v.verzoek === gevolg.verzoek),
    );
    await (UITVOERING[gevolg.soort] as Uitvoering<Gevolg['soort']>)(hub, w, rij, gevolg as never, k);
  }
  await zetGeldigheden(w, rij.id, voordracht.kandidaten);
}

/** A yes that lapses while others still have to answer is asked again: on the morning after its last day. */
async function zetGeldigheden(w: Werkeenheid, voordracht: Uuid, kandidaten: Kandidaatstelling[]): Promise<void> {
  for (const k of kandidaten.filter((een) => ['gevraagd', 'voorlopig-akkoord'].includes(een.stand)))
    for (const { verzoek, geldigTot, stand, ronde } of k.verzoeken)
      if (stand === 'beantwoord' && geldigTot && ronde === k.ronde)
        await w.zetWekker({
          soort: AKKOORD_GELDIG,
          sleutel: verzoek,
          op: momentInAmsterdam(plusDagen(geldigTot, 1), '00:05'),
          gegevens: { voordracht },
          betrokkene: k.casus,
        });
}
