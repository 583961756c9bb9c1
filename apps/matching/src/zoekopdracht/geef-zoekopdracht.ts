import { machines, momentInAmsterdam, plusDagen, weiger, type Datum, type Oin, type Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

export const ZOEKOPDRACHT_TERMIJN = 'zoekopdracht-termijn';

export interface Zoekvraag {
  casus: Uuid;
  aan: Oin;
  gemeente: string;
  uiterlijk?: Datum;
}

/**
 * A person seeks a home: one gemeente or corporatie gets what to look for, not for whom, and comes with a home in time.
 * @throws Regelfout when the casus is not on the list or the party cannot have a home
 */
export async function geefZoekopdracht(hub: Hub, w: Werkeenheid, v: Zoekvraag): Promise<{ id: Uuid; casus: Uuid }> {
  const casus = await leesCasus(w, v.casus);
  const vandaag = w.klok.vandaag();
  const uiterlijk = v.uiterlijk ?? plusDagen(vandaag, hub.profiel.zoekopdrachtWeken.waarde * 7);
  toets(hub, casus.kandidaatStand, v.aan, uiterlijk < vandaag);
  const id = hub.nieuwId();
  const nieuw = { id, casus: v.casus, partij: v.aan, gemeente: v.gemeente, gegevenOp: vandaag, uiterlijk };
  const leeg = { aanbod: null, reden: null, doorgegevenAan: null, stand: machines.zoekopdracht.begin };
  await voegToe(w, ZoekopdrachtEntiteit, Object.assign(new ZoekopdrachtEntiteit(), nieuw, leeg));
  const { volwassenen, kinderen, kamers, huurgrensCent, trapvrij, huisdieren, gewensteWijken } = casus.woonprofiel;
  const profiel = {
    volwassenen,
    kinderen,
    kamers,
    huurgrensCent,
    trapvrij,
    huisdieren: huisdieren.length > 0,
    gewensteWijken,
  };
  const gegevens = { zoekopdracht: id, gemeente: v.gemeente, profiel, uiterlijk };
  await hub.zend(w, 'zoekopdracht.gegeven', v.casus, [{ oin: v.aan, gegevens }]);
  await w.zetWekker({
    soort: ZOEKOPDRACHT_TERMIJN,
    sleutel: id,
    op: momentInAmsterdam(uiterlijk, '23:59'),
    betrokkene: v.casus,
  });
  return { id, casus: v.casus };
}

function toets(hub: Hub, kandidaatStand: string | null, aan: Oin, voorbij: boolean): void {
  const nee = (code: string, titel: string, detail: string, veld: string): never =>
    weiger({ code, soort: 'ongeldig', titel, detail: `${detail} Er is niets gewijzigd.`, veld });
  if (kandidaatStand !== 'op-de-lijst')
    nee(
      'kandidaat-niet-op-de-lijst',
      'Deze casus zoekt nu niet.',
      `De kandidaat staat op '${kandidaatStand ?? 'nog niet toegelaten'}' (toestanden van Weerthuis). Laat toe, of wacht op de lopende voordracht.`,
      'casus',
    );
  if (!['gemeente', 'corporatie'].includes(hub.convenant.zoek(aan)?.rol ?? ''))
    nee(
      'partij-past-niet',
      'Deze partij kan geen woning leveren.',
      'Een zoekopdracht gaat naar een gemeente of corporatie van het convenant. Kies een andere partij.',
      'aan',
    );
  if (voorbij)
    nee(
      'termijn-voorbij',
      'De termijn ligt in het verleden.',
      'Een zoekopdracht heeft tijd nodig (regioprofiel). Kies een latere datum.',
      'uiterlijk',
    );
}
