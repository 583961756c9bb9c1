import { breekAf } from '../../apps/matching/src/plaatsing/domain/beeindig.js';
import { neemAan } from '../../apps/matching/src/plaatsing/domain/meldingen.js';
import { openPlaatsing } from '../../apps/matching/src/plaatsing/domain/open.js';
import { hervatPlaatsing, schortOp } from '../../apps/matching/src/plaatsing/domain/opschorten.js';
import {
  isActief as loopt,
  type Afspraken,
  type Plaatsing,
} from '../../apps/matching/src/plaatsing/domain/plaatsing.js';
import { antwoord } from '../../apps/matching/src/voordracht/domain/antwoord.js';
import {
  casusWeg,
  open,
  teken,
  termijnVerstreken,
  trekIn,
  wijzigVraag,
} from '../../apps/matching/src/voordracht/domain/besluiten.js';
import type {
  Besluit,
  Kandidaatstelling,
  Omgeving,
  Voordracht,
} from '../../apps/matching/src/voordracht/domain/voordracht.js';
import {
  magAntwoorden,
  plaatsingstand,
  plaatsVraag,
  type Vraagbeeld,
} from '../../packages/deelname/src/beeld/beeld.js';

export const HUB = 'M';
/** One landlord, one care organisation for each person, herkomst and vestiging. */
export const PARTIJEN = ['C', 'Z1', 'Z2', 'G1', 'G2'] as const;

/** What one party holds, brought about by its own pure decisions only. */
export interface Beeld {
  vragen: (Vraagbeeld & { antwoord?: { antwoord: 'ja' | 'nee' } })[];
  vervallen: string[];
  plaatsingen: { plaatsing: string; kandidaatstelling: string; stand: string }[];
  aangenomen: string[];
}

export interface Bericht {
  van: string;
  naar: string;
  soort: string;
  f: Record<string, any>;
}

/** Everybody's state, and what is under way. */
export interface Wereld {
  hub: Voordracht;
  plaatsingen: Plaatsing[];
  woningWeg: boolean;
  getekendBijC: string[];
  beelden: Record<string, Beeld>;
  post: Bericht[];
  teller: number;
  dag: number;
}

const dag = (n: number): string => new Date(Date.UTC(2026, 2, 2 + n)).toISOString().slice(0, 10);

const omgeving = (w: Wereld): Omgeving => ({
  vandaag: dag(w.dag),
  nieuwId: () => `v${(w.teller += 1)}`,
  antwoordVoor: (ronde) => dag(w.dag + (ronde === 1 ? 5 : 3)),
  vrij: () => true,
});

const afspraken = (w: Wereld): Afspraken => ({
  vandaag: dag(w.dag),
  nieuwId: () => `p${(w.teller += 1)}`,
  gaten: { toegestaanDagen: { dak: 0, inkomen: 0, ondersteuning: 0, dag: 0 }, vooruitDagen: 60 },
  stilstand: { herinneren: 3, escaleren: 6 },
});

const mensen = (n: number): Kandidaatstelling[] =>
  Array.from({ length: n }, (_, i) => ({
    kandidaatstelling: `k${i + 1}`,
    casus: `c${i + 1}`,
    rang: i + 1,
    stand: 'reserve',
    ronde: 0,
    partijen: { corporatie: 'C', hoofdbegeleider: `Z${i + 1}`, persoon: `Z${i + 1}`, herkomst: 'G1', vestiging: 'G2' },
    verzoeken: [],
  }));

export function begin(): Wereld {
  const w: Wereld = {
    hub: {
      voordracht: 'v',
      stand: 'in-voorbereiding',
      versie: 1,
      startOp: dag(30),
      plaatsen: 1,
      getekend: false,
      kandidaten: mensen(2),
    },
    plaatsingen: [],
    woningWeg: false,
    getekendBijC: [],
    beelden: Object.fromEntries(
      PARTIJEN.map((p) => [p, { vragen: [], vervallen: [], plaatsingen: [], aangenomen: [] }]),
    ),
    post: [],
    teller: 0,
    dag: 0,
  };
  besluit(w, open(w.hub, omgeving(w)));
  return w;
}

const partijen = (k: Kandidaatstelling): string[] => [...new Set(Object.values(k.partijen))];
const gevraagden = (k: Kandidaatstelling): string[] => [...new Set(k.verzoeken.map((v) => v.partij))];

function zend(w: Wereld, naar: readonly string[], soort: string, f: Bericht['f']): void {
  for (const een of naar) w.post.push({ van: HUB, naar: een, soort, f });
}

