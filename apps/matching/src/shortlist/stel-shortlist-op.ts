import { laatste, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../casus/store/dubbel.js';
import { CapaciteitEntiteit, DraagkrachtEntiteit } from '../draagkracht/store/draagkracht.entiteiten.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Indicatie } from '../gedeeld/typen.js';
import { gebruiktIn, startstandVan } from '../startstand/belasting.js';
import { geldendeGewichten } from '../wegingen/geldende.js';
import { gezochtVoor } from '../zoekopdracht/gezocht-voor.js';
import { beoordeel } from './domain/beoordeel.js';
import type { Gewichten, Huis, Omstandigheden, Zoeker } from './domain/paar.js';
import { perWoning, type Beoordeeld, type Verdeler } from './domain/verdeler.js';

/** Of several adults the least certain indicatie counts: rejected, then looked into, then the one that ends first. */
export function geldendeIndicatie(indicaties: Record<string, Indicatie>): Indicatie | undefined {
  const zwaarte = (i: Indicatie): string =>
    `${['afgewezen', 'in-onderzoek'].indexOf(i.stand) + 1 || 3}${i.tot ?? '9999'}`;
  return Object.values(indicaties).sort((a, b) => zwaarte(a).localeCompare(zwaarte(b)))[0];
}

export const alsZoeker = (c: CasusEntiteit, dubbel: Set<Uuid>): Zoeker => {
  const indicatie = geldendeIndicatie(c.indicaties);
  const { casusnummer, woonprofiel, woonklaarTot, wachtSinds, herkomst, hoofdbegeleider, urgentie, binding } = c;
  return {
    casus: c.id,
    casusnummer,
    woonprofiel,
    woonklaarTot,
    wachtSinds,
    herkomst,
    hoofdbegeleider,
    dubbel: dubbel.has(c.id),
    bevroren: c.bevrorenOp !== null,
    ...(indicatie && { indicatie }),
    ...(urgentie && { urgentie }),
    ...(binding && { binding }),
  };
};

export const alsHuis = ({ id, corporatie, woning, contractvormen }: AanbodEntiteit): Huis => ({
  aanbod: id,
  corporatie,
  woning,
  contractvormen,
});

/** What surrounds the pairs, read once per question. */
async function leesOmstandigheden(hub: Hub, w: Werkeenheid, aanbiedingen: AanbodEntiteit[], gewichten: Gewichten) {
  const buurten = aanbiedingen.map((a) => a.woning.buurt);
  const [draagkrachten, capaciteiten] = await Promise.all([
    w.em.findBy(DraagkrachtEntiteit, { buurt: In(buurten) }),
    w.em.find(CapaciteitEntiteit),
  ]);
  const standen = await startstandVan(hub, w, buurten);
  const gebruikt = new Map<string, number>();
  for (const buurt of new Set(buurten)) {
    const gezegd = draagkrachten.find((d) => d.buurt === buurt);
    gebruikt.set(buurt, await gebruiktIn(w, buurt, standen.get(buurt), gezegd));
  }
  const gezocht = await gezochtVoor(
    w,
    aanbiedingen.map((a) => a.id),
  );
  const { draagkracht } = hub.profiel;
  return (zoeker: Zoeker, huis: Huis, peildatum: Datum): Omstandigheden => {
    const { buurt, gemeente } = huis.woning;
    const vanBuurt = draagkrachten.find((d) => d.buurt === buurt);
    const capaciteit = capaciteiten.find((c) => c.partij === zoeker.hoofdbegeleider && c.gemeente === gemeente);
    const voor = gezocht.get(huis.aanbod);
    return {
      peildatum,
      gebruiktInBuurt: gebruikt.get(buurt) ?? 0,
      gewichten,
      buurtVolIsNee: draagkracht.bijOverschrijding.waarde === 'weigeren',
      standaardRuimte: draagkracht.standaardPerBuurt.waarde,
      ...(vanBuurt && { draagkracht: vanBuurt }),
      ...(capaciteit && { capaciteit }),
      ...(voor && { gezochtVoor: voor }),
    };
  };
}

/** Reads once what surrounds these homes; the answer judges one pair, on the day the home would be taken into use. */
export async function maakBeoordelaar(
  hub: Hub,
  w: Werkeenheid,
  aanbiedingen: AanbodEntiteit[],
  anders?: Gewichten,
): Promise<(casus: CasusEntiteit, aanbod: AanbodEntiteit, startOp?: Datum) => Beoordeeld> {
  const dubbel = await dubbeleCasussen(w);
  const gewichten = anders ?? (await geldendeGewichten(hub, w));
  const rond = await leesOmstandigheden(hub, w, aanbiedingen, gewichten);
  const vandaag = w.klok.vandaag();
  return (casus, aanbod, startOp) => {
    const [zoeker, huis] = [alsZoeker(casus, dubbel), alsHuis(aanbod)];
    const peildatum = startOp ?? laatste(vandaag, huis.woning.beschikbaarVanaf);
    return {
      zoeker,
      huis,
      oordeel: beoordeel(zoeker, huis, rond(zoeker, huis, peildatum)),
      wegingen: gewichten.versie,
    };
  };
}

/** Judges these people for these homes, home by home. */
export async function beoordeelParen(
  hub: Hub,
  w: Werkeenheid,
  casussen: CasusEntiteit[],
  aanbiedingen: AanbodEntiteit[],
  startOp?: Datum,
): Promise<Beoordeeld[]> {
  const oordeel = await maakBeoordelaar(hub, w, aanbiedingen);
  return aanbiedingen.flatMap((aanbod) => casussen.map((casus) => oordeel(casus, aanbod, startOp)));
}

/** Everybody on the list for one home, best first, with the reason for every yes and no. */
export async function shortlistVoor(hub: Hub, w: Werkeenheid, aanbod: AanbodEntiteit, verdeel: Verdeler = perWoning) {
  const kandidaten = await w.em.findBy(CasusEntiteit, { kandidaatStand: 'op-de-lijst' });
  return verdeel(await beoordeelParen(hub, w, kandidaten, [aanbod]));
}

/** Every home that is available for one person, best first. */
export async function mogelijkhedenVan(hub: Hub, w: Werkeenheid, casus: CasusEntiteit, verdeel: Verdeler = perWoning) {
  const woningen = await w.em.findBy(AanbodEntiteit, { stand: 'beschikbaar' });
  return verdeel(await beoordeelParen(hub, w, [casus], woningen));
}
