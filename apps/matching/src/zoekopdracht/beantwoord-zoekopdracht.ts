import type { ZoekopdrachtBeantwoordMatching } from '@weerthuis/contracts';
import { kan, machines, stap, type GebeurtenisVan, type Oin, type Uuid } from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { eerderGevraagd, geefDoor } from './geef-door.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

type Gebeurtenis = GebeurtenisVan<typeof machines.zoekopdracht>;

/** Which events an answer may be; a home that is found at once was accepted too. */
const BIJ: Record<string, Gebeurtenis[]> = {
  aanvaard: ['aanvaard', 'alsnog-aanvaard'],
  'woning-gevonden': ['aanvaard', 'alsnog-aanvaard', 'woning-gevonden'],
  'niet-mogelijk': ['niet-mogelijk'],
  doorgegeven: ['niet-mogelijk'],
};

const lock = { mode: 'pessimistic_write' } as const;

const lees = async (w: Werkeenheid, id: Uuid): Promise<ZoekopdrachtEntiteit> => {
  const rij = await w.em.findOne(ZoekopdrachtEntiteit, { where: { id }, lock });
  if (!rij) throw new WachtOp(`zoekopdracht ${id}`);
  return rij;
};

const zet = (z: ZoekopdrachtEntiteit, gebeurtenissen: Gebeurtenis[]): void => {
  for (const g of gebeurtenissen)
    if (kan(machines.zoekopdracht, z.stand, g)) z.stand = stap(machines.zoekopdracht, z.stand, g);
};

/**
 * The party that was asked answers; an answer to a zoekopdracht that has ended changes nothing. What is passed on to who can
 * look goes there at once; passed on in a circle, it stays with the coordinator as not possible.
 */
export async function beantwoordZoekopdracht(
  hub: Hub,
  w: Werkeenheid,
  bron: Oin,
  f: ZoekopdrachtBeantwoordMatching,
): Promise<void> {
  const z = await lees(w, f.zoekopdracht);
  eisBron(bron, z.partij);
  if (machines.zoekopdracht.toestanden[z.stand as 'uitgezet'].eind) return;
  zet(z, BIJ[f.antwoord] ?? []);
  z.aanbod = f.aanbod ?? z.aanbod;
  z.reden = f.reden ?? z.reden;
  await bewaar(w, ZoekopdrachtEntiteit, z);
  const { doorgegevenAan: aan } = f;
  if (f.antwoord !== 'doorgegeven' || !aan || !kan(machines.zoekopdracht, z.stand, 'doorgegeven')) return;
  if (!(await eerderGevraagd(w, z)).includes(aan)) await geefDoor(hub, w, z, aan);
}

/** An aanbod named this zoekopdracht: its corporatie, that was asked, came with a home. Another's home is no answer to it. */
export async function woningGevonden(w: Werkeenheid, bron: Oin, id: Uuid, aanbod: Uuid): Promise<void> {
  const z = await w.em.findOne(ZoekopdrachtEntiteit, { where: { id, partij: bron }, lock });
  if (!z || z.stand === 'woning-gevonden') return;
  zet(z, BIJ['woning-gevonden'] ?? []);
  if (z.stand !== 'woning-gevonden') return;
  z.aanbod = aanbod;
  await bewaar(w, ZoekopdrachtEntiteit, z);
}

/** No home in time: the coordinator sees it and passes it on. */
export async function zoekopdrachtVerloopt(w: Werkeenheid, id: Uuid): Promise<void> {
  const z = await lees(w, id);
  if (z.uiterlijk > w.klok.vandaag() || !kan(machines.zoekopdracht, z.stand, 'verlopen')) return;
  zet(z, ['verlopen']);
  await bewaar(w, ZoekopdrachtEntiteit, z);
}
