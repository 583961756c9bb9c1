import { plusDagen, type Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import type { Werker } from '../toegang/werker.js';
import { spelers, terwijlWeg, vandaag, type Spel } from './spel.js';

export interface Voorgedragen {
  voordracht: string;
  kandidaatstelling: string;
  startOp: Datum;
}

interface Verzoekrij {
  verzoek: string;
  casus: string;
  rol: string;
  ronde: number;
  stand: string;
}

interface Voordrachtrij {
  stand: string;
  kandidaatstellingen: { kandidaatstelling: string; casus: string }[];
}

/** The hub proposes people for the home, in this order: the first are asked, the others stand ready. */
export async function draagAllenVoor(
  s: Spel,
  r: Rolverdeling,
  casussen: string[],
  aanbod: string,
  afwijking?: { reden: string; besluit?: string },
): Promise<{ voordracht: string; startOp: Datum }> {
  const { hub } = spelers(s, r);
  const startOp = plusDagen(await vandaag(hub), 28);
  const { id } = await s.verslag.stap(hub.waar, `draagt voor: ${casussen.length} in volgorde`, () =>
    hub.post('/voordrachten', { aanbod, kandidaten: casussen, startOp, ...(afwijking ? { afwijking } : {}) }),
  );
  return { voordracht: id, startOp };
}

/** The hub looks at the shortlist and proposes the person for the home. */
export async function draagVoor(s: Spel, r: Rolverdeling, casus: string, aanbod: string): Promise<Voorgedragen> {
  const { hub } = spelers(s, r);
  const { verslag: v } = s;
  const startOp = plusDagen(await vandaag(hub), 28);
  await v.elders(hub.waar, 'heeft de kandidaat op de shortlist', async () => {
    const rijen = await hub.get<{ casus: string; past: boolean }[]>(`/aanbod/${aanbod}/shortlist`);
    return rijen.find((k) => k.casus === casus && k.past);
  });
  const { id } = await v.stap(hub.waar, 'draagt voor', () =>
    hub.post('/voordrachten', { aanbod, kandidaten: [casus], startOp }),
  );
  const { kandidaatstellingen } = await hub.get<Voordrachtrij>(`/voordrachten/${id}`);
  const kandidaatstelling = kandidaatstellingen.find((k) => k.casus === casus)?.kandidaatstelling ?? '';
  return { voordracht: id, kandidaatstelling, startOp };
}

/** Waits until this organisation is asked, in this role and round. */
export const gevraagd = (s: Spel, wie: Werker, casus: string, rol: string, ronde: number): Promise<Verzoekrij> =>
  s.verslag.elders(wie.waar, `wordt gevraagd als ${rol}, ronde ${ronde}`, async () => {
    const rijen = await wie.get<Verzoekrij[]>(`/akkoordverzoeken?casus=${casus}&stand=open`);
    return rijen.find((q) => q.rol === rol && q.ronde === ronde);
  });

/** Answers yes to a question that was asked. */
async function antwoordJa(s: Spel, wie: Werker, { verzoek, rol }: Verzoekrij): Promise<void> {
  const door = rol === 'persoon' ? { doorWie: 'persoon', hoeGevraagd: 'gesprek' } : {};
  await s.verslag.stap(wie.waar, `antwoordt ja als ${rol}`, () =>
    wie.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'ja', ...door }),
  );
}

/** Waits for the question and says yes. */
export const zegJa = async (s: Spel, wie: Werker, casus: string, rol: string, ronde: number): Promise<void> =>
  antwoordJa(s, wie, await gevraagd(s, wie, casus, rol, ronde));

