import type { Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { gewichtenVan } from '../shortlist/domain/gewichten.js';
import { leesRegio } from '../verdeling/lees-invoer.js';
import { reken } from '../verdeling/rekenen/reken.js';
import { zaadVanVandaag } from '../verdeling/store/zaden.js';
import { voorproef, type Voorproef } from './domain/voorproef.js';
import { geldendeGewichten, gewichtenVanRij } from './geldende.js';
import { WegingEntiteit } from './store/weging.entiteit.js';

/** The same people and homes under the weights of today and under the proposed ones, with the lot of this month. */
export async function bekijkVoorproef(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
): Promise<Voorproef & { geldend: string; peildatum: string }> {
  const rij = (await w.em.findOneBy(WegingEntiteit, { id })) ?? weigerOnbekend();
  const geldend = await geldendeGewichten(hub, w);
  const { zaad } = await zaadVanVandaag(w);
  const { invoer: nu } = await leesRegio(hub, w, geldend);
  const { invoer: dan } = await leesRegio(hub, w, gewichtenVanRij(gewichtenVan(hub.profiel), rij));
  const [uitNu, uitDan] = [
    await reken('verdeling', { invoer: nu, zaad }).uitkomst,
    await reken('verdeling', { invoer: dan, zaad }).uitkomst,
  ];
  return { ...voorproef(nu, uitNu, uitDan), geldend: geldend.versie, peildatum: nu.peildatum };
}
