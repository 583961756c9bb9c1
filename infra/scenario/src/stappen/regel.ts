import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import type { Werker } from '../toegang/werker.js';
import { spelers, vandaag, type Spel } from './spel.js';

export interface Taakrij {
  taak: string;
  soort: string;
  stand: string;
  partij?: string;
}

export interface Plaatsingrij {
  stand: string;
  verwachteSleuteldatum?: Datum;
  taken: Taakrij[];
  knelpunten: { regel: string; lijn: string; eigenaarRol: string; van: Datum; stand?: string }[];
}

interface Casusrij {
  leden: { lid: string; soort: string }[];
}

/** The adult members, by the uuids all parties use. */
export const volwassenen = async (zorg: Werker, casus: string): Promise<string[]> =>
  (await zorg.get<Casusrij>(`/casussen/${casus}`)).leden.filter((l) => l.soort === 'volwassene').map((l) => l.lid);

/** Waits for the own task and reports it as done. */
export async function meldGereed(s: Spel, wie: Werker, casus: string, soort: string): Promise<void> {
  const { taak } = await s.verslag.elders(wie.waar, `heeft de taak ${soort} open`, async () => {
    const taken = await wie.get<Taakrij[]>(`/taken?casus=${casus}`);
    return taken.find((t) => t.soort === soort && ['open', 'bezig'].includes(t.stand));
  });
  await s.verslag.stap(wie.waar, `meldt ${soort} gereed`, () =>
    wie.post(`/taken/${taak}/standen`, { stand: 'gereed' }),
  );
}

/** Zorg sees to support and daytime activity from the day of the key on. */
export async function regelZorg(s: Spel, r: Rolverdeling, casus: string, vanaf: Datum): Promise<void> {
  const { zorg } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  await v.stap(zorg.waar, 'maakt het begeleidingsplan', () =>
    zorg.put(`/casussen/${casus}/begeleidingsplan`, {
      doelen: [{ doel: 'Een vaste dag in de week koken', streefdatum: vanaf }],
    }),
  );
  await v.stap(zorg.waar, 'start de ondersteuning', () =>
    zorg.post(`/casussen/${casus}/ondersteuningsstart`, { vanaf: nu }),
  );
  for (const lid of await volwassenen(zorg, casus))
    await v.stap(zorg.waar, 'regelt de daginvulling', () =>
      zorg.put(`/casussen/${casus}/daginvulling`, { lid, soort: 'vrijwilligerswerk', vanaf: nu }),
    );
}

/** The gemeente van vestiging starts the money of every adult. */
export async function regelInkomen(s: Spel, r: Rolverdeling, casus: string, vanaf: Datum): Promise<string[]> {
  const { zorg, vestigingInkomen: gemeente } = spelers(s, r);
  const sporen: string[] = [];
  for (const lid of await volwassenen(zorg, casus)) {
    const { id } = await s.verslag.stap(gemeente.waar, `vraagt de uitkering aan vanaf ${vanaf}`, () =>
      gemeente.post(`/casussen/${casus}/sporen`, { soort: 'uitkering', lid, vanaf }),
    );
    await s.verslag.stap(gemeente.waar, 'kent de uitkering toe', () => ken(gemeente, id, vanaf));
    sporen.push(id);
  }
  return sporen;
}

/** Grants a track from this day. */
export const ken = (gemeente: Werker, spoor: string, vanaf: Datum): Promise<unknown> =>
  gemeente.put(`/sporen/${spoor}`, { vanaf, stand: 'toegekend' }, `/sporen/${spoor}`);