/** The first round: everyone on a nameless profile and an address. All are asked at once; the answers need no hub. */
export async function zegVoorlopigJa(s: Spel, r: Rolverdeling, casus: string, voordracht: string): Promise<string> {
  const p = spelers(s, r);
  const gevraagden = [
    { wie: p.corporatie, rol: 'corporatie' },
    { wie: p.zorg, rol: 'hoofdbegeleider' },
    { wie: p.zorg, rol: 'persoon' },
    { wie: p.herkomst, rol: 'herkomst' },
    { wie: p.vestiging, rol: 'vestiging' },
  ];
  const vragen: { wie: Werker; vraag: Verzoekrij }[] = [];
  for (const { wie, rol } of gevraagden) vragen.push({ wie, vraag: await gevraagd(s, wie, casus, rol, 1) });
  await terwijlWeg(s, p.hub.waar, async () => {
    for (const { wie, vraag } of vragen) await antwoordJa(s, wie, vraag);
  });
  await s.verslag.elders(
    p.hub.waar,
    'heeft voorlopig akkoord van allen',
    async () => (await p.hub.get<Voordrachtrij>(`/voordrachten/${voordracht}`)).stand === 'voorlopig-akkoord',
  );
  const { plaatsing } = await s.verslag.elders(p.zorg.waar, 'heeft de plaatsing, voorwaardelijk', async () => {
    const rijen = await p.zorg.get<{ plaatsing: string; stand: string }[]>(`/plaatsingen?casus=${casus}`);
    return rijen.find((rij) => !['afgebroken', 'afgesloten'].includes(rij.stand));
  });
  return plaatsing;
}

/** Identity, viewing, own check, and the second round. */
export async function zegDefinitiefJa(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  { voordracht, kandidaatstelling }: Voorgedragen,
): Promise<void> {
  await geefNaamVrij(s, r, casus, kandidaatstelling);
  await bezichtig(s, r, kandidaatstelling, true);
  await zegTweedeJa(s, r, casus, { voordracht, kandidaatstelling });
}

/** Zorg releases who it is, to whom may know. */
export async function geefNaamVrij(s: Spel, r: Rolverdeling, casus: string, kandidaatstelling: string): Promise<void> {
  const { zorg, corporatie, vestiging } = spelers(s, r);
  const { verslag: v } = s;
  await v.stap(zorg.waar, 'geeft de identiteit vrij', () => zorg.post(`/casussen/${casus}/identiteitsvrijgaven`));
  const kandidaat = await v.elders(corporatie.waar, 'leest naam en contact', () =>
    corporatie.get<object>(`/kandidaten/${kandidaatstelling}`),
  );
  v.zeker('de corporatie leest geen BSN', !/"bsn"/.test(JSON.stringify(kandidaat)));
  await v.elders(vestiging.waar, 'kent de nieuwe inwoner', () => vestiging.get(`/casussen/${casus}/identiteit`));
}

/** The corporatie shows the home; the person comes, or not. */
export async function bezichtig(
  s: Spel,
  r: Rolverdeling,
  kandidaatstelling: string,
  verschenen: boolean,
): Promise<void> {
  const { corporatie } = spelers(s, r);
  const op = new Date(`${plusDagen(await vandaag(corporatie), 1)}T13:00:00Z`).toISOString();
  const { id } = await s.verslag.stap(corporatie.waar, 'plant de bezichtiging', () =>
    corporatie.post('/bezichtigingen', { kandidaatstelling, op }),
  );
  await s.verslag.stap(corporatie.waar, `doet verslag: ${verschenen ? 'de persoon was er' : 'er kwam niemand'}`, () =>
    corporatie.post(`/bezichtigingen/${id}/verslag`, { verschenen }),
  );
}

/** The corporatie's own check, and the yes of both. */
export async function zegTweedeJa(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  { voordracht, kandidaatstelling }: Pick<Voorgedragen, 'voordracht' | 'kandidaatstelling'>,
): Promise<void> {
  const { zorg, corporatie, hub } = spelers(s, r);
  await s.verslag.stap(corporatie.waar, 'legt de eigen toets vast', () =>
    corporatie.post(`/kandidaten/${kandidaatstelling}/toets`, { uitkomst: 'geen-bezwaar' }),
  );
  await zegJa(s, corporatie, casus, 'corporatie', 2);
  await zegJa(s, zorg, casus, 'persoon', 2);
  await s.verslag.elders(
    hub.waar,
    'neemt de voordracht aan',
    async () => (await hub.get<Voordrachtrij>(`/voordrachten/${voordracht}`)).stand === 'aangenomen',
  );
}
