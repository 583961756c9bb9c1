import type { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { kan, machines, stap, type GebeurtenisVan, type Oin, type Uuid } from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../casus/store/casussen.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

type Gebeurtenis = GebeurtenisVan<typeof machines.zoekopdracht>;

/** Which events an answer may be; a home that is found at once was accepted too. */
const BIJ: Record<string, Gebeurtenis[]> = {
  aanvaard: ['aanvaard', 'alsnog-aanvaard'],
  'woning-gevonden': ['aanvaard', 'alsnog-aanvaard', 'woning-gevonden'],
  'niet-mogelijk': ['niet-mogelijk'],
  doorgegeven: ['niet-mogelijk', 'doorgegeven'],
};

const lees = async (w: Werkeenheid, id: Uuid): Promise<ZoekopdrachtEntiteit> => {
  const rij = await w.em.findOne(ZoekopdrachtEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!rij) throw new WachtOp(`zoekopdracht ${id}`);
  return rij;
};

const zet = (z: ZoekopdrachtEntiteit, gebeurtenissen: Gebeurtenis[]): void => {
  for (const g of gebeurtenissen)
    if (kan(machines.zoekopdracht, z.stand, g)) z.stand = stap(machines.zoekopdracht, z.stand, g);
};

/** The party that was asked answers; an answer to a zoekopdracht that has ended changes nothing. */
export async function beantwoordZoekopdracht(
  w: Werkeenheid,
  bron: Oin,
  f: ZoekopdrachtBeantwoordMatching,
): Promise<void> {
  const z = await lees(w, f.zoekopdracht);
  eisBron(bron, z.partij);
  zet(z, BIJ[f.antwoord] ?? []);
  z.aanbod = f.aanbod ?? z.aanbod;
  z.reden = f.reden ?? z.reden;
  z.doorgegevenAan = f.doorgegevenAan ?? z.doorgegevenAan;
  await bewaar(w, ZoekopdrachtEntiteit, z);
}

/** An aanbod named this zoekopdracht: whoever was asked, or the corporatie it was passed on to, came with a home. */
export async function woningGevonden(w: Werkeenheid, id: Uuid, aanbod: Uuid): Promise<void> {
  const z = await w.em.findOne(ZoekopdrachtEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!z) return;
  zet(z, BIJ['woning-gevonden'] ?? []);
  z.aanbod = aanbod;
  await bewaar(w, ZoekopdrachtEntiteit, z);
}

/** No home in time: the coordinator sees it and passes it on. */
export async function zoekopdrachtVerloopt(w: Werkeenheid, id: Uuid): Promise<void> {
  const z = await lees(w, id);
  if (!kan(machines.zoekopdracht, z.stand, 'verlopen')) return;
  zet(z, ['verlopen']);
  await bewaar(w, ZoekopdrachtEntiteit, z);
}