/** Writes a decision of the hub back and sends what follows, as the hub's own use cases do. */
function besluit(w: Wereld, { voordracht, gevolgen }: Besluit): void {
  w.hub = voordracht;
  for (const g of gevolgen) {
    const k = w.hub.kandidaten.find((een) =>
      'kandidaatstelling' in g
        ? een.kandidaatstelling === g.kandidaatstelling
        : 'verzoek' in g && een.verzoeken.some((v) => v.verzoek === g.verzoek),
    );
    if (g.soort === 'te-laat') zend(w, [g.partij], 'te-laat', { verzoek: g.verzoek });
    if (!k) continue;
    const kern = { kandidaatstelling: k.kandidaatstelling };
    const vraag = 'verzoek' in g && k.verzoeken.find((v) => v.verzoek === g.verzoek);
    if (g.soort === 'gevraagd' && vraag) zend(w, [vraag.partij], 'gevraagd', { ...kern, ...vraag });
    if (g.soort === 'voorlopig-akkoord') voorlopig(w, k);
    if (g.soort === 'aangenomen') {
      zend(w, partijen(k), 'aangenomen', kern);
      wijzig(w, k, (p) => neemAan(p, afspraken(w)).plaatsing);
    }
    if (g.soort === 'kandidaat-af') {
      zend(w, gevraagden(k), 'vervallen', kern);
      wijzig(w, k, (p) => breekAf(p, g.reden, afspraken(w)).plaatsing);
    }
  }
}

function voorlopig(w: Wereld, k: Kandidaatstelling): void {
  zend(w, partijen(k), 'voorlopig', { kandidaatstelling: k.kandidaatstelling });
  if (w.plaatsingen.some((p) => p.kandidaatstelling === k.kandidaatstelling && loopt(p))) return;
  const { persoon: aanmelder, corporatie: verhuurder, hoofdbegeleider, herkomst, vestiging } = k.partijen;
  const { plaatsing } = openPlaatsing(
    {
      casus: k.casus,
      voordracht: w.hub.voordracht,
      kandidaatstelling: k.kandidaatstelling,
      startOp: w.hub.startOp,
      gemeenteWoning: 'GM0855',
      partijen: { aanmelder, hoofdbegeleider, herkomst, vestiging, verhuurder },
      volwassenen: [],
      taakplan: [],
    },
    afspraken(w),
  );
  w.plaatsingen.push(plaatsing);
  const { plaatsing: id, kandidaatstelling, stand } = plaatsing;
  zend(w, partijen(k), 'geopend', { plaatsing: id, kandidaatstelling, stand });
}

function wijzig(w: Wereld, k: Kandidaatstelling, doe: (p: Plaatsing) => Plaatsing): void {
  w.plaatsingen = w.plaatsingen.map((p) => {
    if (p.kandidaatstelling !== k.kandidaatstelling || !loopt(p)) return p;
    const na = doe(p);
    if (na.stand !== p.stand)
      zend(w, partijen(k), 'bijgewerkt', {
        plaatsing: p.plaatsing,
        kandidaatstelling: p.kandidaatstelling,
        stand: na.stand,
      });
    return na;
  });
}

/** One message arrives at the hub or at a party. */
export function bezorg(w: Wereld, { van, naar, soort, f }: Bericht): void {
  if (naar === HUB) return bijHub(w, van, soort, f);
  const b = w.beelden[naar] as Beeld;
  const voorbij = b.vervallen.includes(f['kandidaatstelling']);
  if (soort === 'gevraagd') {
    const { verzoek, kandidaatstelling, rol, ronde, versie } = f as Vraagbeeld;
    const nieuw = { verzoek, kandidaatstelling, rol, ronde, versie };
    const { stand, vervangt } = plaatsVraag(b.vragen, nieuw, voorbij);
    for (const v of b.vragen) if (vervangt.includes(v.verzoek)) v.stand = 'vervallen';
    b.vragen.push({ ...nieuw, stand });
  }
  if (soort === 'te-laat') for (const v of b.vragen) if (v.verzoek === f['verzoek']) v.stand = 'te-laat';
  if (soort === 'vervallen') {
    b.vervallen.push(f['kandidaatstelling']);
    for (const v of b.vragen)
      if (v.kandidaatstelling === f['kandidaatstelling'] && v.stand === 'open') v.stand = 'vervallen';
    for (const p of b.plaatsingen)
      if (p.kandidaatstelling === f['kandidaatstelling']) p.stand = plaatsingstand(true, p.stand);
  }
  if (soort === 'aangenomen' && !voorbij) b.aangenomen.push(f['kandidaatstelling']);
  if (soort === 'geopend')
    b.plaatsingen.push({ ...(f as Beeld['plaatsingen'][number]), stand: plaatsingstand(voorbij, f['stand']) });
  if (soort === 'bijgewerkt')
    for (const p of b.plaatsingen) if (p.plaatsing === f['plaatsing']) p.stand = plaatsingstand(voorbij, f['stand']);
}

