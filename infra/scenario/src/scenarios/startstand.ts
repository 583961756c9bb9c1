import { plusDagen, type Partij } from '@weerthuis/domain';
import { eenheidrij, type Lopende } from '../startstand/lijsten.js';
import { alsCsv } from '../startstand/csv.js';
import { HELE_REGIO, voorbeeldset, type Voorbeeldset } from '../startstand/voorbeeldset.js';
import { LANG, leesIn } from '../stappen/lees-in.js';
import { vandaag, type Spel } from '../stappen/spel.js';
import type { Werker } from '../toegang/werker.js';

interface Aanmelding {
  casus: string;
  stand: string;
  wachtSinds: string;
  kandidaatStand?: string;
}
interface Plaatsing {
  plaatsing: string;
  casus: string;
  stand: string;
  taken: { soort: string; stand: string; termijn: string; trap: number }[];
  feiten: Record<string, string>;
  overgenomenUit?: { kenmerk: string; bron: string };
}

/** 17. The first day: what every party has on its own list comes in, and the week after is an ordinary week. */
export async function startstand(s: Spel): Promise<void> {
  const hub = s.regio.wie(s.regio.hub, 'coordinator');
  const nu = await vandaag(hub);
  const set = voorbeeldset(s.regio.profiel, nu, s.gooi(1_000_000_000), HELE_REGIO);
  const rijen = (partij: string, soort: string) => set.lijsten.get(partij)?.get(soort) ?? [];
  const zorgen = s.regio.profiel.partijen.filter((p) => p.rol === 'zorg' && rijen(p.naam, 'mensen').length);
  s.sporen.push(
    ...rijen(zorgen[0]?.naam ?? '', 'mensen')
      .slice(0, 5)
      .map((r) => r['bsn'] ?? ''),
  );

  await eigenDelen(s, set, zorgen);
  await neemOverBijHub(s, hub, set);
  const plaatsingen = await lopenVerder(s, hub, set);
  await tweedeKeer(s, hub, set, zorgen);
  await gewoneWeek(s, hub, set, plaatsingen);
}

/** Each party reads in what it owns: homes and leases, people with names, support and moves. */
async function eigenDelen(s: Spel, set: Voorbeeldset, zorgen: Partij[]): Promise<void> {
  for (const { naam, rol } of s.regio.profiel.partijen) {
    const lijsten = set.lijsten.get(naam);
    if (rol !== 'corporatie' || !lijsten) continue;
    const wie = s.regio.wie(naam, 'verhuurconsulent');
    await s.verslag.stap(wie.waar, 'leest de woningen in', () =>
      wie.bestand('/eenheden-import', alsCsv(lijsten.get('eenheden') ?? [])),
    );
    await leesIn(s, wie, 'plaatsingen', lijsten.get('plaatsingen') ?? []);
  }
  for (const { naam } of zorgen) {
    const wie = s.regio.wie(naam, 'begeleider');
    const mensen = set.lijsten.get(naam)?.get('mensen') ?? [];
    const proef = await leesIn(s, wie, 'mensen', mensen, true);
    s.verslag.zeker(
      `${naam}: de proef vindt geen fouten en verandert niets`,
      proef.fout === 0 && proef.nieuw === mensen.length,
    );
    await leesIn(s, wie, 'mensen', mensen);
    const lopend = set.lijsten.get(naam)?.get('plaatsingen') ?? [];
    if (lopend.length) await leesIn(s, wie, 'plaatsingen', lopend);
  }
}

