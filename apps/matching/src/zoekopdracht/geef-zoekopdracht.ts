import {
  machines,
  momentInAmsterdam,
  plusDagen,
  weiger,
  type Datum,
  type Oin,
  type Regioprofiel,
  type Uuid,
} from '@weerthuis/domain';
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
  /** The zoekopdracht that was passed on to this party. */
  vervolgVan?: Uuid;
}

/**
 * A person seeks a home: one gemeente or corporatie gets what to look for, not for whom, and comes with a home in time.
 * @throws Regelfout when this region does not seek for persons, the casus is not on the list or the party cannot have a home
 */
export async function geefZoekopdracht(hub: Hub, w: Werkeenheid, v: Zoekvraag): Promise<{ id: Uuid; casus: Uuid }> {
  const casus = await leesCasus(w, v.casus);
  const vandaag = w.klok.vandaag();
  const uiterlijk = v.uiterlijk ?? plusDagen(vandaag, hub.profiel.zoekopdrachtWeken.waarde * 7);
  toets(hub, casus.kandidaatStand, v.aan, uiterlijk < vandaag);
  const id = hub.nieuwId();
  const nieuw = { id, casus: v.casus, partij: v.aan, gemeente: v.gemeente, gegevenOp: vandaag, uiterlijk };
  const leeg = { aanbod: null, reden: null, doorgegevenAan: null, stand: machines.zoekopdracht.begin };
  const rij = { ...nieuw, ...leeg, vervolgVan: v.vervolgVan ?? null };
  await voegToe(w, ZoekopdrachtEntiteit, Object.assign(new ZoekopdrachtEntiteit(), rij));
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
  await zetTermijn(w, id, v.casus, uiterlijk);
  return { id, casus: v.casus };
}

/** Past its last day a zoekopdracht without a home lapses. */
export const zetTermijn = (w: Werkeenheid, id: Uuid, casus: Uuid, uiterlijk: Datum): Promise<void> =>
  w.zetWekker({
    soort: ZOEKOPDRACHT_TERMIJN,
    sleutel: id,
    op: momentInAmsterdam(uiterlijk, '23:59'),
    betrokkene: casus,
  });

const nee = (code: string, titel: string, detail: string, veld?: string): never =>
  weiger({ code, soort: 'ongeldig', titel, detail: `${detail} Er is niets gewijzigd.`, ...(veld && { veld }) });

/** In some regions homes seek people, never the other way round. @throws Regelfout */
export function toetsMatchvorm({ matchvorm }: Regioprofiel): void {
  if (matchvorm.waarde === 'aanbodgestuurd')
    nee(
      'matchvorm-past-niet',
      'Deze regio zoekt niet per persoon.',
      `De matchvorm is '${matchvorm.waarde}' (regioprofiel). Draag voor op een woning die is toegezegd.`,
    );
}

function toets(hub: Hub, kandidaatStand: string | null, aan: Oin, voorbij: boolean): void {
  toetsMatchvorm(hub.profiel);
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