/** A message that needs another first waits for it, as on the bus. */
export const kanBezorgd = (w: Wereld, { naar, soort, f }: Bericht): boolean =>
  soort !== 'bijgewerkt' || (w.beelden[naar] as Beeld).plaatsingen.some((p) => p.plaatsing === f['plaatsing']);

function bijHub(w: Wereld, van: string, soort: string, f: Bericht['f']): void {
  const om = omgeving(w);
  if (soort === 'antwoord')
    besluit(
      w,
      antwoord(w.hub, { verzoek: f['verzoek'], partij: van, versie: f['versie'], antwoord: f['antwoord'] }, om),
    );
  if (soort === 'woning-weg') {
    w.woningWeg = true;
    besluit(w, trekIn(w.hub, 'woning-ingetrokken', om));
  }
  if (soort === 'casus-weg') besluit(w, casusWeg(w.hub, f['casus'], 'aanmelding-ingetrokken', om));
  if (soort === 'getekend') besluit(w, teken(w.hub));
  if (soort === 'pauze')
    for (const k of w.hub.kandidaten.filter((een) => een.casus === f['casus']))
      wijzig(w, k, (p) => {
        const o = { tot: dag(w.dag + 5), reden: 'omstandigheden', door: 'zorg', leegstand: 'verhuurder' as const };
        return (f['wat'] === 'hervat' ? hervatPlaatsing(p, afspraken(w)) : schortOp(p, o, afspraken(w))).plaatsing;
      });
}

function zeg(w: Wereld, van: string, v: Beeld['vragen'][number], jaNee: 'ja' | 'nee'): void {
  v.stand = 'beantwoord';
  v.antwoord = { antwoord: jaNee };
  w.post.push({ van, naar: HUB, soort: 'antwoord', f: { verzoek: v.verzoek, versie: v.versie, antwoord: jaNee } });
}

/** What parties, the hub and time do of themselves; `n` picks among what is possible now. */
export const DADEN: Record<string, (w: Wereld, n: number) => void> = {
  antwoord: (w, n) => {
    const kan = PARTIJEN.flatMap((p) =>
      (w.beelden[p] as Beeld).vragen.flatMap((v) =>
        (['ja', 'ja', 'ja', 'nee'] as const).filter((a) => magAntwoorden(v, a)).map((a) => ({ p, v, a })),
      ),
    );
    const gekozen = kan[n % Math.max(1, kan.length)];
    if (!gekozen) return;
    zeg(w, gekozen.p, gekozen.v, gekozen.a);
  },
  ja: (w) => {
    for (const p of PARTIJEN)
      for (const v of (w.beelden[p] as Beeld).vragen) if (v.stand === 'open') return zeg(w, p, v, 'ja');
  },
  woningWeg: (w) => {
    if (w.getekendBijC.length) return;
    w.post.push({ van: 'C', naar: HUB, soort: 'woning-weg', f: {} });
  },
  casusWeg: (w, n) =>
    void w.post.push({ van: `Z${(n % 2) + 1}`, naar: HUB, soort: 'casus-weg', f: { casus: `c${(n % 2) + 1}` } }),
  teken: (w) => {
    const k = (w.beelden['C'] as Beeld).aangenomen.find((een) => !(w.beelden['C'] as Beeld).vervallen.includes(een));
    if (!k || w.getekendBijC.includes(k)) return;
    w.getekendBijC.push(k);
    w.post.push({ van: 'C', naar: HUB, soort: 'getekend', f: {} });
  },
  pauze: (w, n) => {
    const [casus, wat] = [`c${(n % 2) + 1}`, n % 3 ? 'opgeschort' : 'hervat'];
    w.post.push({ van: `Z${(n % 2) + 1}`, naar: HUB, soort: 'pauze', f: { casus, wat } });
  },
  nieuweVersie: (w) => besluit(w, wijzigVraag(w.hub, {}, omgeving(w))),
  trekIn: (w) => besluit(w, trekIn(w.hub, 'ingetrokken', omgeving(w))),
  dag: (w) => {
    w.dag += 1;
    for (const v of w.hub.kandidaten.flatMap((k) => k.verzoeken))
      if (v.stand === 'open' && v.antwoordVoor < dag(w.dag))
        besluit(w, termijnVerstreken(w.hub, v.verzoek, omgeving(w)));
  },
};