async function neemOverBijHub(s: Spel, hub: Werker, set: Voorbeeldset): Promise<void> {
  const { verslag: v } = s;
  const lijsten = set.lijsten.get(hub.waar);
  await leesIn(s, hub, 'belasting', lijsten?.get('belasting') ?? []);
  let toegelaten = 0;
  await v.elders(
    hub.waar,
    `laat ${set.wachtenden.length} mensen van de lijsten toe`,
    async () => {
      toegelaten += (await hub.post<{ toegelaten?: number }>('/startstand-toelatingen')).toegelaten ?? 0;
      return toegelaten >= set.wachtenden.length;
    },
    LANG,
  );
  await v.elders(
    hub.waar,
    'kent de woningen van de lopende plaatsingen',
    async () => {
      const proef = lijsten?.get('plaatsingen') ?? [];
      const verslag = await leesIn(s, hub, 'plaatsingen', proef, true);
      return verslag.fout === 0;
    },
    LANG,
  );
  await leesIn(s, hub, 'plaatsingen', lijsten?.get('plaatsingen') ?? []);
}

/** Every plaatsing stands at its own step, with the facts of its owners, and only what is left is to be done. */
async function lopenVerder(s: Spel, hub: Werker, set: Voorbeeldset): Promise<Map<string, Plaatsing>> {
  const STAND: Record<Lopende['stap'], string> = {
    'voorlopig-akkoord': 'voorwaardelijk',
    'definitief-akkoord': 'lopend',
    contract: 'lopend',
    sleutel: 'sleutel',
    verhuisd: 'verhuisd',
    nazorg: 'nazorg',
  };
  const uit = new Map<string, Plaatsing>();
  await s.verslag.elders(
    hub.waar,
    `heeft ${set.lopend.length} plaatsingen, elk bij haar eigen stap`,
    async () => {
      for (const p of await hub.get<Plaatsing[]>('/plaatsingen'))
        if (p.overgenomenUit)
          uit.set(p.overgenomenUit.kenmerk, await hub.get<Plaatsing>(`/plaatsingen/${p.plaatsing}`));
      return set.lopend.every((l) => uit.get(l.kenmerk)?.stand === STAND[l.stap]);
    },
    LANG,
  );
  const nu = await vandaag(hub);
  const open = [...uit.values()].flatMap((p) => p.taken.filter((t) => t.stand === 'open'));
  s.verslag.zeker(
    'geen open taak heeft een termijn die voorbij is, en niemand is gemaand',
    open.every((t) => t.termijn >= nu && t.trap === 0),
  );
  for (const { corporatie } of set.lopend) {
    const wie = s.regio.wie(corporatie.naam, 'verhuurconsulent');
    await s.verslag.elders(
      wie.waar,
      'meldde de contracten en sleutels van haar lijst',
      async () => {
        const rijen =
          await wie.get<{ kenmerk: string; gedaan: string[]; fouten: { detail: string }[] }[]>(
            '/startstand/uitgesteld',
          );
        const fout = rijen.find((r) => r.fouten.length);
        if (fout) throw new Error(JSON.stringify(fout));
        return set.lopend
          .filter((l) => l.corporatie === corporatie && ['contract', 'sleutel', 'verhuisd', 'nazorg'].includes(l.stap))
          .every((l) =>
            rijen.find((r) => r.kenmerk === l.bagId)?.gedaan.includes(l.stap === 'contract' ? 'getekend' : 'sleutel'),
          );
      },
      LANG,
    );
  }
  return uit;
}

/** The same lists again change nothing. */
async function tweedeKeer(s: Spel, hub: Werker, set: Voorbeeldset, zorgen: Partij[]): Promise<void> {
  const [zorg] = zorgen;
  if (!zorg) return;
  const mensen = set.lijsten.get(zorg.naam)?.get('mensen') ?? [];
  const weer = await leesIn(s, s.regio.wie(zorg.naam, 'begeleider'), 'mensen', mensen);
  s.verslag.zeker('dezelfde lijst nog eens verandert niets', weer.ongewijzigd === mensen.length && weer.nieuw === 0);
  const lopend = await leesIn(s, hub, 'plaatsingen', set.lijsten.get(hub.waar)?.get('plaatsingen') ?? []);
  s.verslag.zeker('en opent geen plaatsing twee keer', lopend.ongewijzigd === set.lopend.length);
}

