import type { Datum, Uuid } from '@weerthuis/domain';
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
import type { Gewichten, Huis, Zoeker } from './domain/paar.js';
import { maakOordeel, type Rondom } from './domain/rondom.js';
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

/** What surrounds these homes, read once per question; `anders`: as if these weights counted. */
export async function leesRondom(
  hub: Hub,
  w: Werkeenheid,
  aanbiedingen: AanbodEntiteit[],
  anders?: Gewichten,
): Promise<Rondom> {
  const buurten = [...new Set(aanbiedingen.map((a) => a.woning.buurt))];
  const [draagkrachten, capaciteiten] = await Promise.all([
    w.em.findBy(DraagkrachtEntiteit, { buurt: In(buurten) }),
    w.em.find(CapaciteitEntiteit),
  ]);
  const draagkracht = Object.fromEntries(draagkrachten.map((d) => [d.buurt, { ...d }]));
  const standen = await startstandVan(hub, w, buurten);
  const gebruikt: Record<string, number> = {};
  for (const buurt of buurten) gebruikt[buurt] = await gebruiktIn(w, buurt, standen.get(buurt), draagkracht[buurt]);
  const gezocht = await gezochtVoor(
    w,
    aanbiedingen.map((a) => a.id),
  );
  const { draagkracht: regel } = hub.profiel;
  return {
    vandaag: w.klok.vandaag(),
    gewichten: anders ?? (await geldendeGewichten(hub, w)),
    buurtVolIsNee: regel.bijOverschrijding.waarde === 'weigeren',
    standaardRuimte: regel.standaardPerBuurt.waarde,
    draagkracht,
    gebruikt,
    capaciteiten: capaciteiten.map((c) => ({ ...c })),
    gezochtVoor: Object.fromEntries(gezocht),
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
  const rondom = await leesRondom(hub, w, aanbiedingen);
  const oordeel = maakOordeel(rondom);
  const dubbel = await dubbeleCasussen(w);
  const zoekers = casussen.map((c) => alsZoeker(c, dubbel));
  return aanbiedingen.map(alsHuis).flatMap((huis) =>
    zoekers.map((zoeker) => ({
      zoeker,
      huis,
      oordeel: oordeel(zoeker, huis, startOp),
      wegingen: rondom.gewichten.versie,
    })),
  );
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
