import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import type { Werker } from '../toegang/werker.js';
import type { Spel } from './spel.js';

interface Toebedeeld {
  casus: string;
  aanbod: string;
}

export interface Verdeling {
  verdeling: string;
  stand: string;
  bewezen: boolean;
  waarde: number;
  bovengrens: number;
  zaad: string;
  plaatsingen: Toebedeeld[];
}

interface Overnemingsrij {
  casus: string;
  voordracht?: string;
  code?: string;
}

const hubVan = ({ regio }: Spel): Werker => regio.wie(regio.hub, 'coordinator');

/** Divides the region as it is now, and waits for the outcome. */
export async function begin(s: Spel): Promise<Verdeling> {
  const hub = hubVan(s);
  const { id } = await s.verslag.stap(hub.waar, 'begint een verdeling van de regio', () => hub.post('/verdelingen'));
  const uit = await s.verslag.elders(hub.waar, 'heeft de verdeling klaar', async () => {
    const rij = await hub.get<Verdeling>(`/verdelingen/${id}`);
    return rij.stand !== 'loopt' && rij;
  });
  if (uit.stand !== 'klaar') throw new Error(`de verdeling staat op ${uit.stand}`);
  return uit;
}

interface Verhuizingen {
  verhuizingen: { casus: string; van?: string; naar?: string }[];
}

/** As text, in an order of its own, so that two can be compared. */
const alsTekst = ({ verhuizingen }: Verhuizingen): string =>
  verhuizingen
    .map((m) => `${m.casus} van ${m.van ?? 'niets'} naar ${m.naar ?? 'niets'}`)
    .sort()
    .join('\n');

/** Who would move without this home, as the verdeling names them beforehand. */
export const gevolgenZonder = async (s: Spel, verdeling: string, aanbod: string): Promise<string> =>
  alsTekst(await hubVan(s).get<Verhuizingen>(`/verdelingen/${verdeling}/gevolgen?zonderWoning=${aanbod}`));

/** Who did move between two verdelingen. */
export const vergelijk = async (s: Spel, eerst: string, daarna: string): Promise<string> =>
  alsTekst(await hubVan(s).get<Verhuizingen>(`/verdelingen/${daarna}/vergelijking?met=${eerst}`));

/** Makes voordrachten of these placements. */
export async function neemOver(
  s: Spel,
  verdeling: string,
  casussen: string[],
  startOp?: Datum,
): Promise<Overnemingsrij[]> {
  const hub = hubVan(s);
  const vraag = { casussen, ...(startOp && { startOp }) };
  const { rijen } = await s.verslag.stap(hub.waar, `neemt ${casussen.length} plaatsing over`, () =>
    hub.post<{ rijen: Overnemingsrij[] }>(`/verdelingen/${verdeling}/overnemingen`, vraag),
  );
  return rijen;
}

/** The first of these people whose home is one that the players of this story can hand over. */
export async function eersteVan(s: Spel, r: Rolverdeling, v: Verdeling, mensen: string[]): Promise<Toebedeeld> {
  for (const casus of mensen) {
    const plaatsing = v.plaatsingen.find((p) => p.casus === casus);
    if (!plaatsing) continue;
    const { corporatie, woning } = await hubVan(s).get<{ corporatie: string; woning: { gemeente: string } }>(
      `/aanbod/${plaatsing.aanbod}`,
    );
    if (corporatie === r.corporatie.oin && woning.gemeente === r.vestiging.gemeentecode) return plaatsing;
  }
  throw new Error('geen van deze mensen kreeg een woning in dit verhaal');
}