/** One running plaatsing reaches its key; a home that comes free goes to whoever waits longest by the old date. */
async function gewoneWeek(s: Spel, hub: Werker, set: Voorbeeldset, plaatsingen: Map<string, Plaatsing>): Promise<void> {
  const { verslag: v } = s;
  const nu = await vandaag(hub);
  const bijSleutel = set.lopend.find((l) => l.stap === 'contract');
  const plaatsing = bijSleutel && plaatsingen.get(bijSleutel.kenmerk)?.plaatsing;
  if (!bijSleutel || !plaatsing) throw new Error('De voorbeeldset heeft geen plaatsing met een getekend contract');
  const verhuurder = s.regio.wie(bijSleutel.corporatie.naam, 'verhuurconsulent');
  await v.stap(verhuurder.waar, 'reikt de sleutel uit van een overgenomen plaatsing', () =>
    verhuurder.post(`/plaatsingen/${plaatsing}/sleutel`, { op: nu, huurVanaf: nu }),
  );
  await v.elders(
    hub.waar,
    'ziet de sleutel',
    async () => (await hub.get<Plaatsing>(`/plaatsingen/${plaatsing}`)).stand === 'sleutel',
  );

  const wachtend = set.wachtenden.slice(set.lopend.length);
  const gm = wachtend.map((w) => w.gewenst).sort((a, b) => telt(wachtend, b) - telt(wachtend, a))[0];
  if (!gm) return;
  const aanbod = await zegToe(s, gm);
  const lijst = await v.elders(hub.waar, 'heeft voor een vrije woning een shortlist', async () => {
    const rijen = await hub.get<{ casus: string; past: boolean }[]>(`/aanbod/${aanbod}/shortlist`);
    return rijen.some((r) => r.past) ? rijen.filter((r) => r.past) : undefined;
  });
  const kandidaten = await hub.get<Aanmelding[]>('/aanmeldingen?stand=toegelaten');
  const data = new Set(wachtend.map((w) => w.wachtSinds));
  const sinds = (casus: string): string => kandidaten.find((k) => k.casus === casus)?.wachtSinds ?? '';
  const eerste = lijst.find(({ casus }) => data.has(sinds(casus)))?.casus ?? '';
  const oudste = wachtend
    .filter((w) => w.gewenst === gm)
    .map((w) => w.wachtSinds)
    .sort()[0];
  v.zeker(
    `van de lijsten staat bovenaan wie het langst wacht, sinds ${oudste}: de datum van de oude lijst`,
    maand(sinds(eerste)) === maand(oudste),
  );
  await v.stap(hub.waar, 'draagt diegene voor', () =>
    hub.post('/voordrachten', { aanbod, kandidaten: [eerste], startOp: plusDagen(nu, 28) }),
  );
}

const telt = (wachtend: Voorbeeldset['wachtenden'], gm: Partij): number =>
  wachtend.filter((w) => w.gewenst === gm).length;
/** Waiting time counts in whole months: who began in the same month stands equal. */
const maand = (datum = ''): string => datum.slice(0, 7);

/** A corporatie pledges a home in this gemeente. */
async function zegToe(s: Spel, gm: Partij): Promise<string> {
  const partij = s.regio.profiel.partijen.find(
    (p) => p.rol === 'corporatie' && p.werkgebied.waarde.includes(gm.gemeentecode ?? ''),
  );
  if (!partij) throw new Error(`Niemand verhuurt in ${gm.naam}`);
  const wie = s.regio.wie(partij.naam, 'verhuurconsulent');
  const eenheid = eenheidrij(s.gooi, gm.gemeentecode ?? '');
  await s.verslag.stap(wie.waar, 'krijgt een woning vrij', () => wie.bestand('/eenheden-import', alsCsv([eenheid])));
  const eenheden = await wie.get<{ id: string; bagId: string }[]>('/eenheden');
  const { id } = await s.verslag.stap(wie.waar, 'zegt haar toe', () =>
    wie.post('/aanbod', {
      eenheid: eenheden.find((e) => e.bagId === eenheid['bagId'])?.id,
      beschikbaarVanaf: '2026-01-01',
      contractvormen: ['driepartijen', 'regulier'],
    }),
  );
  return id;
}
